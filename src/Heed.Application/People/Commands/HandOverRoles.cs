using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Hands roles that one person holds over to another: theirs end, and the other holds them from today, until the same day.</summary>
public sealed class HandOverRoles(Writer writer, Reader reader)
{
    /// <summary>Whether a role passes this way: an administrator's and a manager's are given by themselves, a custodian's by the custodians.</summary>
    public static bool Passes(Role role) => role is not (Role.Administrator or Role.PartnershipManager or Role.Custodian or Role.EmergencyReader);

    public async Task<Outcome> Run(Actor actor, PersonId from, IReadOnlyCollection<GrantId> ids, PersonId? to, CancellationToken ct)
    {
        var problems = new Problems()
            .If(ids.Count == 0, "Roles", "Choose the roles to hand over")
            .If(to is null, "RolePerson", "Choose the person who holds them from now on")
            .If(to == from, "RolePerson", "This person holds them already. Choose another")
            .If(to is not null && to == actor.Person, "RolePerson", "Nobody gives themselves a role. Ask another who may");
        if (problems.Any)
        {
            return problems;
        }

        await using var db = reader.For(actor);
        var name = await db.People.Where(p => p.Id == to).Select(p => p.Name).SingleOrDefaultAsync(ct) ?? "somebody";
        var first = ids.First();
        return await writer.Change<Grant>(new Ask(actor, PeopleAccess.CanGiveRolesInPartnership, $"handed the role over to {name}"), g => g.Id == first, null, async (_, scene) =>
        {
            var held = await scene.Seen<Grant>().Where(g => ids.Contains(g.Id) && g.PersonId == from && (g.Until == null || g.Until >= scene.Today)).ToListAsync(ct);
            if (held.Count != ids.Distinct().Count())
            {
                return Outcome.Refused("Roles", "One of these roles has ended meanwhile. Look again at what is left");
            }

            if (await scene.Find<Person>(p => p.Id == to && (p.LeftOn == null || p.LeftOn >= scene.Today), ct) is null)
            {
                return Outcome.Refused("RolePerson", "Choose a person from the list; the person chosen is no longer in post");
            }

            foreach (var grant in held)
            {
                if (await Refusal(db, scene, grant, ct) is { } refusal)
                {
                    return refusal;
                }

                await Pass(scene, grant, to!.Value, ct);
            }

            return Outcome.Done;
        }, ct);
    }

    private static async Task<Outcome?> Refusal(Platform.Database.HeedDb db, Scene scene, Grant grant, CancellationToken ct)
    {
        if (!Passes(grant.Role))
        {
            return Outcome.Refused("Roles", $"The role of {Words.Of(grant.Role)} is not handed over in this way. Give it to somebody on their own page");
        }

        if (await Places.IsRestricted(db, grant.ScopeId, ct))
        {
            return Places.CustodiansName;
        }

        foreach (var scope in await GiveRole.AskedOn(db, grant.ScopeId, RolePlaces.Of(grant.Role), ct))
        {
            if (!await scene.May(PeopleAccess.ToGive(grant.Role), scope, ct))
            {
                return Outcome.NotAllowed(PeopleAccess.ToGive(grant.Role).Sentence);
            }
        }

        return null;
    }

    private static async Task Pass(Scene scene, Grant grant, PersonId to, CancellationToken ct)
    {
        var (role, on, until) = (grant.Role, grant.ScopeId, grant.Until);
        grant.End(grant.From > scene.Today ? grant.From.AddDays(-1) : scene.Today.AddDays(-1));
        if (!await scene.Seen<Grant>().AnyAsync(g => g.PersonId == to && g.Role == role && g.ScopeId == on && (g.Until == null || g.Until >= scene.Today), ct))
        {
            scene.Add(Grant.Give(to, role, on, scene.Today, until).Value);
        }
    }
}
