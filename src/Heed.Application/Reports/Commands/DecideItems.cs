using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Platform.Files;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Commands;

/// <summary>Says of items of a pack what becomes of them: released whole, with passages blacked out, or withheld, and on which exemption.</summary>
public sealed class DecideItems(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ReleaseId id, IReadOnlyCollection<ReleaseItemId> which, ItemDecision decision, CancellationToken ct) =>
        Change(actor, id, $"decided on {Words.Count(which.Count, "item")} of a pack", (release, _) => Task.FromResult(release.Decide(which, decision)), ct);

    /// <summary>Puts a copy that somebody redacted in the place of a file. The copy is in the store already.</summary>
    public Task<Outcome> Replace(Actor actor, ReleaseId id, ReleaseItemId which, KeptFile copy, ItemDecision decision, CancellationToken ct) =>
        Change(actor, id, "put a redacted copy into a pack", async (release, scene) =>
        {
            if (await AddEvidence.WasAdded(scene, copy, ct) is { } twice)
            {
                return twice;
            }

            var replaced = release.Replace(which, copy, decision);
            if (replaced.IsDone)
            {
                scene.Keep(AttachedFile.Of(copy, release, scene.Now));
            }

            return replaced;
        }, ct);

    private Task<Outcome> Change(Actor actor, ReleaseId id, string did, Func<Release, Scene, Task<Outcome>> verb, CancellationToken ct) =>
        writer.Change<Release>(new Ask(actor, ReportAccess.CanRelease, did), r => r.Id == id, null, async (release, scene) =>
        {
            await scene.Seen<ReleaseItem>().Where(i => i.ReleaseId == id).OrderBy(i => i.Number).LoadAsync(ct);
            return await verb(release, scene);
        }, ct);
}
