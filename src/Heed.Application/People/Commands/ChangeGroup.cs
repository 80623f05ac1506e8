using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Changes a group's name and purpose.</summary>
public sealed class ChangeGroup(Writer writer)
{
    public Task<Outcome> Run(Actor actor, GroupId id, int? seen, string name, string purpose, CancellationToken ct) =>
        writer.Change<Group>(new Ask(actor, PeopleAccess.CanKeepGroups, "changed the group"), g => g.Id == id, seen, (group, _) => group.Describe(name, purpose), ct);
}
