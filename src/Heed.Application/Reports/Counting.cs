using System.Linq.Expressions;
using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

/// <summary>Counts what follows from some sources. Its rules are those of <see cref="Timeliness"/> and of the lists that each number opens.</summary>
internal static partial class Counting
{
    private static readonly int[] LateFrom = [31, 91, 181, 366];

    /// <summary>What the place of an action in every number depends on.</summary>
    private sealed record Counted(
        ActionId Id, ScopeId ScopeId, AgencyId? Agency, ReportedState Reported, VerifiedState Verified, DateOnly? StoppedOn, DateOnly? Due, Breadth Breadth, DateOnly PlannedOn, DateOnly? LastUpdatedOn, bool IsIncomplete)
    {
        public Timeliness On(DateOnly today) => Timeliness.Of(Reported, Verified, StoppedOn, Due, Breadth, PlannedOn, LastUpdatedOn, [], today);
    }

    /// <returns>The numbers of each scope in which there is something.</returns>
    public static async Task<Numbers> Of(HeedDb db, IQueryable<Recommendation> recommendations, IQueryable<PlanAction> actions, DateOnly today, CancellationToken ct)
    {
        var stages = await recommendations.GroupBy(r => new { r.ScopeId, r.Stage }).Select(g => new { g.Key.ScopeId, g.Key.Stage, N = g.Count() }).ToListAsync(ct);
        var counted = await actions.IgnoreAutoIncludes()
            .Select(a => new Counted(a.Id, a.ScopeId, a.LeadAgencyId, a.Reported, a.Verified, a.StoppedOn, a.Due, a.Breadth, a.PlannedOn, a.LastUpdatedOn, a.IsIncomplete))
            .ToListAsync(ct);
        var answered = await recommendations.Join(db.Set<ActionRecommendation>(), r => r.Id, l => l.RecommendationId, (r, l) => new { r.ScopeId, l.RecommendationId, l.ActionId })
            .Join(db.Actions, l => l.ActionId, a => a.Id, (l, a) => new { l.ScopeId, l.RecommendationId, a.Id, a.Reported, a.StoppedOn })
            .ToListAsync(ct);
        var tallies = new Dictionary<ScopeId, Tally>();
        var agencies = new Dictionary<(ScopeId, AgencyId), AgencyTally>();
        foreach (var stage in stages)
        {
            Add(In(stage.ScopeId).Counts, stage.Stage, stage.N);
            In(stage.ScopeId).Counts.WithoutAction += stage.N;
        }

        foreach (var by in answered.Where(a => a.StoppedOn is null).GroupBy(a => (a.ScopeId, a.RecommendationId)))
        {
            var counts = In(by.Key.ScopeId).Counts;
            counts.WithoutAction--;
            counts.NotStarted += One(by.All(a => a.Reported == ReportedState.NotStarted));
            counts.Reported += One(by.All(a => a.Reported == ReportedState.Complete));
        }

        foreach (var action in counted)
        {
            var timely = action.On(today);
            var tally = In(action.ScopeId);
            Add(tally.Counts, action, timely);
            tally.GoodUntil = Earlier(tally.GoodUntil, NextChange(action, timely, today).AddDays(-1));
            var who = action.Agency ?? default;
            if (!agencies.TryGetValue((action.ScopeId, who), out var of))
            {
                agencies[(action.ScopeId, who)] = of = new AgencyTally { ScopeId = action.ScopeId, AgencyId = who };
            }

            Add(of, action, timely);
        }

        return new Numbers([.. tallies.Values], [.. agencies.Values], await ByTheme(recommendations, counted.ToDictionary(a => a.Id), answered.ToLookup(a => a.RecommendationId, a => a.Id), today, ct));

        Tally In(ScopeId scope)
        {
            if (!tallies.TryGetValue(scope, out var tally))
            {
                tallies[scope] = tally = new Tally { ScopeId = scope, CountedOn = today, GoodUntil = Never(today) };
            }

            return tally;
        }
    }

    /// <summary>The numbers of several sources together.</summary>
    public static readonly Expression<Func<IGrouping<int, Tally>, Counts>> Sum = g => new Counts
    {
        OpenRecommendations = g.Sum(t => t.Counts.OpenRecommendations),
        ReadyForSignOff = g.Sum(t => t.Counts.ReadyForSignOff),
        SignedOffByGroup = g.Sum(t => t.Counts.SignedOffByGroup),
        SignedOff = g.Sum(t => t.Counts.SignedOff),
        Embedded = g.Sum(t => t.Counts.Embedded),
        WithoutAction = g.Sum(t => t.Counts.WithoutAction),
        NotStarted = g.Sum(t => t.Counts.NotStarted),
        Reported = g.Sum(t => t.Counts.Reported),
        Actions = g.Sum(t => t.Counts.Actions),
        Open = g.Sum(t => t.Counts.Open),
        Overdue = g.Sum(t => t.Counts.Overdue),
        Chase = g.Sum(t => t.Counts.Chase),
        Soon = g.Sum(t => t.Counts.Soon),
        Silent = g.Sum(t => t.Counts.Silent),
        Incomplete = g.Sum(t => t.Counts.Incomplete),
        Complete = g.Sum(t => t.Counts.Complete),
        ToVerify = g.Sum(t => t.Counts.ToVerify),
        Returned = g.Sum(t => t.Counts.Returned),
        Verified = g.Sum(t => t.Counts.Verified),
        CannotBeDone = g.Sum(t => t.Counts.CannotBeDone),
        Stopped = g.Sum(t => t.Counts.Stopped),
        LateTo30 = g.Sum(t => t.Counts.LateTo30),
        LateTo90 = g.Sum(t => t.Counts.LateTo90),
        LateTo180 = g.Sum(t => t.Counts.LateTo180),
        LateTo365 = g.Sum(t => t.Counts.LateTo365),
        LateLonger = g.Sum(t => t.Counts.LateLonger),
    };

    /// <summary>A day so far ahead that the numbers are counted again long before.</summary>
    public static DateOnly Never(DateOnly today) => today.AddYears(20);

    private static void Add(Counts counts, RecommendationStage stage, int n)
    {
        counts.OpenRecommendations += stage == RecommendationStage.Open ? n : 0;
        counts.ReadyForSignOff += stage == RecommendationStage.ReadyForSignOff ? n : 0;
        counts.SignedOffByGroup += stage == RecommendationStage.SignedOffByGroup ? n : 0;
        counts.SignedOff += stage == RecommendationStage.SignedOff ? n : 0;
        counts.Embedded += stage == RecommendationStage.Embedded ? n : 0;
    }

    private static void Add(Counts counts, Counted action, Timeliness timely)
    {
        counts.Actions++;
        counts.Open += One(timely.IsOpen);
        counts.Chase += One(timely.Kind == TimelinessKind.ToChase);
        counts.Soon += One(timely.Kind == TimelinessKind.DueSoon);
        counts.Silent += One(timely.IsSilent);
        counts.Incomplete += One(action.IsIncomplete);
        counts.Complete += One(action.Reported == ReportedState.Complete);
        counts.ToVerify += One(IsToVerify(action));
        counts.Returned += One(action is { Verified: VerifiedState.Returned, StoppedOn: null });
        counts.Verified += One(action.Verified == VerifiedState.Verified);
        counts.CannotBeDone += One(action.Reported == ReportedState.CannotBeDone);
        counts.Stopped += One(action.StoppedOn is not null);
        if (timely.Kind == TimelinessKind.Overdue)
        {
            counts.Overdue++;
            counts.LateTo30 += One(timely.Days < LateFrom[0]);
            counts.LateTo90 += One(timely.Days >= LateFrom[0] && timely.Days < LateFrom[1]);
            counts.LateTo180 += One(timely.Days >= LateFrom[1] && timely.Days < LateFrom[2]);
            counts.LateTo365 += One(timely.Days >= LateFrom[2] && timely.Days < LateFrom[3]);
            counts.LateLonger += One(timely.Days >= LateFrom[3]);
        }
    }

    private static void Add(AgencyTally agency, Counted action, Timeliness timely)
    {
        agency.Actions++;
        agency.Open += One(timely.IsOpen);
        agency.Overdue += One(timely.Kind == TimelinessKind.Overdue);
        agency.ToVerify += One(IsToVerify(action));
        agency.Verified += One(action.Verified == VerifiedState.Verified);
    }

    private static bool IsToVerify(Counted action) => action is { Reported: ReportedState.Complete, Verified: VerifiedState.NotVerified, StoppedOn: null };

    /// <summary>The next day on which the calendar alone counts an open action otherwise.</summary>
    private static DateOnly NextChange(Counted action, Timeliness timely, DateOnly today)
    {
        var next = Never(today);
        if (!timely.IsOpen)
        {
            return next;
        }

        if (action.Due is { } due)
        {
            next = new[] { -Timeliness.SoonDays, 1 }.Concat(LateFrom).Select(due.AddDays).Where(day => day > today).Append(next).Min();
        }

        var silent = (action.LastUpdatedOn ?? action.PlannedOn).AddDays(Timeliness.SilentAfterDays);
        return silent > today ? Earlier(silent, next) : next;
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static int One(bool counts) => counts ? 1 : 0;
}
