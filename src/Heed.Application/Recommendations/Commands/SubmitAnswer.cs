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
    /// <returns>How many were asked; 0 where nobody else can approve yet.</returns>
    public async Task<Outcome<int>> Run(Actor actor, RecommendationId id, int seen, CancellationToken ct)
    {
        var asked = 0;
        var submitted = await writer.Change<PublicAnswer>(new Ask(actor, RecommendationAccess.CanDraftAnswers, "submitted the public answer for approval"), a => a.RecommendationId == id, seen, async (answer, scene) =>
        {
            var outcome = answer.Submit();
            if (outcome.IsDone)
            {
                asked = await ApprovalLetter.Send(scene, address, [answer], ct);
            }

            return outcome;
        }, ct);
        return submitted.IsDone ? asked : submitted.As<int>();
    }
}
