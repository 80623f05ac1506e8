using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Sends what was reported complete back to its lead, with the reasons, and tells them. The letter names no review and says no reason: both stand behind its link, which needs no password.</summary>
public sealed class ReturnAction(Writer writer, HeedAddress address)
{
    /// <param name="seen">The version of the action that the person read; null where they read it in the same breath.</param>
    public Task<Outcome> Run(Actor actor, ActionId id, int? seen, string reasons, CancellationToken ct) =>
        writer.Change<PlanAction>(new Ask(actor, RecommendationAccess.CanVerify, "returned the action to its lead", reasons.Trim()), a => a.Id == id, seen, async (action, scene) =>
        {
            var returned = action.ReturnToLead(reasons, scene.Stamp);
            if (returned.IsDone)
            {
                await Tell(action, scene, address, ct);
            }

            return returned;
        }, ct);

    /// <summary>Tells the lead, while they are in post.</summary>
    internal static async Task Tell(PlanAction action, Scene scene, HeedAddress address, CancellationToken ct)
    {
        if (action.LeadPersonId is { } lead && await scene.AddressOf(lead, ct) is { } to && (await scene.IsOpen(action.ScopeId, ct) || await scene.SeesWhole(lead, action.ScopeId, ct)))
        {
            var secret = OneTimeSecret.Make();
            var link = UpdateLink.For(action, OneTimeSecret.Hash(secret), scene.Stamp);
            if (link.IsDone)
            {
                scene.Add(link.Value);
            }

            scene.Mail(to, "An action was returned to you", $"""
                {scene.Actor.Name} has looked at an action that you reported complete, and something is still missing. Its date is watched again.

                {(link.IsDone ? $"Open this page to read what is missing, and to report again. You need no password:\n{address.Of($"/update?code={secret}")}\n\nThe link is for you and for this one action. It works until {Words.Day(link.Value.LastDay)}, and once. Opening it does not use it up. If you have an account, you can also sign in:" : "Open this page and sign in to read what it is:")}
                {address.Of($"/work/actions/{action.Id}")}
                """);
        }
    }
}
