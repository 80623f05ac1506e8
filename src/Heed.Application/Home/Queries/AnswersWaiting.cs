using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Home.Queries;

/// <summary>Public answers that somebody else wrote and this person may approve.</summary>
public sealed class AnswersWaiting(Reader reader)
{
    public sealed record Row(RecommendationId Recommendation, string Number, string Title, string Source, string WrittenBy, DateTimeOffset At);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, held) = (actor.Person, Held.By(actor, RecommendationAccess.CanApproveAnswers));
        return await db.PublicAnswers
            .Where(p => p.State == AnswerState.Submitted && p.Drafted.Who != me && db.ScopeReaches.Any(s => s.ScopeId == p.ScopeId && held.Contains(s.FromScopeId)))
            .Join(db.Recommendations, p => p.RecommendationId, r => r.Id, (p, r) => new { Answer = p, Recommendation = r })
            .Join(db.Sources, x => x.Recommendation.SourceId, s => s.Id, (x, s) => new { x.Answer, x.Recommendation, Source = s })
            .OrderBy(x => x.Answer.Drafted.At).ThenBy(x => x.Answer.Id)
            .Select(x => new Row(x.Recommendation.Id, x.Recommendation.PrintedNumber, x.Recommendation.Title, x.Source.Title, x.Answer.Drafted.Name, x.Answer.Drafted.At))
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
    }
}
