using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>The published reviews, newest first, of all partnerships or of one.</summary>
public sealed class PublishedReviews(Reader reader)
{
    public sealed record Row(string Slug, string Title, DateTimeOffset PublishedOn, IReadOnlyList<string> Partnerships);

    /// <param name="partnership">A partnership's public address; null for all.</param>
    public async Task<Page<Row>> Run(string? partnership, int page, CancellationToken ct, int size = Paging.Size)
    {
        await using var db = reader.For(Actor.Visitor);
        return await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.State == EditionState.Published
                && (partnership == null || e.Owners.Any(o => db.Partnerships.Any(p => p.Id == o.PartnershipId && p.Slug == partnership))))
            .OrderByDescending(e => e.Released!.At).ThenByDescending(e => e.Id)
            .Select(e => new Row(e.Slug, e.Title, e.Released!.At, db.Partnerships
                .Where(p => e.Owners.Any(o => o.PartnershipId == p.Id)).OrderBy(p => p.Name).Select(p => p.Name).ToList()))
            .ToPage(page, ct, size);
    }
}
