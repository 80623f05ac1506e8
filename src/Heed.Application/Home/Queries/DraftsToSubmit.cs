using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>Draft public answers that say what was done and that this person may submit, counted for each source.</summary>
public sealed class DraftsToSubmit(Reader reader)
{
    /// <param name="Returned">How many of them a second person sent back with a reason.</param>
    public sealed record Row(SourceId Source, string Title, int Drafts, int Returned);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var held = Held.By(actor, RecommendationAccess.CanDraftAnswers);
        var drafts = db.PublicAnswers.Where(p => p.State == AnswerState.Draft && p.WhatWeDid != "" && db.ScopeReaches.Any(s => s.ScopeId == p.ScopeId && held.Contains(s.FromScopeId)));
        return await db.Sources
            .Where(s => drafts.Any(d => db.Recommendations.Any(r => r.Id == d.RecommendationId && r.SourceId == s.Id)))
            .OrderBy(s => s.Title).ThenBy(s => s.Id)
            .Select(s => new Row(s.Id, s.Title, drafts.Count(d => db.Recommendations.Any(r => r.Id == d.RecommendationId && r.SourceId == s.Id)),
                drafts.Count(d => d.ReturnReason != "" && db.Recommendations.Any(r => r.Id == d.RecommendationId && r.SourceId == s.Id))))
            .ToPart(ct, Part<Row>.Shown);
    }
}
