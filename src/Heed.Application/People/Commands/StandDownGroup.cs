using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Stands a group down on a day. What it decided keeps its name.</summary>
public sealed class StandDownGroup(Writer writer)
{
    public Task<Outcome> Run(Actor actor, GroupId id, DateOnly on, CancellationToken ct) =>
        writer.Change<Group>(new Ask(actor, PeopleAccess.CanKeepGroups, "stood the group down"), g => g.Id == id, null, (group, _) => group.StandDown(on), ct);
}
