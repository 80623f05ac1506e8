using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>What is shown before a body's successor is decided on: everything that passes, and who may follow.</summary>
public sealed class PassingOn(Reader reader)
{
    /// <param name="MayDecide">Whether the actor keeps the body.</param>
    public sealed record Rows(Guid Id, string Name, bool IsAgency, DateOnly? Until, bool MayDecide, IReadOnlyList<Estate.Item> Items, IReadOnlyList<Successor> Others);

    public sealed record Successor(Guid Id, string Name);

    public async Task<Rows?> Run(Actor actor, Guid id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Agencies.SingleOrDefaultAsync(a => a.Id == AgencyId.From(id), ct) is { } agency)
        {
            var keeps = await Places.Open(db, actor, PeopleAccess.CanKeepAgencies, ct);
            var others = await db.Agencies.IgnoreAutoIncludes().Where(a => a.Id != agency.Id && (a.Until == null || a.Until >= db.Today)).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name, a.ScopeId }).ToListAsync(ct);
            return new Rows(id, agency.Name, true, agency.Until, keeps?.Contains(agency.ScopeId) != false, await Estate.Of(db, actor, agency, ct),
                [.. others.Where(o => keeps?.Contains(o.ScopeId) != false).Select(o => new Successor(o.Id.Value, o.Name))]);
        }

        if (await db.Partnerships.SingleOrDefaultAsync(p => p.Id == PartnershipId.From(id), ct) is { } partnership)
        {
            var keeps = await Places.Open(db, actor, PeopleAccess.CanChangePartnership, ct);
            var others = await db.Partnerships.Where(p => p.Id != partnership.Id && (p.Until == null || p.Until >= db.Today)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.ScopeId }).ToListAsync(ct);
            return new Rows(id, partnership.Name, false, partnership.Until, keeps?.Contains(partnership.ScopeId) != false, await Estate.Of(db, actor, partnership, ct),
                [.. others.Where(o => keeps?.Contains(o.ScopeId) != false).Select(o => new Successor(o.Id.Value, o.Name))]);
        }

        return null;
    }
}
