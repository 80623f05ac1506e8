using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What a list of actions can be limited to.</summary>
public enum ActionState
{
    All,
    Open,
    Overdue,

    /// <summary>Past its date, and all that it answers is national.</summary>
    Chase,
    Soon,

    /// <summary>Open, and not updated for 60 days.</summary>
    Silent,

    /// <summary>Brought in without a person, a role or a date.</summary>
    Incomplete,

    /// <summary>Open, and the person who led it has left, or the agency that led it has ended.</summary>
    WithoutLead,

    /// <summary>Open, asked about some days ago, and not answered since.</summary>
    NotAnswering,

    /// <summary>Open, and refused by its agency.</summary>
    Refused,

    /// <summary>Open, and its date was moved to a later one.</summary>
    Slipped,
    Complete,

    /// <summary>Reported complete, and nobody has checked it yet.</summary>
    ToVerify,

    /// <summary>Somebody checked it and sent it back.</summary>
    Returned,
    Verified,
    CannotBeDone,

    /// <summary>A body stopped it.</summary>
    Stopped,
}

/// <summary>The rules of <see cref="Timeliness"/> as the database evaluates them.</summary>
public static class ActionStates
{
    /// <summary>Whatever the state: being without a lead follows from people and agencies.</summary>
    public static IQueryable<PlanAction> In(this IQueryable<PlanAction> actions, HeedDb db, ActionState state) =>
        state == ActionState.WithoutLead ? actions.WithoutLead(db)
        : state == ActionState.NotAnswering ? actions.Open().Unanswered(db, ChasingTimes.LastAsk(db.Today))
        : actions.In(state, db.Today);

    /// <summary>Those about which the present lead was asked by this day, and that nobody has reported on since.</summary>
    public static IQueryable<PlanAction> Unanswered(this IQueryable<PlanAction> actions, HeedDb db, DateOnly askedBy)
    {
        var before = new DateTimeOffset(askedBy.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var asks = db.AsksInVain();
        return actions.Where(a => asks.Any(l => l.ActionId == a.Id && l.LeadPersonId == a.LeadPersonId && l.Made.At < before));
    }

    /// <summary>What somebody was asked and nobody has reported on since. It concerns an action while whoever was asked still leads it.</summary>
    public static IQueryable<UpdateLink> AsksInVain(this HeedDb db) => db.UpdateLinks.Where(l => l.Asks && !db.ProgressUpdates.Any(u => u.ActionId == l.ActionId && u.By.At >= l.Made.At));

    /// <summary>Nothing has to be written on an action for it to stand here, so that nothing is orphaned unseen.</summary>
    public static IQueryable<PlanAction> WithoutLead(this IQueryable<PlanAction> actions, HeedDb db)
    {
        var today = db.Today;
        return actions.Open().Where(a => db.People.Any(p => p.Id == a.LeadPersonId && p.LeftOn < today) || db.Agencies.Any(g => g.Id == a.LeadAgencyId && g.Until < today));
    }

    /// <summary>The states that the calendar and the lead's reports tell.</summary>
    public static IQueryable<PlanAction> In(this IQueryable<PlanAction> actions, ActionState state, DateOnly today)
    {
        var soon = today.AddDays(Timeliness.SoonDays);
        var silent = today.AddDays(-Timeliness.SilentAfterDays);
        return state switch
        {
            ActionState.Open => actions.Open(),
            ActionState.Overdue => actions.Open().Where(a => a.Due < today && a.Breadth != Breadth.National),
            ActionState.Chase => actions.Open().Where(a => a.Due < today && a.Breadth == Breadth.National),
            ActionState.Soon => actions.Open().Where(a => a.Due >= today && a.Due <= soon),
            ActionState.Silent => actions.Open().Where(a => (a.LastUpdatedOn ?? a.PlannedOn) <= silent),
            ActionState.Incomplete => actions.Where(a => a.IsIncomplete),
            ActionState.Refused => actions.Open().Where(a => a.RefusedOn != null),
            ActionState.Slipped => actions.Open().Where(a => a.SlippedOn != null),
            ActionState.Complete => actions.Where(a => a.Reported == ReportedState.Complete),
            ActionState.ToVerify => actions.Where(a => a.Reported == ReportedState.Complete && a.Verified == VerifiedState.NotVerified && a.StoppedOn == null),
            ActionState.Returned => actions.Where(a => a.Verified == VerifiedState.Returned && a.StoppedOn == null),
            ActionState.Verified => actions.Where(a => a.Verified == VerifiedState.Verified),
            ActionState.Stopped => actions.Where(a => a.StoppedOn != null),
            ActionState.CannotBeDone => actions.Where(a => a.Reported == ReportedState.CannotBeDone),
            _ => actions,
        };
    }

    /// <summary>Those of some open actions that were asked about some days ago, and since when nobody answers.</summary>
    internal static async Task<Dictionary<ActionId, DateOnly>> AskedOn(this HeedDb db, IReadOnlyCollection<ActionId> ids, CancellationToken ct)
    {
        // First what was asked of these: there is little of it, and a planner that is asked for all at once reads a whole register.
        var asked = (await db.AsksInVain().Where(l => ids.Contains(l.ActionId)).Select(l => new { l.ActionId, l.LeadPersonId, l.Made.At }).ToListAsync(ct)).ToLookup(l => (l.ActionId, (PersonId?)l.LeadPersonId), l => l.At);
        if (asked.Count == 0)
        {
            return [];
        }

        var (some, answer) = (asked.Select(g => g.Key.ActionId).Distinct().ToList(), ChasingTimes.LastAsk(db.Today));
        var open = await db.Actions.IgnoreAutoIncludes().In(ActionState.Open, db.Today).Where(a => some.Contains(a.Id)).Select(a => new { a.Id, a.LeadPersonId }).ToListAsync(ct);
        return open.Where(a => asked[(a.Id, a.LeadPersonId)].Any())
            .Select(a => (a.Id, On: DateOnly.FromDateTime(asked[(a.Id, a.LeadPersonId)].Min().UtcDateTime)))
            .Where(a => a.On <= answer)
            .ToDictionary(a => a.Id, a => a.On);
    }

    private static IQueryable<PlanAction> Open(this IQueryable<PlanAction> actions) => actions.Where(a => a.IsOpen);
}
