using Heed.Application.Reports;
using Heed.Domain.Disposals;
using Heed.Domain.Documents;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.Meetings;
using Heed.Domain.Notifications;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Destruction;

internal sealed partial class Destruction
{
    /// <summary>Destroys a review or another source with everything that stands in its scope: what refers to something goes before it. From where the scope is reached stays, so that its tombstone is seen.</summary>
    private async Task<bool> Review(CancellationToken ct)
    {
        var (id, scope) = (new SourceId(decided.What), decided.ScopeId);
        if (await db.Sources.Where(s => s.Id == id).Select(s => new { Slug = s is Review ? ((Review)s).Slug : null }).SingleOrDefaultAsync(ct) is not { } source)
        {
            return false;
        }

        await BytesOf(scope, ct);
        await Forms([.. await PathsOf(scope, ct), $"{id}", .. source.Slug is { } slug ? [$"/reviews/{slug}", $"/publishing/{slug}"] : Array.Empty<string>()], ct);
        await PersonalIn(scope, ct);
        await PacksWith(i => i.ScopeId == scope, ct);
        await Actions(scope, ct);
        await Published(scope, ct);
        await In<PublicAnswer>(scope, ct);
        await In<RecommendationFinding>(scope, ct);
        await In<RecommendationTheme>(scope, ct);
        await In<ImpactCheckOf>(scope, ct);
        await db.Set<ImpactCheckOf>().Where(l => db.ImpactChecks.Any(c => c.Id == l.ImpactCheckId && c.ScopeId == scope)).ExecuteDeleteAsync(ct);
        await In<ImpactCheck>(scope, ct);
        await In<Recommendation>(scope, ct);
        await In<Tally>(scope, ct);
        await In<AgencyTally>(scope, ct);
        await In<ThemeTally>(scope, ct);
        await db.Imports.Where(i => i.ScopeId == scope).ExecuteDeleteAsync(ct);
        await In<KeyEntry>(scope, ct);
        await In<KeyHolder>(scope, ct);
        await In<IdentificationKey>(scope, ct);
        await In<Hold>(scope, ct);
        await In<Finding>(scope, ct);
        await In<Restriction>(scope, ct);
        await In<Course>(scope, ct);
        await In<Commission>(scope, ct);
        await In<ReviewDocument>(scope, ct);
        await In<MeetingReview>(scope, ct);
        await In<NationalReturn>(scope, ct);
        await In<LearningShare>(scope, ct);
        await In<LearningPoint>(scope, ct);
        await In<LearningEvent>(scope, ct);
        await db.Set<NotificationReview>().Where(l => l.ReviewId == id).ExecuteDeleteAsync(ct);
        await In<KeepOrder>(scope, ct);
        await In<SourceOwner>(scope, ct);
        await db.Files.Where(f => f.ScopeId == scope).ExecuteDeleteAsync(ct);
        await db.SearchEntries.Where(s => s.ScopeId == scope).ExecuteDeleteAsync(ct);
        await db.Sources.Where(s => s.Id == id).ExecuteDeleteAsync(ct);
        await Payloads(db.Changes.Where(c => c.ScopeId == scope), new Quoted("", [], All: true), ct);
        return true;
    }

    private async Task BytesOf(ScopeId scope, CancellationToken ct)
    {
        var stored = await db.Files.AsNoTracking().Where(f => f.ScopeId == scope && f.Tombstone == null).Select(f => new { f.Id, f.Sha256 }).ToListAsync(ct);
        files.AddRange(stored.Select(f => new DestroyedFile(decided.Id, f.Id, scope, key.ProofOf(f.Sha256))));
    }

    private async Task<IEnumerable<string>> PathsOf(ScopeId scope, CancellationToken ct) =>
    [
        .. (await db.Actions.Where(a => a.ScopeId == scope).Select(a => a.Id).ToListAsync(ct)).Select(a => $"{a}"),
        .. (await db.Recommendations.Where(r => r.ScopeId == scope).Select(r => r.Id).ToListAsync(ct)).Select(r => $"{r}"),
        .. (await db.Imports.Where(i => i.ScopeId == scope).Select(i => i.Id).ToListAsync(ct)).Select(i => $"{i}"),
    ];

    /// <summary>The actions at home here, and that actions of other reviews answer something here.</summary>
    private async Task Actions(ScopeId scope, CancellationToken ct)
    {
        await In<ActionRecommendation>(scope, ct);
        await db.Set<ActionRecommendation>().Where(l => db.Actions.Any(a => a.Id == l.ActionId && a.ScopeId == scope)).ExecuteDeleteAsync(ct);
        await db.Set<ActionAgency>().Where(l => db.Actions.Any(a => a.Id == l.ActionId && a.ScopeId == scope)).ExecuteDeleteAsync(ct);
        await db.Set<ActionSeenBy>().Where(l => db.Actions.Any(a => a.Id == l.ActionId && a.ScopeId == scope)).ExecuteDeleteAsync(ct);
        await In<ProgressUpdate>(scope, ct);
        await In<Evidence>(scope, ct);
        await In<UpdateLink>(scope, ct);
        await In<Reminder>(scope, ct);
        await In<Decision>(scope, ct);
        await In<PlanAction>(scope, ct);
    }

    private async Task Published(ScopeId scope, CancellationToken ct)
    {
        await In<PreviewLink>(scope, ct);
        await In<EditionOwner>(scope, ct);
        if (await In<Edition>(scope, ct) > 0)
        {
            await db.PublicVersions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Number, v => v.Number + 1), ct);
        }

        await In<Publication>(scope, ct);
    }

    private Task<int> In<T>(ScopeId scope, CancellationToken ct) where T : class, IScoped => db.Set<T>().Where(r => r.ScopeId == scope).ExecuteDeleteAsync(ct);
}
