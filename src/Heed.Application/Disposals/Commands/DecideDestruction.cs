using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Commands;

/// <summary>A second person destroys what somebody asked to have destroyed, or refuses.</summary>
public sealed class DecideDestruction(Writer writer, Reader reader, Destroyer destroyer)
{
    /// <summary>Destroys it.</summary>
    public async Task<Outcome> Run(Actor actor, DisposalId id, CancellationToken ct)
    {
        if (await KindOf(actor, id, ct) is not { } kind)
        {
            return Outcome.NotFound;
        }

        var outcome = await writer.Change<Disposal>(new Ask(actor, DisposalAccess.ToDecide(kind), Decisions.Decided), d => d.Id == id, null, async (disposal, scene) =>
        {
            var decided = disposal.Destroy(await Obstacles.Why(scene, kind, disposal.ScopeId, disposal.What, ct), scene.Stamp);
            if (decided.IsDone)
            {
                await scene.Destroy(destroyer, disposal, ct);
            }

            return decided;
        }, ct);
        if (outcome.IsDone)
        {
            // Decided and gone from the database: what follows is not broken off because somebody closes the page.
            await destroyer.Finish(id, CancellationToken.None);
        }

        return outcome;
    }

    public async Task<Outcome> Refuse(Actor actor, DisposalId id, string reason, CancellationToken ct) => await KindOf(actor, id, ct) is not { } kind
        ? Outcome.NotFound
        : await writer.Change<Disposal>(new Ask(actor, DisposalAccess.ToDecide(kind), "refused to destroy it", reason.Trim()), d => d.Id == id, null, (disposal, scene) => disposal.Refuse(reason, scene.Stamp), ct);

    private async Task<DisposalKind?> KindOf(Actor actor, DisposalId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Disposals.Where(d => d.Id == id).Select(d => (DisposalKind?)d.Kind).SingleOrDefaultAsync(ct);
    }
}
