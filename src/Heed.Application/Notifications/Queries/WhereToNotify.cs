using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Notifications.Queries;

/// <summary>The partnerships to which this actor may write a notification, in the partnership's name or in that of an agency they lead.</summary>
public sealed class WhereToNotify(Reader reader, TimeProvider time)
{
    /// <param name="SpeaksFor">The agency in whose name it is written; null where it is written in the partnership's own.</param>
    public sealed record Row(PartnershipId Partnership, string Name, AgencyId? SpeaksFor, string Agency)
    {
        /// <summary>As it is sent by a form.</summary>
        public string Key => $"{Partnership}{(SpeaksFor is { } agency ? $" {agency}" : "")}";

        public string Label => SpeaksFor is null ? Name : $"{Name}, for {Agency}";
    }

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        List<ScopeId> own = [.. actor.Roles.Where(r => r.Role != Role.AgencyLead && NotificationAccess.CanNotify.Roles.Contains(r.Role)).Select(r => r.Scope)];
        List<ScopeId> led = [.. actor.Roles.Where(r => r.Role == Role.AgencyLead).Select(r => r.Scope)];
        var inTheirs = await db.Partnerships.Where(p => own.Contains(p.ScopeId) && (p.Until == null || p.Until >= today)).OrderBy(p => p.Name).Select(p => new Row(p.Id, p.Name, null, "")).ToListAsync(ct);
        var forAgency = await db.Agencies.Where(a => led.Contains(a.ScopeId) && (a.Until == null || a.Until >= today))
            .SelectMany(a => db.Set<AgencyPartnership>().Where(l => l.AgencyId == a.Id), (a, l) => new { a.Id, a.Name, l.PartnershipId })
            .Join(db.Partnerships.Where(p => p.Until == null || p.Until >= today), x => x.PartnershipId, p => p.Id, (x, p) => new { x.Id, Agency = x.Name, Partnership = p.Id, p.Name })
            .OrderBy(x => x.Name).ThenBy(x => x.Agency)
            .ToListAsync(ct);
        return [.. inTheirs, .. forAgency.Where(f => inTheirs.All(t => t.Partnership != f.Partnership)).Select(f => new Row(f.Partnership, f.Name, f.Id, f.Agency))];
    }
}
