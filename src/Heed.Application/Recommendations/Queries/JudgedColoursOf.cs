using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The colour of one action or recommendation, what it means, and everything that people judged of it.</summary>
public sealed class JudgedColoursOf(Reader reader, ActionColours actions, RecommendationColours recommendations)
{
    /// <param name="Words">The words of the action, or the label and words of the recommendation.</param>
    /// <param name="Now">Null where its partnership has chosen no colours.</param>
    /// <param name="Here">What the colours mean there.</param>
    /// <param name="All">Oldest first, with those that were followed or taken back.</param>
    /// <param name="MayJudge">Whether this actor may judge it.</param>
    public sealed record Row(string Words, Coloured? Now, ColoursHere? Here, IReadOnlyList<JudgedColour> All, bool MayJudge)
    {
        public JudgedColour? Standing => JudgedColour.Standing(All);

        public bool IsAny => Now is not null || All.Count > 0;
    }

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, ActionId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Actions.Where(a => a.Id == id).Select(a => new { a.ScopeId, a.Text, a.LeadPersonId, a.JudgedColours, Merged = a.MergedInto != null }).SingleOrDefaultAsync(ct) is not { } action)
        {
            return null;
        }

        var shown = await actions.Run(actor, [id], null, ct);
        return new Row(action.Text, shown[id], shown.Keys is [var here, ..] ? here : null, action.JudgedColours,
            !action.Merged && action.LeadPersonId != actor.Person && shown.IsAny && await db.May(actor, RecommendationAccess.CanJudgeColours, action.ScopeId, ct));
    }

    /// <returns>Null when this actor may not see the whole of its source.</returns>
    public async Task<Row?> OfRecommendation(Actor actor, RecommendationId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Recommendations.SingleOrDefaultAsync(r => r.Id == id && db.Sources.Any(s => s.Id == r.SourceId), ct) is not { } recommendation)
        {
            return null;
        }

        var shown = await recommendations.Run(actor, [id], null, ct);
        return new Row($"{recommendation.SearchTitle}. {recommendation.Text}", shown[id], shown.Keys is [var here, ..] ? here : null, recommendation.JudgedColours, shown.IsAny && await db.May(actor, RecommendationAccess.CanJudgeColours, recommendation.ScopeId, ct));
    }
}
