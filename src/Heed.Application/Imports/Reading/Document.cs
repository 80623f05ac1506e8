namespace Heed.Application.Imports.Reading;

/// <summary>Any file once its format no longer matters: what stands in it, in order.</summary>
internal sealed class Document
{
    public List<Piece> Pieces { get; } = [];

    public void Aside(string? text, UnplacedWhy why, string place)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Pieces.Add(new Aside(text.Trim(), why, place));
        }
    }
}
