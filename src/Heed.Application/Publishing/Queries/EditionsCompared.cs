using Heed.Domain.People;
using Heed.Domain.Publishing;

namespace Heed.Application.Publishing.Queries;

/// <summary>Two editions of a publication, or an edition and the draft as it stands, in words: every place that differs.</summary>
public sealed class EditionsCompared(EditionContent editions, DraftOf draft)
{
    /// <param name="Place">"Local recommendation 7, what was done".</param>
    public sealed record Line(string Place, IReadOnlyList<ChangedWords> Words);

    /// <param name="To">Null for the draft as it stands.</param>
    public sealed record Row(int From, int? To, IReadOnlyList<Line> Lines);

    /// <param name="to">The later edition; null for the draft as it stands.</param>
    /// <returns>Null where this actor sees no such editions.</returns>
    public async Task<Row?> Run(Actor actor, string slug, string address, int from, int? to, CancellationToken ct)
    {
        var before = (await editions.Run(actor, slug, address, from, ct))?.Content;
        var after = to is { } number ? (await editions.Run(actor, slug, address, number, ct))?.Content : (await draft.Run(actor, slug, address, ct))?.Content;
        return before is null || after is null ? null : new Row(from, to, [.. Lines(before, after)]);
    }

    private static IEnumerable<Line> Lines(IPublicContent before, IPublicContent after)
    {
        var (old, now) = (ByPlace(before), ByPlace(after));
        foreach (var place in now.Keys.Union(old.Keys))
        {
            var (was, become) = (old.GetValueOrDefault(place, ""), now.GetValueOrDefault(place, ""));
            if (was != become)
            {
                yield return new Line(place, WordsChanged.Of(was, become));
            }
        }
    }

    /// <summary>A place that is named twice is one place: what stands there follows one another.</summary>
    private static Dictionary<string, string> ByPlace(IPublicContent content) =>
        content.Texts().Where(t => t.Text.Length > 0).GroupBy(t => t.Place).ToDictionary(g => g.Key, g => string.Join('\n', g.Select(t => t.Text)));
}
