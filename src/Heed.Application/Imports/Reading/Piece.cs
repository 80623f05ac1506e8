namespace Heed.Application.Imports.Reading;

/// <summary>A stretch of the document's words that must end in a proposed row or among what was not placed.</summary>
internal abstract class Piece(string place)
{
    public string Place { get; } = place;
    public abstract string Text { get; }

    /// <summary>Why it stands in no row; looked at only where <see cref="Home"/> is null.</summary>
    public UnplacedWhy Why { get; set; } = UnplacedWhy.NotUnderstood;

    /// <summary>The recommendation that took the words up.</summary>
    public DraftRecommendation? Home { get; private set; }

    public void BelongsTo(DraftRecommendation home) => Home ??= home;
}

/// <summary>Words that no plan is made of: page furniture, comments, deleted or hidden text.</summary>
internal sealed class Aside(string text, UnplacedWhy why, string place) : Piece(place)
{
    public override string Text => text;
    public UnplacedWhy Kind => why;
}
