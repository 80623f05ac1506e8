using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Writes down that a person who left is in post again.</summary>
public sealed class ReturnToPost(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PersonId id, CancellationToken ct) =>
        writer.Change<Person>(new Ask(actor, PeopleAccess.CanKeepPeople, "wrote down that the person is in post again"), p => p.Id == id, null,
            (person, _) => person.ComeBack(), ct);
}
