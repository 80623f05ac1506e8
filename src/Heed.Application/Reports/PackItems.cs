using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

/// <summary>
/// Finds what a pack is to be made of, among what its maker may see: no restricted review, and no identification key. An action counts where it
/// was planned by the last day and not over before the first; what has a date of its own counts by that.
/// </summary>
internal static class PackItems
{
    private static readonly string[] PlainText = ["txt", "csv", "tsv", "md", "log", "eml"];

    /// <summary>Whether Heed can black out words in a file of this name.</summary>
    public static bool IsText(string name) => PlainText.Contains(Path.GetExtension(name).TrimStart('.').ToLowerInvariant());

    public static async Task<IReadOnlyList<FoundItem>> Find(HeedDb db, PartnershipId partnership, ReleaseSelection selection, CancellationToken ct)
    {
        var sources = await PartnershipSight.Of(db, partnership).Select(s => s.Id).ToListAsync(ct);
        var scopes = sources.ConvertAll(s => ScopeId.From(s.Value));
        bool Told(params string[] texts) => selection.Words.Count == 0 || selection.Words.Any(w => texts.Any(t => t.Contains(w, StringComparison.CurrentCultureIgnoreCase)));
        bool Within(DateOnly? day) => (selection.From is null || day >= selection.From) && (selection.Until is null || day <= selection.Until);

        var recommendations = await db.Recommendations.IgnoreAutoIncludes().Where(r => sources.Contains(r.SourceId)).OrderBy(r => r.SourceId).ThenBy(r => r.Position)
            .Select(r => new { r.Id, r.ScopeId, r.Title, r.Text, r.SignOffs }).ToListAsync(ct);
        var themed = recommendations.Where(r => Told(r.Title, r.Text)).Select(r => r.Id).ToHashSet();
        var links = (await db.Set<ActionRecommendation>().Where(l => scopes.Contains(l.ScopeId)).ToListAsync(ct)).ToLookup(l => l.ActionId, l => l.RecommendationId);
        var agency = selection.Agency;
        var actions = (await db.Actions.IgnoreAutoIncludes().Where(a => scopes.Contains(a.ScopeId) && (agency == null || a.Agencies.Any(l => l.AgencyId == agency))).OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.ScopeId, a.Text, a.PlannedOn, a.LastUpdatedOn, a.Reported, a.Verified, a.StoppedOn }).ToListAsync(ct))
            .Where(a => (Told(a.Text) || links[a.Id].Any(themed.Contains)) && (selection.Until is null || a.PlannedOn <= selection.Until)
                && (selection.From is null || !Timeliness.HasEnded(a.Reported, a.Verified, a.StoppedOn) || (a.StoppedOn ?? a.LastUpdatedOn ?? a.PlannedOn) >= selection.From)).ToList();
        var answered = actions.SelectMany(a => links[a.Id]).ToHashSet();
        var chosen = recommendations.Where(r => answered.Contains(r.Id) || (agency is null && themed.Contains(r.Id) && ((selection.From is null && selection.Until is null) || r.SignOffs.Any(s => Within(s.On))))).ToList();
        var (theirs, ours) = (chosen.Select(r => r.Id).ToHashSet(), actions.Select(a => a.Id).ToHashSet());

        var found = new List<FoundItem> { new(ReleaseItemKind.Weaknesses, partnership.Value, ScopeId.From(partnership.Value), IsText: true) };
        found.AddRange(chosen.Select(r => new FoundItem(ReleaseItemKind.Recommendation, r.Id.Value, r.ScopeId, IsText: true)));
        found.AddRange(chosen.Where(r => r.SignOffs.Any(s => Within(s.On))).Select(r => new FoundItem(ReleaseItemKind.SignOffs, r.Id.Value, r.ScopeId, IsText: true)));
        found.AddRange((await db.Decisions.Where(d => scopes.Contains(d.ScopeId)).OrderBy(d => d.On).ThenBy(d => d.Id).ToListAsync(ct))
            .Where(d => Within(d.On) && ((d.RecommendationId is { } of && theirs.Contains(of)) || (d.ActionId is { } on && ours.Contains(on)))).Select(d => new FoundItem(ReleaseItemKind.Decision, d.Id.Value, d.ScopeId, IsText: true)));
        found.AddRange(actions.Select(a => new FoundItem(ReleaseItemKind.Action, a.Id.Value, a.ScopeId, IsText: true)));
        found.AddRange((await db.Evidence.Where(e => scopes.Contains(e.ScopeId) && e.DestroyedAt == null).OrderBy(e => e.Id).ToListAsync(ct)).Where(e => ours.Contains(e.ActionId))
            .SelectMany(e => e.Revisions.Where(r => r.Tombstone is null && Within(r.EvidenceOf)).Select(r => new FoundItem(ReleaseItemKind.Evidence, r.File.Id.Value, e.ScopeId, IsText(r.File.Name), r.File.Sha256))));
        found.AddRange((await db.ImpactChecks.Where(c => scopes.Contains(c.ScopeId)).OrderBy(c => c.Id).ToListAsync(ct))
            .Where(c => c.Recommendations.Any(l => theirs.Contains(l.RecommendationId)) && (Within(c.CheckedOn) || Within(c.Due) || c.Declined is { } declined && Within(declined.By.Day)))
            .Select(c => new FoundItem(ReleaseItemKind.ImpactCheck, c.Id.Value, c.ScopeId, IsText: true)));
        return found.Count == 1 ? [] : found;
    }
}
