using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Sends a public answer back to be changed, with the reason, and tells whoever wrote it. The letter names no review and says no reason: both stand behind the sign-in.</summary>
public sealed class ReturnAnswer(Writer writer, HeedAddress address)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, RecommendationId id, int seen, string reason, CancellationToken ct) =>
        writer.Change<PublicAnswer>(new Ask(actor, RecommendationAccess.CanApproveAnswers, "returned the public answer", reason.Trim()), a => a.RecommendationId == id, seen, async (answer, scene) =>
        {
            var returned = answer.Return(reason);
            if (returned.IsDone && answer.Drafted.Who is { } writer && await scene.AddressOf(writer, ct) is { } to)
            {
                scene.Mail(to, "A public answer was returned to you", $"""
                    {scene.Actor.Name} has read a public answer that you wrote and asks you to change it.

                    Open this page and sign in to read why: {address.Of($"/work/recommendations/{answer.RecommendationId}/answer")}
                    """);
            }

            return returned;
        }, ct);
}
