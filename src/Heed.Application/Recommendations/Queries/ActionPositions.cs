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
        var asks = db.AsksInVain();
        var rows = await db.Actions.IgnoreAutoIncludes().In(db, ActionState.NotAnswering).Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, At = asks.Where(l => l.ActionId == a.Id && l.LeadPersonId == a.LeadPersonId).Min(l => (DateTimeOffset?)l.Made.At) })
            .ToListAsync(ct);
        return rows.Where(r => r.At is not null).ToDictionary(r => r.Id, r => DateOnly.FromDateTime(r.At!.Value.UtcDateTime));
    }
}
