using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>A custodian ends that somebody may read a restricted review.</summary>
public sealed class EndReader(Writer writer)
{
    public Task<Outcome> Run(Actor actor, RestrictionId id, GrantId grant, CancellationToken ct) =>
        writer.Change<Restriction>(new Ask(actor, ReviewAccess.CanNameReaders, "ended that somebody may read the restricted review"), r => r.Id == id, null, async (restriction, scene) =>
            await scene.Find<Grant>(g => g.Id == grant && g.ScopeId == restriction.ScopeId && g.Role != Role.Custodian, ct) is { } found
                ? found.End(found.From > scene.Today ? found.From.AddDays(-1) : scene.Today.AddDays(-1))
                : Outcome.NotFound, ct);
}
