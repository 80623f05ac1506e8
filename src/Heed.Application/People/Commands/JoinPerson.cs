using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Adds a person who works for an agency.</summary>
public sealed class JoinPerson(Writer writer)
{
    public async Task<Outcome<Person>> Run(Actor actor, string name, string roleTitle, string email, AgencyId agency, CancellationToken ct) =>
        // An agency that was not chosen is a problem beside the others, not one that nobody can find.
        agency == default ? Person.Join(name, roleTitle, email, agency) : await writer.AddTo<Agency, Person>(new Ask(actor, PeopleAccess.CanKeepPeople, "added the person"), a => a.Id == agency, async (_, scene) =>
        {
            var person = Person.Join(name, roleTitle, email, agency);
            return person.IsDone && await scene.EmailIsTaken(person.Value.Email, ct)
                ? Outcome.Refused(nameof(Person.Email), "Somebody has this e-mail address already").As<Person>()
                : person;
        }, ct);
}
