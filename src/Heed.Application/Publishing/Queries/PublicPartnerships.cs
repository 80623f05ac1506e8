using Heed.Domain.Shared;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>The partnerships as the public knows them: by name, with where to get help and where to report a concern.</summary>
public sealed class PublicPartnerships(Reader reader)
{
    /// <param name="Before">The name of the body that it followed; null when it followed none.</param>
    /// <param name="After">The partnership that took over from it.</param>
    public sealed record Row(string Name, string Slug, DateOnly? Until, string HelpText, string ReportConcernUrl, string Introduction, IReadOnlyList<PublicLink> EarlierReviews, IReadOnlyList<PublicLink> Elsewhere, string? Before, string? AfterName, string? AfterSlug, int Published);

    /// <returns>All of them by name; those that have ended come last.</returns>
    public async Task<IReadOnlyList<Row>> Run(CancellationToken ct, string? slug = null)
    {
        await using var db = reader.For(Actor.Visitor);
        var rows = await db.Partnerships
            .Where(p => slug == null || p.Slug == slug)
            .OrderBy(p => p.Until != null).ThenBy(p => p.Name)
            .Select(p => new Row(p.Name, p.Slug, p.Until, p.HelpText, p.ReportConcernUrl, p.Introduction, p.EarlierReviews, p.Elsewhere,
                db.Partnerships.Where(b => b.Id == p.PredecessorId).Select(b => b.Name).FirstOrDefault(),
                db.Partnerships.Where(a => a.Id == p.SuccessorId).Select(a => a.Name).FirstOrDefault(),
                db.Partnerships.Where(a => a.Id == p.SuccessorId).Select(a => a.Slug).FirstOrDefault(),
                db.Editions.Where(e => e.State == EditionState.Published && e.Owners.Any(o => o.PartnershipId == p.Id)).Select(e => e.Slug).Distinct().Count()))
            .ToListAsync(ct);
        return [.. rows.Select(r => WebAddress.IsOne(r.ReportConcernUrl) ? r : r with { ReportConcernUrl = "" })];
    }
}
