using System.Linq.Expressions;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <content>Packs for an inspection, a request or a disclosure: what was made from something goes with it.</content>
internal sealed partial class Destruction
{
    /// <summary>The pack and what was said of its items. That it was released, to whom, when and on what ground stays, with the hash of the pack.</summary>
    private async Task<bool> Pack(CancellationToken ct)
    {
        var id = new ReleaseId(decided.What);
        if (await db.Releases.SingleOrDefaultAsync(r => r.Id == id, ct) is not { PackId: { } pack } release || await db.Files.SingleOrDefaultAsync(f => f.Id == pack && f.Tombstone == null, ct) is not { } zip)
        {
            return false;
        }

        var words = Words(zip.Name, zip.Sha256, $"{pack}");
        await Forget(await db.Files.Where(f => f.RecordId == decided.What && f.Tombstone == null).ToListAsync(ct), ct);
        await db.Set<ReleaseItem>().Where(i => i.ReleaseId == id).ExecuteDeleteAsync(ct);
        await Payloads(db.Changes.Where(c => c.RecordId == decided.What), words with { All = true }, ct);
        await Changed(release, "destroyed the pack", ct);
        await Forms([$"/work/reports/packs/{id}"], ct);
        return true;
    }

    /// <summary>A pack that holds something that is destroyed goes too, with the line that it had; so does the copy that was redacted of it.</summary>
    private async Task PacksWith(Expression<Func<ReleaseItem, bool>> which, CancellationToken ct)
    {
        var items = await db.Set<ReleaseItem>().AsNoTracking().Where(which).ToListAsync(ct);
        var holding = items.Where(i => i.Fate != ItemFate.Withhold).Select(i => i.ReleaseId).Distinct().ToList();
        var packs = await db.Releases.Where(r => holding.Contains(r.Id) && r.PackId != null).Select(r => r.PackId!.Value).ToListAsync(ct);
        List<FileId> gone = [.. packs, .. items.Where(i => i.Replacement is not null).Select(i => i.Replacement!.Id)];
        await Forget(await db.Files.Where(f => gone.Contains(f.Id) && f.Tombstone == null).ToListAsync(ct), ct);
        await db.Set<ReleaseItem>().Where(which).ExecuteDeleteAsync(ct);
    }

    private async Task Forget(List<Files.StoredFile> stored, CancellationToken ct)
    {
        stored.ForEach(Keep);
        await db.SaveChangesAsync(ct);
    }
}
