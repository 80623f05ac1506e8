using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>The actions that need somebody today: late, soon due, silent, or brought in incomplete.</summary>
public sealed class ActionsToday(Reader reader, KeptCounts kept, TimeProvider time)
{
    public sealed record Row(ActionId Id, string Text, string Agency, string LeadAsWritten, DateOnly? Due, DateOnly PlannedOn, DateOnly? LastUpdatedOn, string? Lead);

    public sealed record AgencyRow(AgencyId? Id, string Name, int Actions);

    /// <param name="WithoutLead">Those whose lead has left or whose agency has ended, whatever other list they stand in: somebody must take them over.</param>
    /// <param name="OnlySilent">Those silent that are neither overdue nor due soon, so that each action is named once.</param>
    /// <param name="OnlyIncomplete">Those incomplete that stand in none of the other lists.</param>
    public sealed record Rows(DateOnly Today, Part<Row> Overdue, Part<Row> Soon, Part<Row> Silent, Part<Row> Incomplete, Part<Row> WithoutLead, Part<Row> OnlySilent, Part<Row> OnlyIncomplete, IReadOnlyList<AgencyRow> IncompleteBy, int All, int Open, int Complete)
    {
        public Totals Totals => new(Overdue.Total, Soon.Total, Silent.Total, Incomplete.Total, WithoutLead.Total, Open);
    }

    /// <summary>How many there are of what is asked about most.</summary>
    public sealed record Totals(int Overdue, int Soon, int Silent, int Incomplete, int WithoutLead, int Open);

    /// <summary>The totals of everything that this actor sees: of whole sources they are kept counted.</summary>
    public async Task<Totals> Count(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var known = await kept.Of(db, ct);
        return new Totals(
            known?.Overdue ?? await db.Actions.In(ActionState.Overdue, db.Today).CountAsync(ct),
            known?.Soon ?? await db.Actions.In(ActionState.Soon, db.Today).CountAsync(ct),
            known?.Silent ?? await db.Actions.In(ActionState.Silent, db.Today).CountAsync(ct),
            known?.Incomplete ?? await db.Actions.In(ActionState.Incomplete, db.Today).CountAsync(ct),
            await db.Actions.WithoutLead(db).CountAsync(ct),
            known?.Open ?? await db.Actions.In(ActionState.Open, db.Today).CountAsync(ct));
    }

    /// <param name="mine">Only what this person leads, or somebody for whom they stand in, or what an agency leads or contributes to for which they answer.</param>
    public async Task<Rows> Run(Actor actor, bool mine, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var all = mine ? Mine(db, actor) : db.Actions;
        var known = mine ? null : await kept.Of(db, ct);
        return new Rows(
            today,
            await Shown(db, all.In(ActionState.Overdue, today)).ToPart(ct, known: known?.Overdue),
            await Shown(db, all.In(ActionState.Soon, today)).ToPart(ct, known: known?.Soon),
            await Shown(db, all.In(ActionState.Silent, today)).ToPart(ct, known: known?.Silent),
            await Shown(db, all.In(ActionState.Incomplete, today)).ToPart(ct, known: known?.Incomplete),
            await Shown(db, all.WithoutLead(db)).ToPart(ct),
            await Shown(db, NeitherLateNorSoon(all.In(ActionState.Silent, today), today)).ToPart(ct),
            await Shown(db, NotSilent(NeitherLateNorSoon(all.In(ActionState.Incomplete, today), today), today)).ToPart(ct),
            await ByAgency(db, all.In(ActionState.Incomplete, today), ct),
            known?.Actions ?? await all.CountAsync(ct),
            known?.Open ?? await all.In(ActionState.Open, today).CountAsync(ct),
            known?.Complete ?? await all.In(ActionState.Complete, today).CountAsync(ct));
    }

    private static IQueryable<PlanAction> NeitherLateNorSoon(IQueryable<PlanAction> actions, DateOnly today)
    {
        var soon = today.AddDays(Timeliness.SoonDays);
        return actions.Where(a => !a.IsOpen || a.Due == null || a.Due > soon || (a.Due < today && a.Breadth == Breadth.National));
    }

    private static IQueryable<PlanAction> NotSilent(IQueryable<PlanAction> actions, DateOnly today)
    {
        var silent = today.AddDays(-Timeliness.SilentAfterDays);
        return actions.Where(a => !a.IsOpen || (a.LastUpdatedOn ?? a.PlannedOn) > silent);
    }

    private static IQueryable<PlanAction> Mine(HeedDb db, Actor actor)
    {
        List<ScopeId> mine = [.. actor.Roles.Where(r => r.Role == Role.AgencyLead).Select(r => r.Scope), .. actor.StandsInFor.Select(s => ScopeId.From(s.Person.Value)), ScopeId.From(actor.Person?.Value ?? default)];
        // From the few that name them, and not by asking each of many whether it does.
        var theirs = db.Set<ActionSeenBy>().Where(s => mine.Contains(s.ScopeId)).Select(s => s.ActionId);
        return db.Actions.Where(a => theirs.Contains(a.Id));
    }

    private static IQueryable<Row> Shown(HeedDb db, IQueryable<PlanAction> actions) => actions
        .OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id)
        .Select(a => new Row(a.Id, a.Text, db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault() ?? "", a.LeadAsWritten, a.Due, a.PlannedOn, a.LastUpdatedOn,
            db.People.Where(p => p.Id == a.LeadPersonId).Select(p => p.Name).FirstOrDefault()));

    private static async Task<IReadOnlyList<AgencyRow>> ByAgency(HeedDb db, IQueryable<PlanAction> incomplete, CancellationToken ct)
    {
        var counts = await incomplete.GroupBy(a => a.LeadAgencyId).Select(g => new { Agency = g.Key, Actions = g.Count() }).ToListAsync(ct);
        var agencies = counts.Where(c => c.Agency is not null).Select(c => c.Agency!.Value).ToList();
        var names = await db.Agencies.Where(a => agencies.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return [.. counts
            .Select(c => new AgencyRow(c.Agency, c.Agency is { } id ? names.GetValueOrDefault(id, "") : "", c.Actions))
            .OrderByDescending(r => r.Actions).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }
}
