using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.TestKit;

/// <summary>Recommendations and approved answers for a town, where a test is about what follows from them.</summary>
public static class TownRecommendations
{
    public static async Task<Recommendation> Recommendation(this Town town, Review review, string number, string title, string text, Breadth breadth = Breadth.Local, params Addressee[] addressees) =>
        (await town.The<Writer>().AddTo<Review, Recommendation>(
            new Ask(Actor.Heed, RecommendationAccess.CanWriteRecommendations, "added the recommendation"), r => r.Id == review.Id, (found, scene) =>
            {
                var position = scene.Seen<Recommendation>().Count(r => r.SourceId == found.Id) + 1;
                return Task.FromResult(Domain.Recommendations.Recommendation.Make(found, position, number, title, text, breadth, addressees));
            }, default)).Value;

    /// <summary>An answer that the manager wrote and the chair approved.</summary>
    public static async Task<PublicAnswer> ApprovedAnswer(this Town town, Recommendation recommendation, string did, string difference = "", string remains = "") =>
        (await town.The<Writer>().AddTo<Recommendation, PublicAnswer>(
            new Ask(Actor.Heed, RecommendationAccess.CanDraftAnswers, "drafted the public answer"), r => r.Id == recommendation.Id, (found, scene) =>
            {
                var answer = PublicAnswer.Draft(found, did, difference, remains, town.Manager.Stamp(scene.Now));
                if (!answer.IsDone || !answer.Value.Submit().IsDone || !answer.Value.Approve(answer.Value.Wording, town.Chair.Stamp(scene.Now)).IsDone)
                {
                    throw new InvalidOperationException("The answer could not be approved");
                }

                return Task.FromResult(answer);
            }, default)).Value;

    /// <summary>An action that answers a recommendation, as a document brought it in.</summary>
    public static async Task<PlanAction> BroughtInAction(this Town town, Recommendation recommendation, ReportedState reported, AgencyId lead, string progress = "") =>
        (await town.The<Writer>().AddTo<Recommendation, PlanAction>(
            new Ask(Actor.Heed, RecommendationAccess.CanPlanActions, "brought in the action"), r => r.Id == recommendation.Id, (found, scene) =>
                Task.FromResult<Outcome<PlanAction>>(PlanAction.BringIn([found], "Do what was asked", new ActionLead(lead, null, "Lead"), town.Today, "", new DocumentReport(reported, progress, "plan.docx"), scene.Stamp)), default)).Value;
}
