using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

/// <content>What people keep for themselves of something that is destroyed.</content>
internal sealed partial class Destruction
{
    /// <summary>Nobody watches what is not there any more, and a sheet that holds rows of it goes with it.</summary>
    private async Task PersonalIn(ScopeId scope, CancellationToken ct)
    {
        await db.Set<Watch>().Where(w => db.Actions.Any(a => a.Id == w.ActionId && a.ScopeId == scope) || db.Recommendations.Any(r => r.Id == w.RecommendationId && r.ScopeId == scope)).ExecuteDeleteAsync(ct);
        var sheets = await db.Set<RegisterSheet>().AsNoTracking().Select(s => new { s.Id, s.Scopes }).ToListAsync(ct);
        foreach (var sheet in sheets.Where(s => s.Scopes.Contains(scope)))
        {
            await Sheets(s => s.Id == sheet.Id, ct);
        }
    }

    private async Task PersonalOf(PersonId person, CancellationToken ct)
    {
        await db.Set<Watch>().Where(w => w.PersonId == person).ExecuteDeleteAsync(ct);
        await db.Set<SavedFilter>().Where(f => f.PersonId == person).ExecuteDeleteAsync(ct);
        await db.Set<CalendarAddress>().Where(a => a.PersonId == person).ExecuteDeleteAsync(ct);
        await Sheets(s => s.PersonId == person, ct);
    }

    private async Task Sheets(System.Linq.Expressions.Expression<Func<RegisterSheet, bool>> which, CancellationToken ct)
    {
        var held = await db.Set<RegisterSheet>().Where(which).Select(s => s.FileId).ToListAsync(ct);
        var stored = await db.Files.AsNoTracking().Where(f => held.Contains(f.Id) && f.Tombstone == null).Select(f => new { f.Id, f.ScopeId, f.Sha256 }).ToListAsync(ct);
        files.AddRange(stored.Select(f => new DestroyedFile(decided.Id, f.Id, f.ScopeId, key.ProofOf(f.Sha256))));
        await db.Set<RegisterSheet>().Where(which).ExecuteDeleteAsync(ct);
        await db.Files.Where(f => held.Contains(f.Id)).ExecuteDeleteAsync(ct);
    }
}
