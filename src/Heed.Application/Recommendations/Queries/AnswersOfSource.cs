using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>Every recommendation of a source with its public answer, in the order of the report.</summary>
public sealed class AnswersOfSource(Reader reader)
{
    /// <param name="State">Null while nothing is written.</param>
    /// <param name="Mine">Whether this actor wrote the present words, and so cannot approve them.</param>
    public sealed record Row(RecommendationId Id, string PrintedNumber, int Position, string Title, string Text, AnswerState? State, string? Did, bool Mine, bool WasReturned, bool HasFallen);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, SourceId source, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var me = actor.Person;
        return await db.Recommendations
            .Where(r => r.SourceId == source && db.Sources.Any(s => s.Id == r.SourceId))
            .LeftJoin(db.PublicAnswers, r => r.Id, a => a.RecommendationId, (r, a) => new { Recommendation = r, Answer = a })
            .OrderBy(x => x.Recommendation.Position).ThenBy(x => x.Recommendation.Id)
            .Select(x => new Row(
                x.Recommendation.Id, x.Recommendation.PrintedNumber, x.Recommendation.Position, x.Recommendation.Title, x.Recommendation.Text.Substring(0, 300),
                x.Answer == null ? null : x.Answer.State, x.Answer == null ? null : x.Answer.WhatWeDid.Substring(0, 200),
                x.Answer != null && x.Answer.Drafted.Who == me, x.Answer != null && x.Answer.ReturnReason != "", x.Answer != null && x.Answer.Fallen!.Who != null))
            .ToListAsync(ct);
    }
}
