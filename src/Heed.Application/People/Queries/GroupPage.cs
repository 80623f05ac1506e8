using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>One group, and whether this actor may change it.</summary>
public sealed class GroupPage(Reader reader)
{
    public sealed record Row(GroupId Id, string Name, string Purpose, string Partnership, DateOnly? Until, int Version, bool MayKeep, IReadOnlyList<GroupMember> Members, int Quorum, bool DecidesForPartnership);

    public async Task<Row?> Run(Actor actor, GroupId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Groups.SingleOrDefaultAsync(g => g.Id == id, ct) is not { } group)
        {
            return null;
        }

        return new Row(group.Id, group.Name, group.Purpose, await db.Partnerships.Where(p => p.Id == group.PartnershipId).Select(p => p.Name).SingleAsync(ct),
            group.Until, group.Version, await db.May(actor, PeopleAccess.CanKeepGroups, group.ScopeId, ct), group.Members, group.Quorum, group.DecidesForPartnership);
    }
}
