using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;

namespace Heed.Application.Home.Queries;

/// <summary>Emergency accesses that somebody else asked for and on which this person may decide.</summary>
public sealed class EmergenciesWaiting(Reader reader)
{
    public sealed record Row(EmergencyAccessId Id, string Reference, string AskedBy, DateTimeOffset At);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, held) = (actor.Person, Held.By(actor, ReviewAccess.CanAllowEmergencyAccess));
        return await db.EmergencyAccesses
            .Where(e => e.Allowed!.Name == null && e.Refused!.Name == null && e.Asked.Who != me && db.ScopeReaches.Any(s => s.ScopeId == e.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(e => e.Id)
            .Select(e => new Row(e.Id, e.Reference, e.Asked.Name, e.Asked.At))
            .ToPart(ct);
    }
}
