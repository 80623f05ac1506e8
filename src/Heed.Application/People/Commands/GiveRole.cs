using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Gives a person a role on a partnership, an agency or a source.</summary>
public sealed class GiveRole(Writer writer)
{
    public Task<Outcome<Grant>> Run(Actor actor, PersonId person, Role role, ScopeId on, DateOnly from, DateOnly? until, CancellationToken ct) =>
        writer.Found(new Ask(actor, PeopleAccess.CanGiveRoles, $"gave the role of {Words.Of(role)}"), [on], _ =>
            Task.FromResult(Grant.Give(person, role, on, from, until)), ct);
}
