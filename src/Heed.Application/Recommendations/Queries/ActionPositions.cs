using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>For some actions of a list: who refuses, and since when nobody answers.</summary>
public sealed class ActionPositions(Reader reader)
{
    /// <returns>"Refused by the Town Police", "No response since 3 March 2026"; only for those of which there is something to say.</returns>
    public async Task<IReadOnlyDictionary<ActionId, string>> Run(Actor actor, IReadOnlyCollection<ActionId> ids, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var refused = await db.Actions.IgnoreAutoIncludes().In(ActionState.Refused, db.Today).Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Refusals }).ToListAsync(ct);
        var words = (await AskedOn(db, ids, ct)).ToDictionary(a => a.Key, a => $"No response since {Words.Day(a.Value)}");
        foreach (var action in refused)
        {
            words[action.Id] = $"Refused by {action.Refusals[^1].Agency}";
        }

        return words;
    }

    /// <summary>Those of some open actions that were asked about some days ago, and since when nobody answers.</summary>
    internal static async Task<Dictionary<ActionId, DateOnly>> AskedOn(HeedDb db, IReadOnlyCollection<ActionId> ids, CancellationToken ct)
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
}
