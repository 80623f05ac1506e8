using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>The emergency accesses that were asked for in this actor's partnerships, newest first, and for which partnerships they may ask.</summary>
public sealed class EmergencyRequests(Reader reader)
{
    /// <param name="Mine">Whether this actor asked for it, and so cannot decide on it.</param>
    public sealed record Row(EmergencyAccessId Id, string Reference, string Reason, Stamp Asked, Stamp? Allowed, Stamp? Refused, bool Mine)
    {
        public bool Waits => Allowed is null && Refused is null;
    }

    public sealed record Rows(IReadOnlyList<Row> Requests, IReadOnlyList<(PartnershipId Id, string Name)> Partnerships);

    public async Task<Rows> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var me = actor.Person;
        var requests = await db.EmergencyAccesses.OrderByDescending(e => e.Id).Take(100)
            .Select(e => new Row(e.Id, e.Reference, e.Reason, e.Asked, e.Allowed, e.Refused, e.Asked.Who == me))
            .ToListAsync(ct);
        var held = actor.Roles.Where(r => ReviewAccess.CanAskForEmergencyAccess.Roles.Contains(r.Role)).Select(r => r.Scope).ToList();
        var partnerships = await db.Partnerships.Where(p => held.Contains(p.ScopeId) && (p.Until == null || p.Until >= db.Today)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        return new Rows(requests, [.. partnerships.Select(p => (p.Id, p.Name))]);
    }
}
