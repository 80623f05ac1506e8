using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Commands;

/// <summary>Opens a released pack, to hand it over or to look at it; that it was opened is recorded.</summary>
public sealed class OpenPack(Writer writer, Reader reader)
{
    /// <returns>Null where this actor may not see it, or not all of what is in it.</returns>
    public Task<AskedFile?> Run(Actor actor, ReleaseId id, CancellationToken ct) => writer.Look<AskedFile>(actor, asked => asked.Did("the pack", "a pack"), async scene =>
    {
        if (await scene.Find<Release>(r => r.Id == id, ct) is not { PackId: { } file } release || await scene.Find<StoredFile>(f => f.Id == file, ct) is not { } stored)
        {
            return null;
        }

        await using var db = reader.For(actor);
        var seen = await scene.Seen<ReleaseItem>().CountAsync(i => i.ReleaseId == id, ct);
        return await db.May(actor, ReportAccess.CanRelease, release.ScopeId, ct) && (seen == release.Found || stored.Tombstone is not null) ? (release, new AskedFile(stored, IsClosed: false)) : null;
    }, ct);
}
