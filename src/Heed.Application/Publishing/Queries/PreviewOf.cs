using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>What a private preview link shows: the edition that waits for a second person, else the draft as it stands.</summary>
public sealed class PreviewOf(Reader reader, DraftOf draft, TimeProvider time)
{
    public sealed record Row(IPublicContent Content, string MadeFor, DateOnly LastDay);

    /// <returns>Null when the secret is wrong, has ended, or a hold stops the sharing of findings.</returns>
    public async Task<Row?> Run(string secret, CancellationToken ct)
    {
        // Whoever has the secret may read; nobody else needs to be asked, so Heed looks for them.
        await using var db = reader.For(Actor.Heed);
        var hash = FrozenContent.Hash(secret);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (await db.PreviewLinks.SingleOrDefaultAsync(l => l.SecretHash == hash, ct) is not { } link || !link.WorksOn(today))
        {
            return null;
        }

        var publication = await db.Publications.IgnoreAutoIncludes().SingleAsync(p => p.Id == link.PublicationId, ct);
        var review = await db.Reviews.SingleAsync(r => r.Id == publication.ReviewId, ct);
        if (PreviewLink.IsStoppedBy(review))
        {
            return null;
        }

        var waiting = await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.PublicationId == publication.Id && (e.State == EditionState.Submitted || e.State == EditionState.Scheduled))
            .Select(e => e.Content)
            .SingleOrDefaultAsync(ct);
        var content = waiting is null ? (await draft.Run(Actor.Heed, review.Slug, publication.Address, ct))!.Content : FrozenContent.Read(publication.Kind, waiting);
        return new Row(content, link.MadeFor, link.LastDay);
    }
}
