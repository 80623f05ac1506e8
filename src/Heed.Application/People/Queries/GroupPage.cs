using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>One group, and whether this actor may change it.</summary>
public sealed class GroupPage(Reader reader)
{
    public sealed record Row(GroupId Id, string Name, string Purpose, string Partnership, DateOnly? Until, int Version, bool MayKeep, bool SeesMembers, IReadOnlyList<GroupMember> Members, int Quorum, bool DecidesForPartnership);

    public async Task<Row?> Run(Actor actor, GroupId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Groups.SingleOrDefaultAsync(g => g.Id == id, ct) is not { } group)
        {
            return null;
        }

        var mayKeep = await db.May(actor, PeopleAccess.CanKeepGroups, group.ScopeId, ct);
        // That a group exists is a public fact; who sits in it is told to those who see its partnership.
        var sees = mayKeep || await db.HeldScopes.AnyAsync(h => h.PersonId == actor.Person && h.ScopeId == group.ScopeId && RoleSight.OfWholeScope.Contains(h.Role) && h.From <= db.Today && (h.Until == null || h.Until >= db.Today), ct);
        return new Row(group.Id, group.Name, group.Purpose, await db.Partnerships.Where(p => p.Id == group.PartnershipId).Select(p => p.Name).SingleAsync(ct),
            group.Until, group.Version, mayKeep, sees, sees ? group.Members : [], group.Quorum, group.DecidesForPartnership);
    }
}
