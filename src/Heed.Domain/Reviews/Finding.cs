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

    internal static Finding In(Review review, int position, string number, string title, string text, FindingKind kind) => new()
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
}
