using System.Text.Json;
using System.Text.Json.Serialization;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;

namespace Heed.Application.Demonstration;

/// <summary>The fictional place of the demonstration, as its file says it. Nobody and nothing in it is real.</summary>
internal sealed record Tynemarsh(
    IReadOnlyList<Tynemarsh.PartnershipSaid> Partnerships,
    IReadOnlyList<Tynemarsh.AgencySaid> Agencies,
    IReadOnlyList<Tynemarsh.GroupSaid> Groups,
    IReadOnlyList<Tynemarsh.PersonSaid> People,
    IReadOnlyList<Tynemarsh.SourceSaid> Sources,
    IReadOnlyList<Tynemarsh.ReviewSaid> Reviews,
    IReadOnlyList<Tynemarsh.RecommendationSaid> Recommendations,
    string NationalIntroduction,
    IReadOnlyList<Tynemarsh.ActionSaid> Actions)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Tynemarsh Read()
    {
        using var file = typeof(Tynemarsh).Assembly.GetManifestResourceStream("tynemarsh.json")!;
        return JsonSerializer.Deserialize<Tynemarsh>(file, Options)!;
    }

    internal sealed record PartnershipSaid(string Key, string Name, string ShortName, PartnershipKind Kind, string Slug, DateOnly From, DateOnly? Until, string? Predecessor, string HelpText, string ReportConcernUrl, string? Introduction, string? EarlierReviews, string? Elsewhere);

    internal sealed record AgencySaid(string Key, string Name, string ShortName, string Kind, bool National, IReadOnlyList<string> Partnerships, DateOnly? From, DateOnly? Until, string? Predecessor);

    internal sealed record GroupSaid(string Key, string Name, IReadOnlyList<string> Partnerships, string Purpose);

    internal sealed record PersonSaid(string Key, string Name, string Email, string RoleTitle, string Agency, IReadOnlyList<GrantSaid> Grants, bool DemoAccount);

    internal sealed record GrantSaid(Role Role, string On);

    internal sealed record SourceSaid(string Key, SourceKind Kind, string Title, DemonstrationDay DateDay, IReadOnlyList<string> Partnerships);

    internal sealed record ReviewSaid(
        string Key, string Slug, string Type, string Title, IReadOnlyList<string> Pseudonyms, IReadOnlyList<string> Owners, DemonstrationDay CommissionedDay, DemonstrationDay? PublishedDay,
        DemonstrationDay PeriodFrom, DemonstrationDay PeriodTo, string LeadReviewer, string Stage, string WhatHappened, string Summary,
        IReadOnlyList<HoldSaid> Holds, IReadOnlyList<FindingSaid> Findings, AgreedSaid? AgreedStatement, VideoSaid? Video, IReadOnlyList<PaperSaid>? Papers);

    /// <param name="Subject">Of a further briefing; null otherwise.</param>
    /// <param name="Signatures">Of a joint response; null otherwise.</param>
    internal sealed record PaperSaid(PublicationKind Kind, string? Subject, string Title, DemonstrationDay Day, IReadOnlyList<PartSaid> Sections, IReadOnlyList<SignatureSaid>? Signatures);

    internal sealed record PartSaid(string Heading, string Text);

    internal sealed record SignatureSaid(string Person, string Board, string Role);

    internal sealed record HoldSaid(HoldKind Kind, DemonstrationDay SinceDay, string AskedBy, string Reason);

    internal sealed record FindingSaid(string Number, string Title, string Text, FindingKind Kind);

    internal sealed record AgreedSaid(string Text, DemonstrationDay Day);

    internal sealed record VideoSaid(string Title, string Url, string Transcript);

    internal sealed record RecommendationSaid(
        string Key, string From, string Number, string Title, string Text, Breadth Scope, IReadOnlyList<string> Addressees, string Stance, string? StanceReasons,
        IReadOnlyList<string> Findings, IReadOnlyList<string> Themes, string IntendedOutcome, string Measure, AnswerSaid? Answer);

    internal sealed record AnswerSaid(string State, string WhatWeDid, string WhatDifference, string WhatRemains);

    internal sealed record ActionSaid(
        string Key, IReadOnlyList<string> Recommendations, string Text, string LeadAgency, string? LeadPerson, string? LeadRole, DemonstrationDay? DueDay, string? DueText,
        IReadOnlyList<string> Contributors, string? Group, ReportedState Reported, bool BroughtInIncomplete,
        IReadOnlyList<MoveSaid> DateMoves, IReadOnlyList<ProgressSaid> Progress, IReadOnlyList<EvidenceSaid> Evidence);

    internal sealed record MoveSaid(DemonstrationDay FromDay, DemonstrationDay ToDay, DemonstrationDay OnDay, string AgreedBy, string Reason);

    internal sealed record ProgressSaid(DemonstrationDay Day, string By, string Text);

    internal sealed record EvidenceSaid(string Name, EvidenceKind Kind, DemonstrationDay EvidenceOfDay, string Title, string Text);
}
