using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What a piece of evidence is, apart from its file.</summary>
public enum EvidenceForm
{
    Document,
    Audit,
    SelfAssessment,
    Event,
    GuidanceOrTraining,
    Figures,

    /// <summary>What a child, an adult, a family or a practitioner said.</summary>
    Voice,
}

/// <summary>Who may see a piece of evidence among those who see its action.</summary>
public enum EvidenceSight
{
    /// <summary>Everybody who sees the action: its lead and the agencies it concerns too.</summary>
    Everybody,

    /// <summary>Only those who see the whole of its source, such as managers and the board.</summary>
    Partnership,
}

/// <summary>What is said of a piece of evidence besides its title, its kind and its date.</summary>
/// <param name="Body">Who carried it out or received it; may be empty.</param>
/// <param name="Shows">What it shows, in a sentence or two; may be empty.</param>
public sealed record EvidenceAbout(EvidenceForm Form, string Body, string Shows, EvidenceSight Sight, bool MayBePublic)
{
    public static readonly EvidenceAbout Plain = new(EvidenceForm.Document, "", "", EvidenceSight.Everybody, false);

    public Problems Check() => new Problems()
        .IfLonger(Body, 200, nameof(Body), "Who carried it out")
        .IfLonger(Shows, 4_000, nameof(Shows), "What it shows")
        .If(Sight == EvidenceSight.Partnership && MayBePublic, nameof(MayBePublic), "What only the partnership may see cannot be public. Choose one of the two");
}
