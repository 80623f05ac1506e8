using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The colours of some actions of a list, worked out anew by the scheme of the partnership that owns each; none where it has chosen none.</summary>
public sealed class ActionColours(Reader reader, Owners owners)
{
    private const int AtOnce = 1_000;

    /// <param name="read">The partnership whose register or paper is read; null where several are.</param>
    public async Task<ColoursShown<ActionId>> Run(Actor actor, IReadOnlyCollection<ActionId> ids, PartnershipId? read, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await Of(db, ids, read, ct);
    }

    /// <summary>The same within what is read already, so that all figures of a paper are as at one moment.</summary>
    internal async Task<ColoursShown<ActionId>> Of(HeedDb db, IReadOnlyCollection<ActionId> ids, PartnershipId? read, CancellationToken ct)
    {
        if (ids.Count == 0 || !await db.Set<ColourScheme>().AnyAsync(ct))
        {
            return ColoursShown<ActionId>.None;
        }

        var rows = new List<ColourRow>();
        var stages = new Dictionary<ActionId, RecommendationStage>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            rows.AddRange(await ColourRow.Of(db.Actions.Where(a => some.Contains(a.Id))).ToListAsync(ct));
            await Stages(db, some, stages, ct);
        }

        var schemes = await SchemesInUse.Of(db, owners, rows.Select(r => r.ScopeId).ToHashSet(), read, ct);
        var coloured = rows.Where(r => schemes.In(r.ScopeId) is not null).ToList();
        var stirred = await ColourRow.Stirs(db, [.. coloured.Where(r => r.Judged is not null)], ct);
        return new ColoursShown<ActionId>(coloured.ToDictionary(r => r.Id, r => Of(r, schemes.In(r.ScopeId)!.Key, stages.GetValueOrDefault(r.Id), stirred.GetValueOrDefault(r.Id), db.Today)), schemes.Used(coloured.Select(r => r.ScopeId)));
    }

    private static Coloured Of(ColourRow row, ColourKey key, RecommendationStage stage, DateTimeOffset? stirred, DateOnly today)
    {
        var rule = key.Of(row.Facts(stage, today));
        return new Coloured(rule.Colour, key.MeaningOf(rule.Colour), key.SentenceOf(rule), row.Judged, row.Judged is { } judged && stirred > judged.By.At);
    }

    /// <summary>How far the recommendations have come that each answers in its own source: of several, the one that has come least far.</summary>
    private static async Task Stages(HeedDb db, ActionId[] some, Dictionary<ActionId, RecommendationStage> stages, CancellationToken ct)
    {
        var rows = await db.Set<ActionRecommendation>().Where(l => some.Contains(l.ActionId) && db.Actions.Any(a => a.Id == l.ActionId && a.ScopeId == l.ScopeId))
            .Join(db.Recommendations, l => l.RecommendationId, r => r.Id, (l, r) => new { l.ActionId, r.Stage }).ToListAsync(ct);
        foreach (var action in rows.GroupBy(r => r.ActionId, r => r.Stage))
        {
            stages[action.Key] = action.Min();
        }
    }
}
