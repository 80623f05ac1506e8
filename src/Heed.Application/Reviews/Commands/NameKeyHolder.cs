using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Names somebody who may open an identification key, or ends that they may.</summary>
public sealed class NameKeyHolder(Writer writer)
{
    public Task<Outcome> Run(Actor actor, IdentificationKeyId id, PersonId person, CancellationToken ct) =>
        writer.Change<IdentificationKey>(new Ask(actor, ReviewAccess.CanKeepIdentificationKey, "named somebody who may open the identification key"), k => k.Id == id, null, async (key, scene) =>
            await scene.Find<Person>(p => p.Id == person, ct) is null ? Outcome.Refused("Person", "Choose a person")
            : !await scene.SeesWhole(person, key.ScopeId, ct) ? Outcome.Refused("Person", "This person may not see the review, so they could not open its key. Give them a role in the review first")
            : key.Name(person, scene.Stamp), ct);

    public Task<Outcome> End(Actor actor, IdentificationKeyId id, PersonId person, CancellationToken ct) =>
        writer.Change<IdentificationKey>(new Ask(actor, ReviewAccess.CanKeepIdentificationKey, "ended that somebody may open the identification key"), k => k.Id == id, null,
            (key, scene) => key.End(person, scene.Stamp), ct);
}
