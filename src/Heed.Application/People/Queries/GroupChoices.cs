using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The groups that meet now, in the partnerships that this actor's roles reach.</summary>
public sealed class GroupChoices(Reader reader, TimeProvider time)
{
    public sealed record Row(GroupId Id, string Name, PartnershipId PartnershipId);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var groups = db.Groups.Where(g => g.Until == null || g.Until >= today);
        if (actor.Kind != ActorKind.Heed)
        {
            var me = actor.Person;
            groups = groups.Where(g => db.HeldScopes
                .Any(h => h.PersonId == me && h.From <= today && (h.Until == null || h.Until >= today) && h.ScopeId == g.ScopeId));
        }

        return await groups.OrderBy(g => g.Name).ThenBy(g => g.Id).Select(g => new Row(g.Id, g.Name, g.PartnershipId)).ToListAsync(ct);
    }
}
