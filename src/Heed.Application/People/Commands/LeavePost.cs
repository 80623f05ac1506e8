using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Writes down that a person left, so that they cannot sign in any more. What they did keeps their name.</summary>
public sealed class LeavePost(Writer writer, Databases databases)
{
    public Task<Outcome> Run(Actor actor, PersonId id, DateOnly on, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepPeople, "wrote down that the person left"), p => p.Id == id, null, async (person, scene) =>
        {
            if (person.Id == actor.Person)
            {
                return Outcome.Refused("", "You cannot write down that you left yourself. Ask another administrator or partnership manager");
            }

            // Whoever cannot give the role of administrator cannot take its last holder away either.
            if (await IsAdministrator(id, scene.Today, ct) && !await scene.May(PeopleAccess.CanGiveRoles, Scopes.Root, ct))
            {
                return Outcome.NotAllowed(PeopleAccess.CanGiveRoles.Sentence);
            }

            foreach (var invitation in await scene.Seen<Invitation>().Where(i => i.PersonId == id && i.UsedAt == null && i.EndsAt >= scene.Now).ToListAsync(ct))
            {
                invitation.GiveWay(scene.Now);
            }

            return person.Leave(on);
        }, ct);

    private async Task<bool> IsAdministrator(PersonId id, DateOnly today, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return await whole.Grants.AnyAsync(g => g.PersonId == id && g.Role == Role.Administrator && (g.Until == null || g.Until >= today), ct);
    }
}
