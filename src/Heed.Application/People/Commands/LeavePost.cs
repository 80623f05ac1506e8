using Heed.Application.Platform.Database;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>
/// Writes down that a person left, so that they cannot sign in any more. What they did keeps their name, and what they led stands on the lists
/// of what is without a lead until it is handed over. What nobody else could carry on must be handed over before.
/// </summary>
public sealed class LeavePost(Writer writer, Databases databases, OnlyTheirs onlyTheirs, AskToNameAnother ask)
{
    public async Task<Outcome> Run(Actor actor, PersonId id, DateOnly on, CancellationToken ct)
    {
        var (name, held) = ("", new OnlyTheirs.Held([], []));
        var outcome = await Leave(actor, id, on, async (person, scene) => (name, held) = (person.Name, await onlyTheirs.Of(id, scene.Today, ct)), ct);
        if (held.Any && !actor.OnlyTries)
        {
            await ask.Run(actor, name, held, ct);
        }

        return outcome;
    }

    private Task<Outcome> Leave(Actor actor, PersonId id, DateOnly on, Func<Person, Scene, Task<(string, OnlyTheirs.Held Held)>> find, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepPeople, "wrote down that the person left"), p => p.Id == id, null, async (person, scene) =>
        {
            if (person.Id == actor.Person)
            {
                return Outcome.Refused("", "You cannot write down that you left yourself. Ask another administrator or partnership manager");
            }

            // Whoever cannot give a role cannot take its holder away either: an administrator, or the manager of another partnership.
            if (await HoldsMoreThanIsSeen(scene, id, ct) && !await scene.May(PeopleAccess.CanGiveRoles, Scopes.Root, ct))
            {
                return Outcome.NotAllowed(PeopleAccess.CanGiveRoles.Sentence);
            }

            var held = (await find(person, scene)).Held;
            var alone = new Problems()
                .If(held.Custodies.Count > 0, "", OnlyTheirs.Custody + ". Both have been asked to by letter. Write down the leaving when it is done")
                .If(held.Keys.Count > 0, "", OnlyTheirs.Key + ". Whoever can name another has been asked to by letter. Write down the leaving when it is done");
            if (alone.Any)
            {
                return alone;
            }

            foreach (var deputy in await scene.Seen<Deputy>().Where(d => (d.PersonId == id || d.DeputyPersonId == id) && d.Until > on).ToListAsync(ct))
            {
                deputy.End(on);
            }

            foreach (var invitation in await scene.Seen<Invitation>().Where(i => i.PersonId == id && i.UsedAt == null && i.EndsAt >= scene.Now).ToListAsync(ct))
            {
                invitation.GiveWay(scene.Now);
            }

            return person.Leave(on);
        }, ct);

    private async Task<bool> HoldsMoreThanIsSeen(Scene scene, PersonId person, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var seen = await scene.Seen<Grant>().Where(g => g.PersonId == person).Select(g => g.Id).ToListAsync(ct);
        return await whole.Grants.AnyAsync(g => g.PersonId == person && (g.Until == null || g.Until >= scene.Today)
            && (g.Role == Role.Administrator || (g.Role == Role.PartnershipManager && !seen.Contains(g.Id))), ct);
    }
}
