using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Asks a second person to approve a public answer, and writes to them.</summary>
public sealed class SubmitAnswer(Writer writer, HeedAddress address)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, CancellationToken ct) =>
        writer.Change<PublicAnswer>(new Ask(actor, RecommendationAccess.CanDraftAnswers, "submitted the public answer for approval"), a => a.RecommendationId == id, seen, async (answer, scene) =>
        {
            var outcome = answer.Submit();
            if (outcome.IsDone)
            {
                await ApprovalLetter.Send(scene, address, [answer], ct);
            }

            return outcome;
        }, ct);
}
