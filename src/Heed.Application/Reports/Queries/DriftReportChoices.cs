using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>The partnerships of which this actor may make papers, each with the agencies that work in it.</summary>
public sealed class DriftReportChoices(Reader reader)
{
    public sealed record Row(PartnershipId Id, string Name);

    public sealed record Rows(IReadOnlyList<Row> Partnerships, IReadOnlyList<(AgencyId Id, string Name)> Agencies);

    public async Task<Rows> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, today) = (db.Me, db.Today);
        var roles = ReportAccess.CanMakePapers.Roles.ToList();
        var partnerships = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today)
            && db.HeldScopes.Any(h => h.PersonId == me && roles.Contains(h.Role) && h.ScopeId == p.ScopeId && h.From <= today && (h.Until == null || h.Until >= today)))
            .OrderBy(p => p.Name).Select(p => new Row(p.Id, p.Name)).ToListAsync(ct);
        var ids = partnerships.ConvertAll(p => p.Id);
        var agencies = await db.Agencies.Where(a => (a.Until == null || a.Until >= today) && a.Partnerships.Any(l => ids.Contains(l.PartnershipId)))
            .OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        return new Rows(partnerships, [.. agencies.Select(a => (a.Id, a.Name))]);
    }
}
