using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Reports;

/// <summary>How packs and their items are said.</summary>
public static class ReleaseWords
{
    public static string Of(ReleasePurpose purpose) => purpose switch
    {
        ReleasePurpose.FreedomOfInformation => "A request under freedom of information",
        ReleasePurpose.SubjectAccess => "A subject access request",
        ReleasePurpose.Disclosure => "Disclosure to a court, a coroner or the police",
        ReleasePurpose.Inspection => "An inspection",
        _ => "Something else",
    };

    public static string Of(ReleaseItemKind kind) => kind switch
    {
        ReleaseItemKind.SignOffs => "Sign-offs",
        _ => Words.Capital(Words.Of(kind)),
    };

    public static string Of(ItemFate? fate) => fate switch
    {
        ItemFate.Release => "Goes out whole",
        ItemFate.Redact => "Goes out blacked out",
        ItemFate.Withhold => "Withheld",
        _ => "Not decided",
    };

    public static string ColourOf(ItemFate? fate) => fate switch
    {
        ItemFate.Release => "green",
        ItemFate.Redact => "purple",
        ItemFate.Withhold => "grey",
        _ => "yellow",
    };

    public static IReadOnlyList<Choice> Purposes { get; } = [.. Enum.GetValues<ReleasePurpose>().Select(p => new Choice(p.ToString(), Of(p)))];

    public static IReadOnlyList<Choice> Exempt { get; } = [.. Exemptions.All.Select(e => new Choice(e.Code, e.Sentence))];
}
