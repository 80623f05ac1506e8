using Heed.Application.People;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Sends the lead of an action a link by which they report on it without signing in. The letter names no review and nobody in one.</summary>
public sealed class SendUpdateLink(Writer writer, HeedAddress address)
{
    /// <summary>Of those who ask again and again for a new link, one letter in so many minutes.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    public Task<Outcome<UpdateLink>> Run(Actor actor, ActionId id, CancellationToken ct) =>
        writer.AddTo<PlanAction, UpdateLink>(new Ask(actor, RecommendationAccess.CanPlanActions, "asked the lead for an update by e-mail"), a => a.Id == id,
            (action, scene) => Send(action, scene, $"{scene.Actor.Name} asks", ct), ct);

    /// <summary>Sends a new link in place of one that has ended, to the same person and nobody else. Whoever has the old link may ask.</summary>
    /// <returns>Done too where nothing is sent, because one was sent a moment ago or the person leads the action no longer: that is not said to whoever asks.</returns>
    public async Task<Outcome> Again(string secret, CancellationToken ct)
    {
        var hash = OneTimeSecret.Hash(secret);
        var sent = await writer.AddTo<UpdateLink, UpdateLink>(new Ask(Actor.Heed, RecommendationAccess.CanPlanActions, "sent a new link, which the lead asked for"), l => l.SecretHash == hash, async (old, scene) =>
        {
            var since = scene.Now - Pause;
            var justSent = await scene.Seen<UpdateLink>().AnyAsync(l => l.ActionId == old.ActionId && l.PersonId == old.PersonId && l.Made.At > since, ct);
            return justSent || old.LastDay.AddDays(UpdateLink.RenewableDays) < scene.Today
                || await scene.Find<PlanAction>(a => a.Id == old.ActionId && a.LeadPersonId == old.PersonId, ct) is not { } action
                ? Outcome.Refused("", "Nothing is sent").As<UpdateLink>()
                : await Send(action, scene, "You asked for a new link. Please say", ct);
        }, ct);
        return sent.Kind == OutcomeKind.NotFound ? Outcome.NotFound : Outcome.Done;
    }

    private async Task<Outcome<UpdateLink>> Send(PlanAction action, Scene scene, string who, CancellationToken ct)
    {
        var secret = OneTimeSecret.Make();
        var made = UpdateLink.For(action, OneTimeSecret.Hash(secret), scene.Stamp);
        if (!made.IsDone)
        {
            return made;
        }

        if (await scene.AddressOf(made.Value.PersonId, ct) is not { } lead)
        {
            return Outcome.Refused("", "The lead of this action has left. Name another first").As<UpdateLink>();
        }

        scene.Mail(lead, "How does your action stand?", $"""
            {who} how an action stands that you lead.

            Open this page and say so in two minutes. You need no password:
            {address.Of($"/update?code={secret}")}

            The link is for you and for this one action. It works until {Words.Day(made.Value.LastDay)}, and once. Opening it does not use it up.
            """);
        return made;
    }
}
