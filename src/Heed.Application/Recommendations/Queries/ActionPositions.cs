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
        var limit = db.Today.AddDays(-ChasingTimes.AnswerDays);
        var rows = await db.Actions.IgnoreAutoIncludes().In(ActionState.Open, db.Today).Where(a => ids.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.RefusedOn,
                a.Refusals,
                AskedAt = db.UpdateLinks.Where(l => l.ActionId == a.Id && l.Asks && l.LeadPersonId == a.LeadPersonId && !db.ProgressUpdates.Any(u => u.ActionId == a.Id && u.By.At >= l.Made.At)).Min(l => (DateTimeOffset?)l.Made.At),
            })
            .ToListAsync(ct);
        return rows.Select(r => (r.Id, Words: r.RefusedOn is not null ? $"Refused by {r.Refusals[^1].Agency}" : r.AskedAt is { } at && DateOnly.FromDateTime(at.UtcDateTime) is var asked && asked <= limit ? $"No response since {Words.Day(asked)}" : ""))
            .Where(r => r.Words.Length > 0).ToDictionary(r => r.Id, r => r.Words);
    }
}
