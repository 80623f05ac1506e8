using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What the chasing of today must still write, for the partnerships whose hour has come: worked out from what is recorded, so that asking again after a break finds what is left.</summary>
public sealed class DueReminders(Reader reader, TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <returns>Null where nothing is to be done now.</returns>
    public async Task<ChasingDay?> Run(CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        var today = db.Today;
        var hour = TimeZoneInfo.ConvertTime(time.GetUtcNow(), London).Hour;
        var waiting = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today) && !db.Set<ChasedDay>().Any(d => d.ScopeId == p.ScopeId && d.Day == today))
            .OrderBy(p => p.Id).Select(p => new ChasingTown.Body(p.Id, p.ScopeId, p.Name)).ToListAsync(ct);
        var times = (await db.ChasingRules.ToListAsync(ct)).ToDictionary(r => r.ScopeId, r => r.Times);
        ChasingTimes TimesOf(ScopeId partnership) => times.GetValueOrDefault(partnership, ChasingTimes.Default);
        var open = waiting.Where(p => hour >= TimesOf(p.Scope).AtHour && hour < ChasingTimes.LastHour).Select(p => p.Scope).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var town = await ChasingTown.Of(db, waiting, TimesOf, ct);
        var found = new List<ChasingFound>();
        foreach (var action in await Candidates(db, [.. waiting.Select(p => TimesOf(p.Scope))], ct))
        {
            if (town.ChasedBy(action.ScopeId) is { } partnership && !town.Quiet(partnership.Scope, action.AgencyId).Holds(today))
            {
                found.Add(ChasingFound.Of(action, partnership, TimesOf(partnership.Scope), town, today));
            }
        }

        var sent = await Sent(db, [.. found.Select(f => f.Action.Id)], ct);
        return await new ChasingSheet(town, sent, today).Of(db, open, [.. found.Where(f => f.Moments.Count > 0 || f.Chased.AskedOn is not null || f.Chased.RefusedOn is not null)], ct);
    }

    /// <summary>The open actions that could need a word today. Whatever needs none is left in the database.</summary>
    private static async Task<IReadOnlyList<ChasingCandidate>> Candidates(HeedDb db, IReadOnlyList<ChasingTimes> times, CancellationToken ct)
    {
        var soon = db.Today.AddDays(times.Max(ChasingMoments.FirstBefore));
        var silent = db.Today.AddDays(-times.SelectMany(t => t.Silent).DefaultIfEmpty(3_650).Min());
        var asks = db.AsksInVain();
        var rows = await db.Actions.IgnoreAutoIncludes().In(ActionState.Open, db.Today).Where(a => !a.IsIncomplete && a.LeadPersonId != null)
            .Where(a => a.Due <= soon || (a.LastUpdatedOn ?? a.PlannedOn) <= silent || a.NextMilestone <= soon || a.RefusedOn != null
                || asks.Any(l => l.ActionId == a.Id && l.LeadPersonId == a.LeadPersonId))
            .Select(a => new
            {
                Action = new ChasingCandidate(a.Id, a.ScopeId, a.LeadPersonId!.Value, a.LeadAgencyId, a.GroupId, a.Reported, a.Verified, a.Due, a.Breadth, a.PlannedOn, a.LastUpdatedOn, a.RefusedOn, a.NextMilestone, a.DateMoves, a.Milestones),
                AskedAt = asks.Where(l => l.ActionId == a.Id && l.LeadPersonId == a.LeadPersonId).Min(l => (DateTimeOffset?)l.Made.At),
            })
            .ToListAsync(ct);
        return [.. rows.Select(r => r.Action with { AskedOn = r.AskedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null }).OrderBy(a => a.Due ?? DateOnly.MaxValue).ThenBy(a => a.Id.Value)];
    }

    private static async Task<ILookup<ActionId, Reminder>> Sent(HeedDb db, IReadOnlyList<ActionId> actions, CancellationToken ct)
    {
        var sent = new List<Reminder>();
        foreach (var some in actions.Chunk(1_000))
        {
            sent.AddRange(await db.Reminders.Where(r => some.Contains(r.ActionId)).ToListAsync(ct));
        }

        return sent.ToLookup(r => r.ActionId);
    }
}
