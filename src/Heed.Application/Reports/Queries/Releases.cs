using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>The register of releases: packs that went out and packs that are gone through, newest first; and for which partnerships this actor may make one.</summary>
public sealed class Releases(Reader reader)
{
    public sealed record Row(ReleaseId Id, string Partnership, ReleasePurpose Purpose, string Reference, string Recipient, string Ground, int Found, int Undecided, string BegunBy, DateTimeOffset BegunAt, string? ReleasedBy, DateTimeOffset? ReleasedAt, string PackHash);

    public sealed record Rows(IReadOnlyList<Row> All, IReadOnlyList<(PartnershipId Id, string Name)> Partnerships, IReadOnlyList<(AgencyId Id, string Name)> Agencies);

    public async Task<Rows> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, today) = (db.Me, db.Today);
        var roles = ReportAccess.CanRelease.Roles.ToList();
        var partnerships = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today)
            && db.HeldScopes.Any(h => h.PersonId == me && roles.Contains(h.Role) && h.ScopeId == p.ScopeId && h.From <= today && (h.Until == null || h.Until >= today)))
            .OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        var ids = partnerships.ConvertAll(p => p.Id);
        var agencies = await db.Agencies.Where(a => a.Partnerships.Any(l => ids.Contains(l.PartnershipId))).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        var releases = await db.Releases.OrderByDescending(r => r.Id).Take(500)
            .Select(r => new { Release = r, Undecided = r.Items.Count(i => i.Fate == null), Partnership = db.Partnerships.Where(p => p.ScopeId == r.ScopeId).Select(p => p.Name).FirstOrDefault() }).ToListAsync(ct);
        return new Rows(
            [.. releases.Select(r => new Row(r.Release.Id, r.Partnership ?? "", r.Release.Purpose, r.Release.Reference, r.Release.Recipient, r.Release.Ground, r.Release.Found, r.Undecided, r.Release.Begun.Name, r.Release.Begun.At, r.Release.Released?.Name, r.Release.Released?.At, r.Release.PackHash))],
            [.. partnerships.Select(p => (p.Id, p.Name))], [.. agencies.Select(a => (a.Id, a.Name))]);
    }
}
