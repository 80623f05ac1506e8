using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Forms a board, committee, panel or subgroup in a partnership.</summary>
public sealed class FormGroup(Writer writer)
{
    public Task<Outcome<Group>> Run(Actor actor, PartnershipId partnership, string name, string purpose, CancellationToken ct) =>
        writer.AddTo<Partnership, Group>(new Ask(actor, PeopleAccess.CanKeepGroups, "formed the group"), p => p.Id == partnership,
            (owner, _) => Task.FromResult(Group.Form(owner, name, purpose)), ct);
}
