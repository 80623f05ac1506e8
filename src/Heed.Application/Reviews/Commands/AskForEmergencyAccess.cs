using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Asks to read a restricted review in an emergency; a second person of the partnership decides.</summary>
public sealed class AskForEmergencyAccess(Writer writer, HeedAddress address)
{
    /// <summary>Whether there is such a review is not said: the answer is the same either way.</summary>
    public Task<Outcome<EmergencyAccess>> Run(Actor actor, PartnershipId partnership, string reference, string reason, CancellationToken ct)
    {
        var on = ScopeId.From(partnership.Value);
        return writer.Found(new Ask(actor, ReviewAccess.CanAskForEmergencyAccess, "asked for emergency access to a restricted review", reason.Trim()), [on], async scene =>
        {
            var asked = EmergencyAccess.Ask(on, reference, reason, scene.Stamp);
            if (asked.IsDone)
            {
                foreach (var second in await SecondPerson.Of(scene, on, [], ct))
                {
                    scene.Mail(second, "Somebody asks for emergency access", $"""
                        {scene.Actor.Name} asks to read a restricted review at once, and says why it cannot wait. A second person must decide.

                        Sign in to decide:
                        {address.Of("/work/reviews/emergency")}
                        """);
                }
            }

            return asked;
        }, ct);
    }
}
