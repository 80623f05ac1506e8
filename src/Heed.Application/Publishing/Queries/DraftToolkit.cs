using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>The toolkit as it would be frozen now: the public words, the recommendations, and those answers that are approved.</summary>
public sealed class DraftToolkit(Reader reader, TimeProvider time)
{
    /// <param name="Stages">How far each recommendation has come, in the order in which the content has them.</param>
    public sealed record Draft(IPublicContent Content, IReadOnlyList<PartnershipId> Owners, IReadOnlyList<RecommendationStage> Stages)
    {
        /// <summary>The file that it is about; null where there is none.</summary>
        public KeptFile? Attached { get; init; }

        /// <summary>The partnerships whose signature is still missing.</summary>
        public IReadOnlyList<string> NotSigned { get; init; } = [];
    }

    /// <returns>The draft; null when there is no such review among what this actor may see.</returns>
    public async Task<Draft?> Run(Actor actor, string slug, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Reviews.SingleOrDefaultAsync(r => r.Slug == slug, ct) is not { } review)
        {
            return null;
        }

        var publication = await db.Publications.IgnoreAutoIncludes().SingleOrDefaultAsync(p => p.ReviewId == review.Id && p.Kind == PublicationKind.Toolkit, ct);
        var words = publication?.Words ?? PublicWords.None with { Title = review.Title };
        var bodies = await Bodies.Read(reader, ct);
        var owners = review.Owners.OrderBy(o => o.Position).Select(o => o.PartnershipId).ToList();
        var recommendations = await Recommendations(db, review, bodies, ct);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return new Draft(new ToolkitContent(
            ToolkitContent.PresentFormat, review.Slug, words.Title, words.WhatHappened, words.Summary, words.AgreedBy, words.AgreedOn,
            words.NationalIntroduction,
            words.VideoUrl.Length > 0 ? new ToolkitVideo(words.VideoTitle, words.VideoUrl, words.VideoText) : null,
            [.. owners.Select(bodies.Owner)],
            ToolkitPosition.Count([.. recommendations.Select(r => r.Row)], today),
            [.. recommendations.Select(r => r.Row)])
        { Type = ReviewWords.Of(review.Type) }, owners, [.. recommendations.Select(r => r.Stage)]);
    }

    private async Task<IReadOnlyList<(ToolkitRecommendation Row, RecommendationStage Stage)>> Recommendations(HeedDb db, Review review, Bodies bodies, CancellationToken ct)
    {
        var rows = await db.Recommendations.Where(r => r.SourceId == review.Id).OrderBy(r => r.Position).ToListAsync(ct);
        var answers = await db.PublicAnswers
            .Where(a => a.State == AnswerState.Approved && db.Recommendations.Any(r => r.Id == a.RecommendationId && r.SourceId == review.Id))
            .ToDictionaryAsync(a => a.RecommendationId, ct);
        var actions = await Actions(review, ct);
        return
        [
            .. from breadth in new[] { Breadth.Local, Breadth.Regional, Breadth.National }
            from placed in rows.Where(r => r.Breadth == breadth).Select((r, at) => (Row: r, Place: at + 1))
            select (Row(placed.Row, placed.Place, answers.GetValueOrDefault(placed.Row.Id), [.. actions[placed.Row.Id]], bodies), placed.Row.Stage),
        ];
    }

    private sealed record Reported(CountedAction Action, AgencyId? Lead);

    /// <summary>An action may have its home in another review, out of this person's sight. It counts all the same, or the public would be told too much. What was stopped answers nothing any more.</summary>
    private async Task<ILookup<RecommendationId, Reported>> Actions(Review review, CancellationToken ct)
    {
        await using var whole = reader.For(Actor.Heed);
        var found = await (from link in whole.Set<ActionRecommendation>()
                           join action in whole.Actions on link.ActionId equals action.Id
                           join recommendation in whole.Recommendations on link.RecommendationId equals recommendation.Id
                           where recommendation.SourceId == review.Id && action.StoppedOn == null
                           orderby action.Id
                           select new { link.RecommendationId, action.Reported, HasEvidence = action.Evidence.Any(e => e.DestroyedAt == null), action.LeadAgencyId }).ToListAsync(ct);
        return found.ToLookup(a => a.RecommendationId, a => new Reported(new CountedAction(a.Reported, a.HasEvidence), a.LeadAgencyId));
    }

    private static ToolkitRecommendation Row(Recommendation row, int place, PublicAnswer? answer, IReadOnlyList<Reported> actions, Bodies bodies) => new(
        row.Breadth, place, row.PrintedNumber, row.Title, row.Text,
        answer is not null, answer?.WhatWeDid ?? "", answer?.WhatDifference ?? "", answer?.WhatRemains ?? "",
        ToolkitPosition.StateOf([.. actions.Select(a => a.Action)], answer),
        answer is not null && ToolkitPosition.SaysChecked(answer.WhatDifference),
        [.. row.Addressees.Select(bodies.Addressed).Distinct()],
        [.. actions.Select(a => a.Lead).OfType<AgencyId>().Distinct().Select(bodies.Agency).OfType<ToolkitBody>()])
    {
        Themes = [.. row.Themes.Select(t => t.Name).Order(StringComparer.OrdinalIgnoreCase)],
    };
}
