using Heed.Application.Platform.Database;
using Heed.Domain.Meetings;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings;

/// <summary>What of agendas somebody may see: words, and what leads to something that they see. A count of an agenda counts no more than this.</summary>
internal static class SeenAgenda
{
    public static async Task<Func<AgendaItem, bool>> Of(HeedDb db, IEnumerable<AgendaItem> items, CancellationToken ct)
    {
        var all = items.ToList();
        var recommendations = all.Select(i => i.RecommendationId).OfType<RecommendationId>().ToList();
        var actions = all.Select(i => i.ActionId).OfType<ActionId>().ToList();
        var reviews = all.Select(i => i.ReviewId).OfType<SourceId>().ToList();
        var (seenRecommendations, seenActions, seenReviews) = (
            (await db.Recommendations.Where(r => recommendations.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct)).ToHashSet(),
            (await db.Actions.Where(a => actions.Contains(a.Id)).Select(a => a.Id).ToListAsync(ct)).ToHashSet(),
            (await db.Reviews.Where(r => reviews.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct)).ToHashSet());
        return item => item.IsWords
            || (item.RecommendationId is { } recommendation && seenRecommendations.Contains(recommendation))
            || (item.ActionId is { } action && seenActions.Contains(action))
            || (item.ReviewId is { } review && seenReviews.Contains(review));
    }
}
