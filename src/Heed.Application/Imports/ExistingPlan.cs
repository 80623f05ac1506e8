using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports;

/// <summary>What a source has already, to lay a document beside it.</summary>
internal static class ExistingPlan
{
    public static async Task<IReadOnlyList<Existing>> Of(IQueryable<Recommendation> recommendations, IQueryable<PlanAction> actions, IQueryable<PublicAnswer> answers, SourceId source, CancellationToken ct)
    {
        var mine = recommendations.Where(r => r.SourceId == source);
        var has = await mine.OrderBy(r => r.Position).Select(r => new { r.Id, r.PrintedNumber, r.Title, r.Text }).ToListAsync(ct);
        if (has.Count == 0)
        {
            return [];
        }

        var done = await actions.IgnoreAutoIncludes()
            .SelectMany(a => a.Recommendations, (a, link) => new { link.RecommendationId, a.Id, a.Text, a.Due, a.Reported, a.LastProgress, Last = a.Progress.OrderByDescending(u => u.Id).Select(u => new { u.Document, u.By.Day }).FirstOrDefault() })
            .Where(x => mine.Any(r => r.Id == x.RecommendationId))
            .ToListAsync(ct);
        var did = await answers.Where(a => mine.Any(r => r.Id == a.RecommendationId)).ToDictionaryAsync(a => a.RecommendationId, a => a.WhatWeDid, ct);
        var byRecommendation = done.ToLookup(x => x.RecommendationId, x => new ExistingAction(x.Id, x.Text, x.Due, x.Reported, x.LastProgress, x.Last is { Document: "" } here ? here.Day : null));
        return [.. has.Select(r => new Existing(r.Id, r.PrintedNumber, r.Title, r.Text, did.GetValueOrDefault(r.Id), [.. byRecommendation[r.Id]]))];
    }
}
