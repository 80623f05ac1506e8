using Heed.Application.Platform.Database;
using Heed.Application.Platform.PublicFinding;
using Heed.Application.Platform.Reading;
using Heed.Application.Search;

namespace Heed.Application.Publishing.Queries;

/// <summary>What the public finds among what is published, the newest first. It asks its own index and never the database.</summary>
public sealed class PublicSearch(PublicIndex index)
{
    public const int PageSize = 20;

    public sealed record Row(string Address, string Kind, string Review, string Partnerships, DateOnly On, IReadOnlyList<Piece> Title, IReadOnlyList<Piece> Snippet);

    /// <param name="Meant">What was probably meant, where nothing was found; empty otherwise.</param>
    public sealed record Found(Page<Row> Page, string Meant);

    /// <param name="typed">Every word must be there, in any order; empty for everything that fits.</param>
    /// <param name="narrowed">By what it is narrowed; each must fit.</param>
    public Found Run(string typed, IReadOnlyList<PublicFacet> narrowed, int page, int size = PageSize)
    {
        var (words, number) = (FullText.WordsOf(typed), Math.Clamp(page, 1, 10_000));
        var found = index.Find(words, narrowed, (number - 1) * size, size);
        var meant = found.Total == 0 && words.Count > 0 ? string.Join(' ', words.Select(w => index.Find([w], [], 0, 0).Total > 0 ? w : index.Near(w) ?? w)) : "";
        return new Found(new Page<Row>([.. found.Rows.Select(r => Shown(r, words))], found.Total, number, size), meant.Equals(string.Join(' ', words), StringComparison.OrdinalIgnoreCase) ? "" : meant);
    }

    /// <summary>By what a search can be narrowed, with how many each finds.</summary>
    public IReadOnlyList<(PublicFacet Facet, int Count)> Facets(FacetKind kind) => index.Facets(kind);

    private static Row Shown(PublicEntry entry, IReadOnlyList<string> words) =>
        new(entry.Address, entry.Kind, entry.Review, entry.Partnerships, entry.On, Snippets.Marked(entry.Title, words), Snippets.Of(entry.Text, words));
}
