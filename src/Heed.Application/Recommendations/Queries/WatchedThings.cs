using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What a person watches and still may see, with what happened to it in the last days.</summary>
public sealed class WatchedThings(Reader reader)
{
    /// <summary>Changes are told for so many days.</summary>
    public const int Days = 7;

    private const int MostChanges = 1_000;

    /// <param name="Label">The number of a recommendation; empty for an action.</param>
    public sealed record Row(WatchId Id, ActionId? Action, RecommendationId? Recommendation, string Label, string Text, IReadOnlyList<Happened> Changes);

    public sealed record Happened(DateTimeOffset At, string Who, string Did, string Reason);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var watches = await db.Set<Watch>().Where(w => w.PersonId == actor.Person && w.Ended!.Who == null).OrderByDescending(w => w.Id).Select(w => new { w.Id, w.ActionId, w.RecommendationId }).ToListAsync(ct);
        var (actionIds, recommendationIds) = (watches.Select(w => w.ActionId).OfType<ActionId>().ToList(), watches.Select(w => w.RecommendationId).OfType<RecommendationId>().ToList());
        var actions = await db.Actions.Where(a => actionIds.Contains(a.Id)).Select(a => new { a.Id, a.Text }).ToDictionaryAsync(a => a.Id, a => a.Text, ct);
        var recommendations = await db.Recommendations.Where(r => recommendationIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var answering = await db.Set<ActionRecommendation>().Where(l => recommendationIds.Contains(l.RecommendationId) && db.Actions.Any(a => a.Id == l.ActionId)).Select(l => new { l.RecommendationId, l.ActionId }).ToListAsync(ct);
        var happened = await Changes(db, [.. actions.Keys.Select(a => a.Value), .. recommendations.Keys.Select(r => r.Value), .. answering.Select(l => l.ActionId.Value)], ct);
        return
        [
            .. watches.Select(w => w.ActionId is { } action && actions.TryGetValue(action, out var text)
                    ? new Row(w.Id, action, null, "", text, [.. happened[action.Value]])
                    : w.RecommendationId is { } id && recommendations.TryGetValue(id, out var r)
                        // With a recommendation everything is watched that answers it.
                        ? new Row(w.Id, null, id, r.Label, r.Title.Length > 0 ? r.Title : r.Text, [.. happened[id.Value].Concat(answering.Where(l => l.RecommendationId == id).SelectMany(l => happened[l.ActionId.Value])).OrderByDescending(c => c.At)])
                        : null)
                .OfType<Row>(),
        ];
    }

    private static async Task<ILookup<Guid, Happened>> Changes(HeedDb db, List<Guid> of, CancellationToken ct)
    {
        var since = new DateTimeOffset(db.Today.AddDays(-Days).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var rows = await db.Changes.Where(c => of.Contains(c.RecordId) && !c.IsReading && c.At >= since).OrderByDescending(c => c.Id).Take(MostChanges).Select(c => new { c.RecordId, c.At, c.Name, c.Did, c.Reason }).ToListAsync(ct);
        return rows.ToLookup(c => c.RecordId, c => new Happened(c.At, c.Name, c.Did, c.Reason));
    }
}
