using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The agencies this actor may choose: those their roles reach, their own, and the national bodies. An agency that has ended is not offered.</summary>
public sealed class AgencyChoices(Reader reader, TimeProvider time)
{
    public sealed record Row(AgencyId Id, string Name, bool IsNational, AgencyKind Kind);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var agencies = db.Agencies.Where(a => a.Until == null || a.Until >= today);
        if (actor.Kind != ActorKind.Heed)
        {
            var (me, mine) = (actor.Person, actor.Agency);
            agencies = agencies.Where(a => a.IsNational || a.Id == mine || db.HeldScopes
                .Any(h => h.PersonId == me && h.From <= today && (h.Until == null || h.Until >= today) && h.ScopeId == a.ScopeId));
        }

        return await agencies.OrderBy(a => a.Name).ThenBy(a => a.Id).Select(a => new Row(a.Id, a.Name, a.IsNational, a.Kind)).ToListAsync(ct);
    }
}
