using Heed.Application.Platform.Printing;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

/// <summary>Everything that the items of a pack are about, as it stands now and as its maker may see it, and how each is called and written.</summary>
internal sealed class PackReading
{
    private readonly Dictionary<Guid, Recommendation> recommendations;
    private readonly Dictionary<RecommendationId, string> labels;
    private readonly Dictionary<Guid, PlanAction> actions;
    private readonly Dictionary<AgencyId, string> agencies;
    private readonly Dictionary<Guid, Decision> decisions;
    private readonly Dictionary<Guid, ImpactCheck> checks;
    private readonly Dictionary<Guid, (Evidence Evidence, EvidenceRevision Revision, StoredFile File)> files;
    private readonly HashSet<ScopeId> open;
    private readonly DriftReport drift;
    private readonly PackColours colours;
    private readonly DateOnly today;

    private PackReading(HeedDb db, Dictionary<Guid, Recommendation> recommendations, Dictionary<RecommendationId, string> labels, Dictionary<Guid, PlanAction> actions, Dictionary<AgencyId, string> agencies,
        Dictionary<Guid, Decision> decisions, Dictionary<Guid, ImpactCheck> checks, Dictionary<Guid, (Evidence, EvidenceRevision, StoredFile)> files, HashSet<ScopeId> open, DriftReport drift, PackColours colours) =>
        (this.colours, today, this.recommendations, this.labels, this.actions, this.agencies, this.decisions, this.checks, this.files, this.open, this.drift) = (colours, db.Today, recommendations, labels, actions, agencies, decisions, checks, files, open, drift);

    /// <param name="of">The items to read: all of a release, or one.</param>
    public static async Task<PackReading> Of(HeedDb db, Release release, IReadOnlyList<ReleaseItem> of, ColoursOfPack colours, CancellationToken ct)
    {
        var partnership = PartnershipId.From(release.ScopeId.Value);
        List<Guid> Records(params ReleaseItemKind[] kinds) => [.. of.Where(i => kinds.Contains(i.Kind)).Select(i => i.Record)];
        var (ofActions, ofDecisions, ofChecks) = (Records(ReleaseItemKind.Action).ConvertAll(r => new ActionId(r)), Records(ReleaseItemKind.Decision).ConvertAll(r => new DecisionId(r)), Records(ReleaseItemKind.ImpactCheck).ConvertAll(r => new ImpactCheckId(r)));
        var wanted = Records(ReleaseItemKind.Evidence).ConvertAll(r => new FileId(r));
        var sources = await PartnershipSight.Of(db, partnership).ToDictionaryAsync(s => s.Id, s => s.Title, ct);
        var recommendations = await db.Recommendations.Where(r => sources.Keys.Contains(r.SourceId)).ToListAsync(ct);
        var stored = await db.Files.Where(f => wanted.Contains(f.Id) && f.Tombstone == null).ToDictionaryAsync(f => f.Id, ct);
        var about = stored.Values.Select(f => f.ActionId).ToList();
        var evidence = await db.Evidence.Where(e => about.Contains(e.ActionId)).ToListAsync(ct);
        return new PackReading(db, recommendations.ToDictionary(r => r.Key), recommendations.ToDictionary(r => r.Id, r => $"{DriftReading.Label(r.PrintedNumber, r.Position)} of {sources[r.SourceId]}"),
            await db.Actions.AsSplitQuery().Where(a => ofActions.Contains(a.Id)).ToDictionaryAsync(a => a.Key, ct), await db.Agencies.ToDictionaryAsync(a => a.Id, a => a.Name, ct),
            await db.Decisions.Where(d => ofDecisions.Contains(d.Id)).ToDictionaryAsync(d => d.Key, ct), await db.ImpactChecks.Where(c => ofChecks.Contains(c.Id)).ToDictionaryAsync(c => c.Key, ct),
            evidence.SelectMany(e => e.Revisions.Where(r => stored.ContainsKey(r.File.Id)).Select(r => (r.File.Id.Value, (e, r, stored[r.File.Id])))).ToDictionary(f => f.Value, f => f.Item2),
            [.. sources.Keys.Select(s => ScopeId.From(s.Value)), release.ScopeId], await Drift(db, release, partnership, [.. sources.Keys], of, ct), await colours.Of(db, partnership, Records(ReleaseItemKind.Recommendation).ConvertAll(r => new RecommendationId(r)), ofActions, ct));
    }

    /// <summary>Whether an item is still there for its maker to release: not destroyed, and in no review that was restricted since.</summary>
    public bool Has(ReleaseItem item) => open.Contains(item.ScopeId) && item.Kind switch
    {
        ReleaseItemKind.Recommendation or ReleaseItemKind.SignOffs => recommendations.ContainsKey(item.Record),
        ReleaseItemKind.Action => actions.ContainsKey(item.Record),
        ReleaseItemKind.Decision => decisions.ContainsKey(item.Record),
        ReleaseItemKind.ImpactCheck => checks.ContainsKey(item.Record),
        ReleaseItemKind.Evidence => files.ContainsKey(item.Record),
        _ => true,
    };

    /// <summary>The file of an item of evidence.</summary>
    public StoredFile FileOf(ReleaseItem item) => files[item.Record].File;

    /// <summary>How an item is called where its maker goes through them, and in the index.</summary>
    public string Label(ReleaseItem item) => !Has(item) ? "Something that you may not see any more" : item.Kind switch
    {
        ReleaseItemKind.Recommendation => $"{Of(new RecommendationId(item.Record))}{(recommendations[item.Record].Title is { Length: > 0 } title ? $": {title}" : "")}",
        ReleaseItemKind.SignOffs => $"Sign-offs of {Of(new RecommendationId(item.Record))}",
        ReleaseItemKind.Action => $"Action: {Words.Begin(actions[item.Record].Text, 120)}",
        ReleaseItemKind.Decision => $"Decision of {decisions[item.Record].Body} on {Words.Day(decisions[item.Record].On)}: {Words.Of(decisions[item.Record].Kind)}",
        ReleaseItemKind.ImpactCheck => $"Impact check of {Words.List([.. checks[item.Record].Recommendations.Select(l => Of(l.RecommendationId)).Order(StringComparer.Ordinal)])}",
        ReleaseItemKind.Evidence => $"Evidence: {files[item.Record].Evidence.Title}, revision {files[item.Record].Revision.Number} of {Words.Day(files[item.Record].Revision.EvidenceOf)} ({files[item.Record].File.Name})",
        _ => "Known weaknesses",
    };

    /// <summary>What Heed writes of an item; null of a file.</summary>
    /// <param name="out">The items that go out, of which alone the weaknesses speak.</param>
    public IReadOnlyList<PrintedPart>? Parts(ReleaseItem item, IReadOnlyCollection<ReleaseItem> @out) => item.Kind switch
    {
        ReleaseItemKind.Recommendation => PackText.Of(recommendations[item.Record], Of(new RecommendationId(item.Record)), colours.Of(new RecommendationId(item.Record))),
        ReleaseItemKind.SignOffs => PackText.SignOffs(recommendations[item.Record], Of(new RecommendationId(item.Record))),
        ReleaseItemKind.Action => PackText.Of(actions[item.Record], agencies, [.. actions[item.Record].Recommendations.Select(l => Of(l.RecommendationId)).Order(StringComparer.Ordinal)], today, colours.Of(new ActionId(item.Record))),
        ReleaseItemKind.Decision => PackText.Of(decisions[item.Record], decisions[item.Record].RecommendationId is { } about ? Of(about) : decisions[item.Record].ActionId is { } action && @out.Any(i => i.Kind == ReleaseItemKind.Action && i.Record == action.Value) && actions.TryGetValue(action.Value, out var of) ? of.Text : "An action that is not in this pack"),
        ReleaseItemKind.ImpactCheck => PackText.Of(checks[item.Record], [.. checks[item.Record].Recommendations.Select(l => Of(l.RecommendationId)).Order(StringComparer.Ordinal)]),
        ReleaseItemKind.Evidence => null,
        _ => PackWeaknesses.Of(Only(@out), Checks(@out), @out.Count(i => i.Kind == ReleaseItemKind.Action), today),
    };

    private string Of(RecommendationId id) => labels.GetValueOrDefault(id, "a recommendation");

    /// <summary>The impact checks that go out, each with what goes out of what it checks.</summary>
    private List<(ImpactCheck Check, string Of)> Checks(IReadOnlyCollection<ReleaseItem> @out)
    {
        var theirs = @out.Where(i => i.Kind == ReleaseItemKind.Recommendation).Select(i => new RecommendationId(i.Record)).ToHashSet();
        return [.. from item in @out
                   where item.Kind == ReleaseItemKind.ImpactCheck && checks.ContainsKey(item.Record)
                   let of = checks[item.Record].Recommendations.Select(l => l.RecommendationId).Where(theirs.Contains).Select(Of).Order(StringComparer.Ordinal).ToList()
                   select (checks[item.Record], of.Count == 0 ? "A recommendation that is not in this pack" : Words.List(of))];
    }

    private DriftReport Only(IReadOnlyCollection<ReleaseItem> @out)
    {
        var (some, theirs) = (@out.Where(i => i.Kind == ReleaseItemKind.Action).Select(i => i.Record).ToHashSet(), @out.Where(i => i.Kind is ReleaseItemKind.Recommendation or ReleaseItemKind.SignOffs).Select(i => i.Record).ToHashSet());
        return drift with
        {
            Actions = [.. drift.Actions.Where(a => some.Contains(a.Id.Value))],
            Recommendations = [.. drift.Recommendations.Where(r => theirs.Contains(r.Id.Value))],
        };
    }

    private static async Task<DriftReport> Drift(HeedDb db, Release release, PartnershipId partnership, IReadOnlyList<Domain.Reviews.SourceId> sources, IReadOnlyList<ReleaseItem> of, CancellationToken ct)
    {
        var nothing = new DriftReport("", "", false, 0, Marking.OfficialSensitive, "", "", release.Begun.At, DateOnly.MinValue, [], [], (0, 0));
        if (of.All(i => i.Kind != ReleaseItemKind.Weaknesses))
        {
            return nothing;
        }

        var ours = release.Items.Where(i => i.Kind == ReleaseItemKind.Action).Select(i => new ActionId(i.Record)).ToHashSet();
        var theirs = release.Items.Where(i => i.Kind is ReleaseItemKind.Recommendation or ReleaseItemKind.SignOffs).Select(i => new RecommendationId(i.Record)).ToHashSet();
        var (actions, recommendations) = await DriftReading.Of(db, partnership, new PartnershipSight(sources.ToHashSet(), theirs, ours, ours), ct);
        return nothing with { Actions = actions, Recommendations = recommendations };
    }
}
