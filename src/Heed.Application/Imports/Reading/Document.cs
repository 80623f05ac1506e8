namespace Heed.Application.Imports.Reading;

/// <summary>Any file once its format no longer matters: what stands in it, in order.</summary>
internal sealed class Document
{
    public List<Piece> Pieces { get; } = [];

    /// <summary>Why there can be no plan in it, where its reader knows; one sentence.</summary>
    public string? NoPlan { get; init; }

    public void Aside(string? text, UnplacedWhy why, string place)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Pieces.Add(new Aside(text.Trim(), why, place));
        }
    }
}
