using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Commands;

/// <summary>Puts away a pack that was begun and is not wanted. What was released stays in the register.</summary>
public sealed class PutReleaseAside(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ReleaseId id, CancellationToken ct) =>
        writer.Change<Release>(new Ask(actor, ReportAccess.CanRelease, "put away a pack that was begun"), r => r.Id == id, null, async (release, scene) =>
        {
            if (release.IsReleased)
            {
                return Outcome.Refused("", "This pack was released, and stays in the register. Once its time has ended, ask that it be destroyed");
            }

            foreach (var copy in await scene.Seen<StoredFile>().Where(f => f.RecordId == id.Value).ToListAsync(ct))
            {
                scene.Remove(copy);
            }

            scene.Remove(release);
            return Outcome.Done;
        }, ct);
}
