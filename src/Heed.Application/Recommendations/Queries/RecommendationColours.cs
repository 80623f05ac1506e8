using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The colours of some recommendations, worked out anew; for those who see the whole of their source, since whoever sees one action of it would see half a colour.</summary>
public sealed class RecommendationColours(Reader reader, Owners owners)
{
    /// <param name="read">The partnership whose list is read; null where several are.</param>
    public async Task<ColoursShown<RecommendationId>> Run(Actor actor, IReadOnlyCollection<RecommendationId> ids, PartnershipId? read, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await Of(db, ids, read, ct);
    }

    /// <summary>The same within what is read already.</summary>
    internal async Task<ColoursShown<RecommendationId>> Of(HeedDb db, IReadOnlyCollection<RecommendationId> ids, PartnershipId? read, CancellationToken ct)
    {
        if (ids.Count == 0 || !await db.Set<ColourScheme>().AnyAsync(ct))
        {
            return ColoursShown<RecommendationId>.None;
        }

        var found = await db.Recommendations.Where(r => ids.Contains(r.Id) && db.Sources.Any(s => s.Id == r.SourceId))
            .Select(r => new { r.Id, r.ScopeId, r.Stage, r.Stance, r.StageMoves, r.JudgedColours }).ToListAsync(ct);
        var schemes = await SchemesInUse.Of(db, owners, found.Select(r => r.ScopeId).ToHashSet(), read, ct);
        var shown = found.Where(r => schemes.In(r.ScopeId) is not null).ToList();
        if (shown.Count == 0)
        {
            return ColoursShown<RecommendationId>.None;
        }

        var answers = await Answers(db, [.. shown.Select(r => r.Id)], ct);
        var stirred = await ColourRow.Stirs(db, [.. shown.Where(r => JudgedColour.Standing(r.JudgedColours) is not null).SelectMany(r => answers[r.Id])], ct);
        return new ColoursShown<RecommendationId>(shown.ToDictionary(r => r.Id, r =>
        {
            var key = schemes.In(r.ScopeId)!.Key;
            var rule = key.Of(ColourFacts.Together(r.Stage, r.Stance == Stance.NotAccepted, [.. answers[r.Id].Select(a => a.Facts(r.Stage, db.Today))]));
            var judged = JudgedColour.Standing(r.JudgedColours);
            return new Coloured(rule.Colour, key.MeaningOf(rule.Colour), key.SentenceOf(rule), judged, judged is not null && r.StageMoves.Select(m => (DateTimeOffset?)m.By.At).Concat(answers[r.Id].Select(a => stirred.GetValueOrDefault(a.Id))).Max() > judged.By.At);
        }), schemes.Used(shown.Select(r => r.ScopeId)));
    }

    private static async Task<ILookup<RecommendationId, ColourRow>> Answers(HeedDb db, IReadOnlyList<RecommendationId> ids, CancellationToken ct)
    {
        var links = await db.Set<ActionRecommendation>().Where(l => ids.Contains(l.RecommendationId)).Select(l => new { l.RecommendationId, l.ActionId }).ToListAsync(ct);
        var actions = links.Select(l => l.ActionId).ToHashSet();
        var rows = await ColourRow.Of(db.Actions.Where(a => actions.Contains(a.Id))).ToDictionaryAsync(a => a.Id, ct);
        return links.Where(l => rows.ContainsKey(l.ActionId)).ToLookup(l => l.RecommendationId, l => rows[l.ActionId]);
    }
}
