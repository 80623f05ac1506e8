using Heed.Application.Platform.Printing;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>What the public reads of a publication that is no toolkit, as it is frozen: written words, and what was taken from the register on that day.</summary>
/// <param name="Format">The shape of this tree, so that a later Heed still reads an old edition.</param>
/// <param name="Address">Its place below the review's.</param>
/// <param name="Review">The title of the review that it is about.</param>
/// <param name="On">The day on which what it takes from the register stood so.</param>
/// <param name="Plan">Of an action plan; empty otherwise.</param>
/// <param name="Improvements">Of improvements; empty otherwise.</param>
/// <param name="Progress">Of a statement of progress; null otherwise.</param>
/// <param name="File">What was uploaded; null where it is about no file.</param>
public sealed record PaperContent(
    int Format,
    PublicationKind Kind,
    string Slug,
    string Address,
    string Title,
    string Review,
    DateOnly On,
    IReadOnlyList<ToolkitOwner> Owners,
    IReadOnlyList<PaperSection> Sections,
    IReadOnlyList<PaperSignature> Signatures,
    IReadOnlyList<PlanLine> Plan,
    IReadOnlyList<ImprovementLine> Improvements,
    PaperProgress? Progress,
    PaperFile? File) : IPublicContent
{
    public const int PresentFormat = 1;

    /// <summary>The type of review in words.</summary>
    public string Type { get; init; } = "";

    public PublicationForm Form => PublicationForm.Of(Kind);

    /// <summary>How many words its parts have, with their headings.</summary>
    public int WordCount => Sections.Sum(s => ProseText.Words(s.Heading) + ProseText.Words(ProseText.Of(s.Text)));

    public IEnumerable<PublicText> Texts() =>
    [
        new("the address of the page", $"{Slug} {Address}", IsCased: false, IsOwn: false),
        new("the title", Title, IsCased: true, IsOwn: true),
        new("the title of the review", Review, IsCased: true, IsOwn: false),
        .. Sections.SelectMany(s => new PublicText[] { new($"the heading “{s.Heading}”", s.Heading, IsCased: true, IsOwn: true), new($"“{s.Heading}”", s.Text, IsCased: true, IsOwn: true) }),
        .. Plan.SelectMany(a => a.Texts()),
        .. Improvements.SelectMany(i => i.Texts()),
        .. Progress?.Lines.Select(l => new PublicText($"progress, {l.Label.ToLowerInvariant()}", $"{l.Label} {l.Heading}", IsCased: true, IsOwn: false)) ?? [],
        .. File is { } file ? [new PublicText("the name of the file", file.Name, IsCased: false, IsOwn: true)] : Array.Empty<PublicText>(),
    ];

    public IReadOnlyList<AdviceToPublisher> Advice(IReadOnlyList<RecommendationStage> stages) =>
    [
        .. Texts().Where(t => t is { IsCased: true, IsOwn: true }).SelectMany(t => PublicAdvice.On(t.Place, t.Text)),
        .. Sections.Where(s => !s.IsWelsh).Select(s => PublicAdvice.OnReading($"“{s.Heading}”", s.Text)).OfType<AdviceToPublisher>(),
    ];
}

/// <summary>A signature as it stands below a joint response.</summary>
/// <param name="Body">The partnership as it was named when it was frozen.</param>
/// <param name="On">The day on which the partnership approved it.</param>
public sealed record PaperSignature(string Name, string Role, string Body, DateOnly On);

/// <summary>A line of an action plan in the columns that the Home Office asks for: agencies and roles, and no names.</summary>
/// <param name="Recommendation">"1. Its title", or its text where it has none.</param>
/// <param name="Scope">"Local", "Regional" or "National".</param>
/// <param name="Lead">"Tynemarsh Council, head of early help".</param>
/// <param name="Milestones">Each with its day.</param>
/// <param name="Target">The day on which it is due; empty where nobody has said.</param>
/// <param name="Outcome">How far it is, and when it was completed.</param>
public sealed record PlanLine(string Recommendation, string Scope, string Action, string Lead, string Milestones, string Target, string Outcome)
{
    internal IEnumerable<PublicText> Texts() =>
        new[] { Recommendation, Action, Lead, Milestones }.Select(t => new PublicText($"the action plan, “{Words.Begin(Action, 40)}”", t, IsCased: true, IsOwn: true));
}

/// <summary>What was improved, without a word of what happened.</summary>
public sealed record ImprovementLine(string Heading, string Did, string Difference, string Remains)
{
    internal IEnumerable<PublicText> Texts() =>
        new[] { Heading, Did, Difference, Remains }.Select(t => new PublicText($"the improvement “{Words.Begin(Heading, 40)}”", t, IsCased: true, IsOwn: true));
}

/// <summary>How far each body says that it has come: made from its own dated sign-offs, and never typed.</summary>
/// <param name="Sentences">What they come to: "Both have signed off all 18 local recommendations … progressed in full".</param>
/// <param name="Bodies">The heads of the columns: each owning partnership, in the order of the owners.</param>
public sealed record PaperProgress(IReadOnlyList<string> Sentences, IReadOnlyList<string> Bodies, IReadOnlyList<ProgressLine> Lines);

/// <param name="SignedOff">The day on which each body signed it off, in the order of the bodies; null where it has not.</param>
public sealed record ProgressLine(string Label, string Heading, IReadOnlyList<DateOnly?> SignedOff);

/// <summary>A file that the publication is about.</summary>
/// <param name="Sha256">In small hexadecimal letters.</param>
public sealed record PaperFile(string Name, long Bytes, string Sha256);
