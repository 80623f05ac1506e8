using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The actions this actor may see, with their lead, what the calendar says of them and what is reported.</summary>
public sealed class ActionList(Reader reader, LeadNames leads, KeptCounts kept)
{
    /// <summary>So many are walked along the index of dates as far as the page, and not sorted; fewer are found sooner by where they stand.</summary>
    private const int Many = 5_000;

    /// <param name="Agency">The agency that leads; <see cref="NoAgency"/> for those that none leads yet.</param>
    /// <param name="Mine">Only those that name the actor as their lead, or somebody for whom they stand in.</param>
    /// <param name="Person">Who leads.</param>
    /// <param name="Partnership">Only what comes from sources that it owns.</param>
    /// <param name="LateFrom">At least so many days past its date.</param>
    /// <param name="LateTo">At most so many days past its date.</param>
    /// <param name="Theme">Only those that answer a recommendation about it; empty for all.</param>
    /// <param name="Age">Only what follows from sources of this age.</param>
    /// <param name="Watched">Only those that the actor watches, or that answer a recommendation they watch.</param>
    public sealed record Filter(
        string Words = "", ActionState State = ActionState.All, AgencyId? Agency = null, SourceId? Source = null, RecommendationId? Recommendation = null, bool Mine = false, PersonId? Person = null, bool Watched = false,
        PartnershipId? Partnership = null, int? LateFrom = null, int? LateTo = null, string Theme = "", SourceAge? Age = null);

    /// <param name="Position">Who refuses it, or since when nobody answers: "Refused by the Town Police", "No response since 3 March 2026"; empty where there is nothing to say.</param>
    public sealed record Row(
        ActionId Id, string Text, string? Person, string Role, string? Agency, string LeadAsWritten, DateOnly? Due, string DueAsWritten, bool IsIncomplete,
        ReportedState Reported, bool HasReport, VerifiedState Verified, DateOnly? StoppedOn, DateOnly PlannedOn, DateOnly? LastUpdatedOn, Breadth Breadth, IReadOnlyList<DateMove> Moves, string Position, IReadOnlyList<Answered> Answers, DateOnly Today)
    {
        public Timeliness Timely => Timeliness.Of(Reported, Verified, StoppedOn, Due, Breadth, PlannedOn, LastUpdatedOn, Moves, Today);
    }

    /// <summary>A recommendation that an action answers.</summary>
    /// <param name="Source">The title of its source; null where this actor may not see it.</param>
    public sealed record Answered(RecommendationId Id, string PrintedNumber, int Position, string? Source);

    public static readonly AgencyId NoAgency;

    /// <param name="sort">due, agency or reported, with a minus before it for the other way round.</param>
    public async Task<Page<Row>> Run(Actor actor, Filter filter, string sort, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var actions = Filtered(db, actor, filter);
        var found = filter == new Filter(State: filter.State) && sort is not ("agency" or "reported" or "-agency" or "-reported") && (await kept.Of(db, ct))?.Of(filter.State) is { } total && total >= Many
            ? await Walked(actions, Paging.At<ActionId>(total, page), sort == "-due", ct)
            : await Sorted(db, actions, sort).Select(a => a.Id).ToPage(page, ct);
        return new Page<Row>(await Rows(db, found.Rows, ct), found.Total, found.Number, found.Size);
    }

    /// <summary>Those with a date as the index has them, and after the last of them those without.</summary>
    private static async Task<Page<ActionId>> Walked(IQueryable<PlanAction> actions, Page<ActionId> page, bool latestFirst, CancellationToken ct)
    {
        var (dated, undated) = (actions.Where(a => a.Due != null), actions.Where(a => a.Due == null));
        var ids = await (latestFirst ? dated.OrderByDescending(a => a.Due) : dated.OrderBy(a => a.Due)).ThenBy(a => a.Id).Skip(page.Before).Take(page.Size).Select(a => a.Id).ToListAsync(ct);
        if (ids.Count < page.Size && page.Before + ids.Count < page.Total)
        {
            var before = ids.Count > 0 ? 0 : page.Before - await dated.CountAsync(ct);
            ids.AddRange(await undated.OrderBy(a => a.Id).Skip(before).Take(page.Size - ids.Count).Select(a => a.Id).ToListAsync(ct));
        }

        return page with { Rows = ids };
    }

    /// <summary>An index sorts the ids of a whole country; what stands in a row is looked up for one page only.</summary>
    private async Task<IReadOnlyList<Row>> Rows(HeedDb db, IReadOnlyList<ActionId> ids, CancellationToken ct)
    {
        var (today, asks) = (db.Today, db.AsksInVain());
        var found = await db.Actions.IgnoreAutoIncludes().Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.IsOpen,
                a.LeadPersonId,
                a.RefusedOn,
                a.Refusals,
                AskedAt = asks.Where(l => l.ActionId == a.Id && l.LeadPersonId == a.LeadPersonId).Min(l => (DateTimeOffset?)l.Made.At),
                Row = new Row(a.Id, a.Text.Substring(0, 300), null, a.LeadRole, db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault(), a.LeadAsWritten, a.Due, a.DueAsWritten, a.IsIncomplete,
                    a.Reported, a.LastProgress != "", a.Verified, a.StoppedOn, a.PlannedOn, a.LastUpdatedOn, a.Breadth, a.DateMoves, "", Array.Empty<Answered>(), today),
            })
            .ToDictionaryAsync(a => a.Row.Id, ct);
        var names = await leads.Run(found.Values.Select(a => a.LeadPersonId), ct);
        var answers = await Answers(db, ids, ct);
        return
        [
            .. ids.Where(found.ContainsKey).Select(id => found[id]).Select(a => a.Row with
            {
                Person = names.GetValueOrDefault(a.LeadPersonId ?? default),
                Position = !a.IsOpen ? "" : a.RefusedOn is not null ? $"Refused by {a.Refusals[^1].Agency}" : NoResponse(a.AskedAt, today),
                Answers = [.. answers[a.Row.Id]],
            }),
        ];
    }

    /// <summary>Nobody is said not to have answered before they had the time to.</summary>
    private static string NoResponse(DateTimeOffset? askedAt, DateOnly today) =>
        askedAt is { } at && DateOnly.FromDateTime(at.UtcDateTime) is var day && day <= ChasingTimes.LastAsk(today) ? $"No response since {Words.Day(day)}" : "";

    /// <summary>What the actions of one page answer. The few sources are asked for apart: a planner that is asked for them with each recommendation reads them all each time.</summary>
    private static async Task<ILookup<ActionId, Answered>> Answers(HeedDb db, IReadOnlyList<ActionId> ids, CancellationToken ct)
    {
        var answered = await db.Set<ActionRecommendation>().Where(l => ids.Contains(l.ActionId))
            .Join(db.Recommendations, l => l.RecommendationId, r => r.Id, (l, r) => new { l.ActionId, r.Id, r.PrintedNumber, r.Position, r.SourceId })
            .OrderBy(x => x.Position).ThenBy(x => x.Id)
            .ToListAsync(ct);
        var from = answered.Select(x => x.SourceId).Distinct().ToList();
        var titles = await db.Sources.Where(s => from.Contains(s.Id)).Select(s => new { s.Id, s.Title }).ToDictionaryAsync(s => s.Id, s => s.Title, ct);
        return answered.ToLookup(x => x.ActionId, x => new Answered(x.Id, x.PrintedNumber, x.Position, titles.GetValueOrDefault(x.SourceId)));
    }

    internal static IQueryable<PlanAction> Filtered(HeedDb db, Actor actor, Filter filter)
    {
        var actions = db.Actions.In(db, filter.State);
        if (filter.Words.Trim().ToLower() is { Length: > 0 } wanted)
        {
            actions = actions.Where(a => a.Text.ToLower().Contains(wanted) || a.LastProgress.ToLower().Contains(wanted));
        }

        if (filter.Agency is { } agency)
        {
            actions = agency == NoAgency ? actions.Where(a => a.LeadAgencyId == null) : actions.Where(a => a.LeadAgencyId == agency);
        }

        if (filter.Source is { } source)
        {
            // Everything that follows from a source stands in its scope, on which there is an index.
            var home = ScopeId.From(source.Value);
            actions = actions.Where(a => a.ScopeId == home && db.Sources.Any(s => s.Id == source));
        }

        if (filter.Recommendation is { } recommendation)
        {
            actions = actions.Where(a => a.Recommendations.Any(l => l.RecommendationId == recommendation));
        }

        if (filter.Person is { } person)
        {
            actions = actions.Where(a => a.LeadPersonId == person);
        }

        if (filter.Partnership is { } partnership)
        {
            actions = actions.OwnedBy(db, partnership);
        }

        if (filter.LateFrom is { } from)
        {
            var latest = db.Today.AddDays(-from);
            actions = actions.Where(a => a.Due <= latest);
        }

        if (filter.LateTo is { } to)
        {
            var earliest = db.Today.AddDays(-to);
            actions = actions.Where(a => a.Due >= earliest);
        }

        actions = filter.Theme.Length > 0 ? actions.About(db, filter.Theme) : actions;
        actions = filter.Age is { } age ? actions.FromSources(db, age) : actions;
        if (filter.Watched)
        {
            actions = actions.Where(a => db.Set<Watch>().Any(w => w.PersonId == actor.Person && w.Ended!.Who == null && (w.ActionId == a.Id || a.Recommendations.Any(l => l.RecommendationId == w.RecommendationId))));
        }

        List<PersonId?> mine = [actor.Person, .. actor.StandsInFor.Select(s => s.Person)];
        return filter.Mine ? actions.Where(a => a.LeadPersonId != null && mine.Contains(a.LeadPersonId)) : actions;
    }

    /// <summary>What has no date or no agency comes last, whichever database.</summary>
    internal static IOrderedQueryable<PlanAction> Sorted(HeedDb db, IQueryable<PlanAction> actions, string sort) => sort switch
    {
        "-due" => actions.OrderBy(a => a.Due == null).ThenByDescending(a => a.Due).ThenBy(a => a.Id),
        "agency" => actions.OrderBy(a => a.LeadAgencyId == null).ThenBy(a => db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault()).ThenBy(a => a.Id),
        "-agency" => actions.OrderBy(a => a.LeadAgencyId == null).ThenByDescending(a => db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault()).ThenBy(a => a.Id),
        "reported" => actions.OrderBy(a => a.Reported == ReportedState.NotStarted ? 0 : a.Reported == ReportedState.InProgress ? 1 : a.Reported == ReportedState.CannotBeDone ? 2 : 3).ThenBy(a => a.Id),
        "-reported" => actions.OrderByDescending(a => a.Reported == ReportedState.NotStarted ? 0 : a.Reported == ReportedState.InProgress ? 1 : a.Reported == ReportedState.CannotBeDone ? 2 : 3).ThenBy(a => a.Id),
        _ => actions.OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id),
    };
}
