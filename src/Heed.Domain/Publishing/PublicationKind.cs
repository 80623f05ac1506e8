using Heed.Domain.Shared;

namespace Heed.Domain.Publishing;

/// <summary>What the public can be told of a review. Nothing else can: rapid reviews, agencies' reports, chronologies and referrals are no kind of publication.</summary>
public enum PublicationKind
{
    /// <summary>A page for each recommendation: what the report said, and what was done.</summary>
    Toolkit,

    /// <summary>The full report as a file, with its summary as a page.</summary>
    Report,

    /// <summary>What the boards that commissioned the review say to it, each over its own signature.</summary>
    Response,

    /// <summary>What will be done, by which agency, in which role and until when.</summary>
    ActionPlan,

    /// <summary>One side of paper for practitioners.</summary>
    Briefing,

    /// <summary>What was improved, where nothing can be said of what happened.</summary>
    Improvements,

    /// <summary>The report with passages or annexes left out, which is said.</summary>
    Redacted,

    /// <summary>How far each board says that it has come.</summary>
    Progress,
}

/// <summary>What a kind of publication is made of.</summary>
/// <param name="Name">As it stands in a sentence after "the": "joint response".</param>
/// <param name="Address">Its place below the address of the review.</param>
/// <param name="Purpose">What it is for, in one sentence.</param>
/// <param name="Sections">The headings that it begins with; whoever writes it may change them. The first must be written.</param>
public sealed record PublicationForm(PublicationKind Kind, string Name, string Address, string Purpose, IReadOnlyList<PaperSection> Sections)
{
    /// <summary>A briefing has fewer words than this, so that it is read in seven minutes.</summary>
    public const int MostWordsOfBriefing = 600;

    public static readonly IReadOnlyList<PublicationForm> All =
    [
        new(PublicationKind.Toolkit, "toolkit", "toolkit", "A page for each recommendation: what the report said, what was done, what difference it made, what remains.", []),
        new(PublicationKind.Report, "report", "report", "The full report as a file, with a summary that everybody can read on the page.", Headed("Summary", "How the review was done")),
        new(PublicationKind.Response, "joint response", "response", "What the boards say to the report, each over its own signature.", Headed("Our response")),
        new(PublicationKind.ActionPlan, "action plan", "action-plan", "What will be done about each recommendation, by which agency, in which role and until when. Taken from the register.", Headed("About this plan")),
        new(PublicationKind.Briefing, "briefing", "briefing", "One side of paper, read in seven minutes, for a team meeting or for supervision.",
            Headed("Why read this", "The person", "What happened", "What we learned", "What worked", "What to do tomorrow", "Questions for supervision")),
        new(PublicationKind.Improvements, "improvements", "improvements", "What was improved and what difference it made, where nothing can be said of what happened. Taken from the approved answers.", Headed("About these improvements")),
        new(PublicationKind.Redacted, "redacted report", "redacted-report", "The report with passages or annexes left out, and what is left out and why.", Headed("Summary", "What is left out, and why")),
        new(PublicationKind.Progress, "statement of progress", "progress", "How far each board says that it has come, made from its own dated sign-offs.", Headed("About this statement")),
    ];

    public bool IsSigned => Kind == PublicationKind.Response;

    /// <summary>Whether it is about a file that somebody uploaded.</summary>
    public bool NeedsFile => Kind is PublicationKind.Report or PublicationKind.Redacted;

    /// <summary>Whether the review counts as published once it is out: a plan or a briefing alone is not that.</summary>
    public bool IsTheReview => Kind is PublicationKind.Toolkit or PublicationKind.Report or PublicationKind.Redacted;

    /// <summary>Whether a review may have several, each with its own subject.</summary>
    public bool MayBeSeveral => Kind == PublicationKind.Briefing;

    /// <summary>Whether what it says is taken from the register, so that it can be published without a word of its own.</summary>
    public bool IsComposed => Kind is PublicationKind.ActionPlan or PublicationKind.Improvements or PublicationKind.Progress;

    public static PublicationForm Of(PublicationKind kind) => All.First(f => f.Kind == kind);

    private static IReadOnlyList<PaperSection> Headed(params string[] headings) => [.. headings.Select(h => new PaperSection(h, ""))];
}

/// <summary>A part of a publication: a heading and words below it, written as Markdown without headings.</summary>
/// <param name="IsWelsh">Whether its words are Welsh, which screen readers must be told.</param>
public sealed record PaperSection(string Heading, string Text, bool IsWelsh = false)
{
    public bool IsWritten => Text.Length > 0;

    public PaperSection Trimmed() => new(Heading.Trim(), Text.Trim(), IsWelsh);
}
