using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public enum FindingKind
{
    Practice,
    System,
    Procedure,
    Resource,
    GoodPractice,
}

/// <summary>What a review concludes about practice, systems, procedures or resources; good practice too.</summary>
public sealed class Finding : IScoped
{
    private readonly List<AgencyId> agencies = [];
    private readonly List<FindingStanceTaken> stances = [];

    private Finding()
    {
    }

    public FindingId Id { get; private set; }

    public SourceId SourceId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public int Position { get; private set; }

    public string PrintedNumber { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public FindingKind Kind { get; private set; }

    /// <summary>Why it was so, behind what was seen; empty while nobody has said.</summary>
    public string Cause { get; private set; } = "";

    /// <summary>The agencies that it is about.</summary>
    public IReadOnlyList<AgencyId> Agencies => agencies;

    /// <summary>What each owning partnership decided of it, the latest of each last. Earlier stances stay.</summary>
    public IReadOnlyList<FindingStanceTaken> Stances => stances;

    internal static Finding In(Review review, int position, string number, string title, string text, FindingKind kind, FindingMore more)
    {
        var made = Bare(review, position, number, title, text, kind);
        made.Say(more);
        return made;
    }

    private static Finding Bare(Review review, int position, string number, string title, string text, FindingKind kind) => new()
    {
        Id = FindingId.New(),
        SourceId = review.Id,
        ScopeId = review.ScopeId,
        Position = position,
        PrintedNumber = number.Trim(),
        Title = title.Trim(),
        Text = text.Trim(),
        Kind = kind,
    };

    internal void Rewrite(string number, string title, string text, FindingKind kind) =>
        (PrintedNumber, Title, Text, Kind) = (number.Trim(), title.Trim(), text.Trim(), kind);

    internal void Say(FindingMore more)
    {
        Cause = more.Cause.Trim();
        agencies.Clear();
        agencies.AddRange(more.Agencies.Distinct());
    }

    internal void Take(FindingStanceTaken stance) => stances.Add(stance);
}

/// <summary>What more is said of a finding.</summary>
/// <param name="Cause">Why it was so, behind what was seen.</param>
public sealed record FindingMore(string Cause, IReadOnlyList<AgencyId> Agencies)
{
    public static readonly FindingMore Nothing = new("", []);
}

/// <summary>What a partnership decides of a finding.</summary>
public enum FindingStance
{
    Accepted,
    AcceptedInPart,
    NotAccepted,
}

/// <summary>That an owning partnership accepts a finding, or why not.</summary>
public sealed record FindingStanceTaken(PartnershipId PartnershipId, FindingStance Stance, string Reasons, DateOnly On, Stamp By);
