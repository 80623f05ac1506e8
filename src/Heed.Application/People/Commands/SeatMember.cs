using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Says who sits in a group, and how many must be present for it to decide.</summary>
public sealed class SeatMember(Writer writer)
{
    /// <param name="person">The member, where they are known here: then their name is theirs.</param>
    public Task<Outcome> Run(Actor actor, GroupId id, PersonId? person, string name, string agency, bool chairs, CancellationToken ct) =>
        writer.Change<Group>(new Ask(actor, PeopleAccess.CanKeepGroups, "seated a member"), g => g.Id == id, null, async (group, scene) =>
        {
            var known = person is null ? null : await scene.Find<Person>(p => p.Id == person, ct);
            var of = known is null ? null : await scene.Find<Agency>(a => a.Id == known.AgencyId, ct);
            return group.Seat(new GroupMember(known?.Id, known?.Name ?? name, agency.Trim().Length > 0 ? agency : of?.Name ?? "", chairs));
        }, ct);

    public Task<Outcome> Unseat(Actor actor, GroupId id, string member, CancellationToken ct) =>
        writer.Change<Group>(new Ask(actor, PeopleAccess.CanKeepGroups, "took a member out"), g => g.Id == id, null, (group, _) => group.Unseat(member), ct);

    public Task<Outcome> SetQuorum(Actor actor, GroupId id, int quorum, bool decidesForPartnership, CancellationToken ct) =>
        writer.Change<Group>(new Ask(actor, PeopleAccess.CanKeepGroups, "said what the group needs to decide"), g => g.Id == id, null, (group, _) => group.SetQuorum(quorum, decidesForPartnership), ct);
}
