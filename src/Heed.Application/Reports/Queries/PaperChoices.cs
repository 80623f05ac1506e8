using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>What a paper about a source may be made for.</summary>
public sealed class PaperChoices(Reader reader)
{
    /// <param name="Partnerships">Those that own the source.</param>
    /// <param name="Agencies">Those that lead an action of it or contribute to one.</param>
    public sealed record Row(SourceId Source, string Title, string? Slug, IReadOnlyList<(PartnershipId Id, string Name)> Partnerships, IReadOnlyList<(AgencyId Id, string Name)> Agencies);

    /// <returns>Null when this actor may not see the source.</returns>
    public async Task<(Row Row, bool May)?> Run(Actor actor, SourceId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Sources.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source)
        {
            return null;
        }

        var slug = await db.Reviews.Where(r => r.Id == id).Select(r => r.Slug).SingleOrDefaultAsync(ct);
        var partnerships = await db.Partnerships.Where(p => db.Set<SourceOwner>().Any(o => o.SourceId == id && o.PartnershipId == p.Id)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        var agencies = await db.Agencies.Where(a => db.Actions.Any(x => x.ScopeId == source.ScopeId && x.Agencies.Any(l => l.AgencyId == a.Id))).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        return (new Row(id, source.Title, slug, [.. partnerships.Select(p => (p.Id, p.Name))], [.. agencies.Select(a => (a.Id, a.Name))]),
            (await db.MayOn(actor, source.ScopeId, ct))(ReportAccess.CanMakePapers));
    }
}
