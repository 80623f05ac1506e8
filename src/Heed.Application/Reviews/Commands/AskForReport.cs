using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Asks an agency for a report to a review. Its leads are told by letter that one is needed and when; the letter names no review. Of a restricted review nobody is told.</summary>
public sealed class AskForReport(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, AgencyId? agency, string what, DateOnly? on, DateOnly? due, CancellationToken ct) => writer.Change<Commission>(
        new Ask(actor, ReviewAccess.CanCarryOut, "asked an agency for a report"), c => c.ReviewId == id, null, async (commission, scene) =>
        {
            var known = agency is { } named ? await scene.Find<Agency>(a => a.Id == named, ct) : null;
            var asked = await commission.WithReview(scene, review => commission.AskForReport(review, known?.Id, what, on, due, scene.Stamp), ct);
            if (asked.IsDone && known is not null && await scene.IsOpen(commission.ScopeId, ct))
            {
                foreach (var (_, email) in (await scene.HoldersOf([Role.AgencyLead], known.ScopeId, ct)).Where(h => h.Person != actor.Person))
                {
                    scene.Mail(email, $"{known.Name} is asked for a report by {Words.Day(due.GetValueOrDefault())}", $"""
                        {scene.Actor.Name} asks {known.Name} for a report to a review. It is needed by {Words.Day(due.GetValueOrDefault())}.

                        {scene.Actor.Name} tells you what is needed and how to send it. This letter does not name the review, on purpose.
                        """);
                }
            }

            return asked;
        }, ct);
}
