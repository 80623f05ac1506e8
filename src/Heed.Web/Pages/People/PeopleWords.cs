using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.People;

/// <summary>The words and choices that the pages about people share.</summary>
public static class PeopleWords
{
    public static IEnumerable<Choice> PartnershipKinds { get; } = [.. Enum.GetValues<PartnershipKind>().Select(k => new Choice(k.ToString(), Of(k)))];

    public static IEnumerable<Choice> AgencyKinds { get; } = [.. Enum.GetValues<AgencyKind>().Select(k => new Choice(k.ToString(), Of(k)))];

    public static string Of(PartnershipKind kind) => kind switch
    {
        PartnershipKind.Children => "Safeguarding children partnership",
        PartnershipKind.Adults => "Safeguarding adults board",
        _ => "Community safety partnership",
    };

    public static string Of(AgencyKind kind) => kind switch
    {
        AgencyKind.Voluntary => "Voluntary sector",
        AgencyKind.Fire => "Fire and rescue",
        AgencyKind.Government => "Government or national body",
        _ => Words.Capital(Words.Of(kind)),
    };

    public static string Of(Role role) => Words.Capital(Words.Of(role));

    public static IEnumerable<Choice> Choices(this IEnumerable<AgencyChoices.Row> agencies) => agencies.Select(a => new Choice(a.Id.ToString(), a.Name));

    public static IEnumerable<Choice> Choices(this IEnumerable<PartnershipChoices.Row> partnerships) => partnerships.Select(p => new Choice(p.Id.ToString(), p.Name));

    public static IEnumerable<HistoryRow> Rows(this IEnumerable<PeopleHistory.Row> history) =>
        history.Select(h => new HistoryRow(h.At, h.Who, h.What, h.Was, h.Now, h.Why.Length == 0 ? null : h.Why));

    /// <summary>"1 to 50 of 112 people".</summary>
    public static string Shown(int first, int last, int total, string one, string many) =>
        total > last || first > 1 ? $"{first} to {last} of {Words.Count(total, one, many)}" : Words.Count(total, one, many);
}
