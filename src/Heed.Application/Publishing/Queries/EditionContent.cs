using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>One edition as it was frozen, for those who work on it.</summary>
public sealed class EditionContent(Reader reader)
{
    public sealed record Row(IPublicContent Content, EditionState State, DateTimeOffset SubmittedAt, IReadOnlyList<EditionFile> Files, IReadOnlyList<Settlement> Settlements);

    public async Task<Row?> Run(Actor actor, string slug, string address, int number, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        // Asked through the publication: a published edition is seen by all, and this page is for those who see the whole.
        var edition = await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.Number == number && db.Publications.Any(p => p.Id == e.PublicationId && p.Slug == slug && p.Address == address))
            .Select(e => new { e.Kind, e.Content, e.State, e.Submitted.At, e.Files, e.Settlements })
            .SingleOrDefaultAsync(ct);
        return edition is null ? null : new Row(FrozenContent.Read(edition.Kind, edition.Content), edition.State, edition.At, edition.Files, edition.Settlements);
    }
}
