using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Ends a role, today at once or on a day.</summary>
public sealed class EndRole(Writer writer, Platform.Reading.Reader reader)
{
    /// <param name="lastDay">The last day it counts; null ends it at once.</param>
    public async Task<Outcome> Run(Actor actor, GrantId id, DateOnly? lastDay, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Grants.Where(g => g.Id == id).Select(g => new { g.Role, g.ScopeId }).SingleOrDefaultAsync(ct) is not { } grant)
        {
            return Outcome.NotFound;
        }

        if (await Places.IsRestricted(db, grant.ScopeId, ct))
        {
            return Places.CustodiansName;
        }

        var on = await GiveRole.AskedOn(db, grant.ScopeId, RolePlaces.Of(grant.Role), ct);
        var permission = PeopleAccess.ToGive(grant.Role);
        var where = (await Places.Names(db, [grant.ScopeId], ct)).GetValueOrDefault(grant.ScopeId, "something you do not see");
        return await writer.Change<Grant>(new Ask(actor, permission, $"ended the role of {Words.Of(grant.Role)} on {where}"), g => g.Id == id, null, async (held, scene) =>
        {
            foreach (var scope in on)
            {
                if (!await scene.May(permission, scope, ct))
                {
                    return Outcome.NotAllowed(permission.Sentence);
                }
            }

            if (held.Role == Role.Administrator && !await AnotherAdministrator(scene, id, ct))
            {
                return Outcome.Refused("", "This is the last administrator. Make somebody else an administrator first");
            }

            var ends = lastDay ?? scene.Today.AddDays(-1);
            return held.End(lastDay is null && ends < held.From ? held.From.AddDays(-1) : ends);
        }, ct);
    }

    private static Task<bool> AnotherAdministrator(Scene scene, GrantId id, CancellationToken ct) =>
        scene.Seen<Grant>().AnyAsync(g => g.Id != id && g.Role == Role.Administrator && (g.Until == null || g.Until >= scene.Today)
            && scene.Seen<Account>().Any(a => a.PersonId == g.PersonId), ct);
}
