using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Gives a person a role on a partnership, an agency, a source, or the whole installation.</summary>
public sealed class GiveRole(Writer writer, Reader reader, HeedAddress address)
{
    public async Task<Outcome<Grant>> Run(Actor actor, PersonId person, Role role, ScopeId on, DateOnly from, DateOnly? until, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var place = on == Scopes.Root ? PlaceKind.Installation
            : await db.Partnerships.AnyAsync(p => p.ScopeId == on, ct) ? PlaceKind.Partnership
            : await db.Agencies.AnyAsync(a => a.ScopeId == on, ct) ? PlaceKind.Agency
            : await db.Sources.AnyAsync(s => s.ScopeId == on, ct) ? PlaceKind.Review
            : (PlaceKind?)null;
        if (place is null && on != default)
        {
            return Outcome.NotFound.As<Grant>();
        }

        if (place is { } held && Enum.IsDefined(role) && held != RolePlaces.Of(role))
        {
            return Outcome.Refused(nameof(Grant.ScopeId), $"The role of {Words.Of(role)} is held on {RolePlaces.Words(RolePlaces.Of(role))}; choose one").As<Grant>();
        }

        if (role is Role.Custodian or Role.EmergencyReader || await Places.IsRestricted(db, on, ct))
        {
            return Places.CustodiansName.As<Grant>();
        }

        if (actor.Kind == ActorKind.Person && actor.Person == person)
        {
            return Outcome.Refused("", "Nobody gives themselves a role. Ask another administrator").As<Grant>();
        }

        var where = (await Places.Names(db, [on], ct)).GetValueOrDefault(on, "nothing");
        var ask = new Ask(actor, PeopleAccess.ToGive(role), $"gave the role of {Words.Of(role)} on {where}");
        return await writer.Found(ask, await AskedOn(db, on, place, ct), scene => Give(scene, person, role, on, from, until, ct), ct);
    }

    private async Task<Outcome<Grant>> Give(Scene scene, PersonId person, Role role, ScopeId on, DateOnly from, DateOnly? until, CancellationToken ct)
    {
        if (person != default && await scene.Find<Person>(p => p.Id == person, ct) is null)
        {
            return Outcome.NotFound.As<Grant>();
        }

        if (await scene.Seen<Grant>().AnyAsync(g => g.PersonId == person && g.Role == role && g.ScopeId == on && (g.Until == null || g.Until >= from), ct))
        {
            return Outcome.Refused(nameof(Grant.Role), "This person holds this role there already").As<Grant>();
        }

        var given = Grant.Give(person, role, on, from, until);
        if (given.IsDone && from <= scene.Today)
        {
            await SecondPerson.Tell(scene, address, person, role, on, ct);
        }

        return given;
    }

    /// <summary>A role on an agency shows its work in every partnership, so each of them must be the giver's.</summary>
    internal static async Task<IReadOnlyList<ScopeId>> AskedOn(Platform.Database.HeedDb db, ScopeId on, PlaceKind? place, CancellationToken ct)
    {
        if (place != PlaceKind.Agency)
        {
            return [on];
        }

        var agency = AgencyId.From(on.Value);
        var partnerships = await db.Set<AgencyPartnership>().Where(p => p.AgencyId == agency).Select(p => p.PartnershipId).ToListAsync(ct);
        return partnerships.Count == 0 ? [on] : [.. partnerships.Select(p => ScopeId.From(p.Value))];
    }
}
