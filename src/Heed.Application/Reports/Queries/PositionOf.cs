using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>Where a partnership stands, or everything that this actor may see: each number is the count of the list that it opens.</summary>
public sealed class PositionOf(Reader reader)
{
    /// <param name="Of">The partnerships to choose from.</param>
    /// <param name="AsAt">The moment of the figures, in UTC.</param>
    public sealed record Row(
        IReadOnlyList<One> Of, string? Name, DateOnly AsAt, IReadOnlyList<Count<RecommendationStage>> Stages, int Recommendations, IReadOnlyList<Count<ActionState>> Actions, int AllActions,
        IReadOnlyList<Age> Ages, IReadOnlyList<AgencyRow> Agencies, IReadOnlyList<SourceRow> Sources);

    public sealed record One(PartnershipId Id, string Name);

    public sealed record Count<T>(T What, int N);

    /// <summary>Actions past their date by so many days.</summary>
    /// <param name="To">Null where there is no end.</param>
    public sealed record Age(int From, int? To, int N);

    public sealed record AgencyRow(AgencyId? Id, string Name, int All, int Open, int Overdue, int ToVerify, int Verified);

    /// <param name="Recommendations">How many recommendations come from it.</param>
    /// <param name="SignedOff">How many are signed off by every owner, or embedded.</param>
    public sealed record SourceRow(SourceId Id, string Title, int Recommendations, int Open, int SignedOff, int Embedded);

    private static readonly ActionState[] Shown = [ActionState.Overdue, ActionState.Chase, ActionState.Soon, ActionState.Silent, ActionState.Incomplete, ActionState.ToVerify, ActionState.Returned, ActionState.Verified, ActionState.CannotBeDone, ActionState.Stopped];

    private static readonly (int From, int? To)[] Steps = [(1, 30), (31, 90), (91, 180), (181, 365), (366, null)];

    public async Task<Row> Run(Actor actor, PartnershipId? partnership, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (recommendations, actions) = Within(db, partnership);
        var stages = await recommendations.GroupBy(r => r.Stage).Select(g => new { g.Key, N = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.N, ct);
        return new Row(
            await db.Partnerships.Where(p => db.Set<SourceOwner>().Any(o => o.PartnershipId == p.Id)).OrderBy(p => p.Name).Select(p => new One(p.Id, p.Name)).ToListAsync(ct),
            partnership is { } id ? await db.Partnerships.Where(p => p.Id == id).Select(p => p.Name).SingleOrDefaultAsync(ct) : null, db.Today,
            [.. Enum.GetValues<RecommendationStage>().Select(s => new Count<RecommendationStage>(s, stages.GetValueOrDefault(s)))], stages.Values.Sum(),
            await States(db, actions, ct), await actions.CountAsync(ct), await Ages(db, actions, ct), await Agencies(db, actions, ct), await Sources(db, recommendations, ct));
    }

    private static (IQueryable<Recommendation> Recommendations, IQueryable<PlanAction> Actions) Within(HeedDb db, PartnershipId? partnership) => partnership is { } id
        ? (db.Recommendations.Where(r => db.Set<SourceOwner>().Any(o => o.SourceId == r.SourceId && o.PartnershipId == id)), db.Actions.Where(a => db.Set<SourceOwner>().Any(o => o.ScopeId == a.ScopeId && o.PartnershipId == id)))
        : (db.Recommendations, db.Actions);

    private static async Task<IReadOnlyList<Count<ActionState>>> States(HeedDb db, IQueryable<PlanAction> actions, CancellationToken ct)
    {
        var counts = new List<Count<ActionState>>();
        foreach (var state in Shown)
        {
            counts.Add(new Count<ActionState>(state, await actions.In(db, state).CountAsync(ct)));
        }

        return counts;
    }

    private static async Task<IReadOnlyList<Age>> Ages(HeedDb db, IQueryable<PlanAction> actions, CancellationToken ct)
    {
        var today = db.Today;
        var (a, b, c, d) = (today.AddDays(-30), today.AddDays(-90), today.AddDays(-180), today.AddDays(-365));
        var counted = await actions.In(db, ActionState.Overdue).GroupBy(x => x.Due >= a ? 0 : x.Due >= b ? 1 : x.Due >= c ? 2 : x.Due >= d ? 3 : 4).Select(g => new { g.Key, N = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.N, ct);
        return [.. Steps.Select((s, at) => new Age(s.From, s.To, counted.GetValueOrDefault(at)))];
    }

    private static async Task<IReadOnlyList<AgencyRow>> Agencies(HeedDb db, IQueryable<PlanAction> actions, CancellationToken ct)
    {
        var today = db.Today;
        var counted = await actions.GroupBy(a => a.LeadAgencyId)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Open = g.Count(a => (a.Reported == ReportedState.NotStarted || a.Reported == ReportedState.InProgress) && a.StoppedOn == null),
                Overdue = g.Count(a => (a.Reported == ReportedState.NotStarted || a.Reported == ReportedState.InProgress) && a.StoppedOn == null && a.Due < today && a.Breadth != Breadth.National),
                ToVerify = g.Count(a => a.Reported == ReportedState.Complete && a.Verified == VerifiedState.NotVerified && a.StoppedOn == null),
                Verified = g.Count(a => a.Verified == VerifiedState.Verified),
            })
            .ToListAsync(ct);
        var ids = counted.Select(c => c.Key).ToList();
        var names = await db.Agencies.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return [.. counted.Select(c => new AgencyRow(c.Key, c.Key is { } id ? names.GetValueOrDefault(id, "An agency") : "No agency yet", c.All, c.Open, c.Overdue, c.ToVerify, c.Verified))
            .OrderByDescending(r => r.Overdue).ThenByDescending(r => r.Open).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<SourceRow>> Sources(HeedDb db, IQueryable<Recommendation> recommendations, CancellationToken ct)
    {
        var counted = await recommendations.GroupBy(r => r.SourceId)
            .Select(g => new
            {
                g.Key,
                All = g.Count(),
                Open = g.Count(r => r.Stage == RecommendationStage.Open),
                SignedOff = g.Count(r => r.Stage == RecommendationStage.SignedOff || r.Stage == RecommendationStage.Embedded),
                Embedded = g.Count(r => r.Stage == RecommendationStage.Embedded),
            })
            .ToListAsync(ct);
        var ids = counted.Select(c => c.Key).ToList();
        var titles = await db.Sources.Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Title, ct);
        return [.. counted.Where(c => titles.ContainsKey(c.Key)).Select(c => new SourceRow(c.Key, titles[c.Key], c.All, c.Open, c.SignedOff, c.Embedded)).OrderByDescending(r => r.Open).ThenBy(r => r.Title, StringComparer.Ordinal)];
    }
}
