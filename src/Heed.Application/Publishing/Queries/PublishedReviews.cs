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
#pragma warning disable CA1309 // The database compares; which of two it takes does not matter, so long as it is one.
        // A review with several publications is one line: its toolkit speaks for it, else the first by address.
        var found = await db.Editions.IgnoreAutoIncludes()
            .Where(e => e.State == EditionState.Published
                && (partnership == null || e.Owners.Any(o => db.Partnerships.Any(p => p.Id == o.PartnershipId && p.Slug == partnership)))
                && !db.Editions.Any(o => o.State == EditionState.Published && o.Slug == e.Slug && e.Kind != PublicationKind.Toolkit
                    && (o.Kind == PublicationKind.Toolkit || string.Compare(o.Address, e.Address) < 0)))
            .Select(e => new { e.Id, e.Slug, e.Title, e.Released!.At, Owners = e.Owners.Select(o => o.PartnershipId).ToList() })
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .ToPage(page, ct, size);
#pragma warning restore CA1309
        var owners = found.Rows.SelectMany(r => r.Owners).ToHashSet();
        var names = await db.Partnerships.Where(p => owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return new Page<Row>(
            [.. found.Rows.Select(r => new Row(r.Slug, r.Title, r.At, [.. r.Owners.Select(o => names[o]).Order(StringComparer.Ordinal)]))],
            found.Total, found.Number, found.Size);
    }
}
