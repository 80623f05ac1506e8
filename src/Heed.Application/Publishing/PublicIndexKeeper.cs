using Heed.Application.Platform.PublicFinding;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing;

/// <summary>Keeps what the public can search as what is published.</summary>
public sealed class PublicIndexKeeper(Reader reader, PublicIndex index)
{
    /// <param name="version">The publication version that it is brought up to.</param>
    public async Task Keep(long version, CancellationToken ct)
    {
        if (index.Version == version)
        {
            return;
        }

        await using var db = reader.For(Actor.Visitor);
        var published = await db.Editions.IgnoreAutoIncludes().Where(e => e.State == EditionState.Published).OrderBy(e => e.Released!.At).ThenBy(e => e.Id).Select(e => e.Id).ToListAsync(ct);
        await index.Keep(version, [.. published.Select(e => e.Value)], async id =>
        {
            var edition = await db.Editions.IgnoreAutoIncludes().Where(e => e.Id == EditionId.From(id)).Select(e => new { e.Kind, e.Content, e.Released!.At }).SingleOrDefaultAsync(ct);
            // It was taken back in the meantime, which is another version.
            return edition is null ? [] : PublicEntries.Of(FrozenContent.Read(edition.Kind, edition.Content), edition.At);
        }, ct);
    }
}
