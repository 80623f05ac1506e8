using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>One agency: its names through time, where it works, and what came before and after it.</summary>
public sealed class AgencyPage(Reader reader)
{
    /// <param name="Leads">Whether it leads anything that the actor sees.</param>
    /// <param name="WithoutLead">Open actions of the agency, among those that the actor sees, that nobody leads now.</param>
    /// <param name="OpenPartnerships">Those where the actor may say whether the agency works in them.</param>
    public sealed record Row(
        AgencyId Id, string Name, string ShortName, AgencyKind Kind, bool IsNational, DateOnly From, DateOnly? Until, int Version,
        IReadOnlyList<BodyName> Names, IReadOnlyList<PartnershipRow> Partnerships, IReadOnlyList<PartnershipRow> OpenPartnerships,
        IReadOnlyList<string> Predecessors, string? Successor, bool MayKeep, bool Leads, int WithoutLead, string Mailbox);

    public sealed record PartnershipRow(PartnershipId Id, string Name);

    public async Task<Row?> Run(Actor actor, AgencyId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Agencies.SingleOrDefaultAsync(a => a.Id == id, ct) is not { } agency)
        {
            return null;
        }

        var all = await db.Partnerships.OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.ScopeId, p.Until }).ToListAsync(ct);
        var works = agency.Partnerships.Select(p => p.PartnershipId).ToHashSet();
        var allowed = await Places.Open(db, actor, PeopleAccess.CanKeepAgencies, ct);
        var open = all.Where(p => (p.Until is null || works.Contains(p.Id)) && allowed?.Contains(p.ScopeId) != false).Select(p => new PartnershipRow(p.Id, p.Name));
        return new Row(agency.Id, agency.Name, agency.ShortName, agency.Kind, agency.IsNational, agency.From, agency.Until, agency.Version,
            agency.Names, [.. all.Where(p => works.Contains(p.Id)).Select(p => new PartnershipRow(p.Id, p.Name))], [.. open],
            await db.Agencies.Where(a => a.SuccessorId == id).OrderBy(a => a.Name).Select(a => a.Name).ToListAsync(ct),
            await db.Agencies.Where(a => a.Id == agency.SuccessorId).Select(a => a.Name).SingleOrDefaultAsync(ct),
            await db.May(actor, PeopleAccess.CanKeepAgencies, agency.ScopeId, ct),
            await db.Actions.AnyAsync(a => a.LeadAgencyId == id, ct),
            await db.Actions.WithoutLead(db).CountAsync(a => a.LeadAgencyId == id, ct), agency.Mailbox?.Value ?? "");
    }
}
