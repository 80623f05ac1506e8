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

    private const string AskedAgain = "You asked for a new link. Please say";

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
                || await scene.Find<PlanAction>(a => a.Id == old.ActionId && a.LeadPersonId == old.LeadPersonId, ct) is not { } action
                ? Outcome.Refused("", "Nothing is sent").As<UpdateLink>()
                : old.PersonId == old.LeadPersonId ? await SendOne(action, scene, AskedAgain, null, ct)
                : (await scene.DeputiesOf(old.LeadPersonId, ct)).Any(d => d.Person == old.PersonId) ? await SendOne(action, scene, AskedAgain, old.PersonId, ct)
                : Outcome.Refused("", "Nothing is sent").As<UpdateLink>();
        }, ct);
        return sent.Kind == OutcomeKind.NotFound ? Outcome.NotFound : Outcome.Done;
    }

    /// <summary>A link for the lead, and one of their own for each who stands in for them now.</summary>
    private async Task<Outcome<UpdateLink>> Send(PlanAction action, Scene scene, string who, CancellationToken ct)
    {
        var made = await SendOne(action, scene, who, null, ct);
        foreach (var (deputy, _, _) in made.IsDone ? await scene.DeputiesOf(made.Value.LeadPersonId, ct) : [])
        {
            scene.Add((await SendOne(action, scene, who, deputy, ct)).Value);
        }

        return made;
    }

    private async Task<Outcome<UpdateLink>> SendOne(PlanAction action, Scene scene, string who, PersonId? deputy, CancellationToken ct)
    {
        var secret = OneTimeSecret.Make();
        var made = UpdateLink.For(action, OneTimeSecret.Hash(secret), scene.Stamp, deputy);
        if (!made.IsDone)
        {
            return made;
        }

        if (await scene.AddressOf(made.Value.PersonId, ct) is not { } reader)
        {
            return Outcome.Refused("", "The lead of this action has left. Name another first").As<UpdateLink>();
        }

        var led = deputy is null ? "that you lead" : $"that {(await scene.NamesOf([made.Value.LeadPersonId], ct))[made.Value.LeadPersonId]} leads, for whom you stand in";
        scene.Mail(reader, deputy is null ? "How does your action stand?" : "How does the action stand?", $"""
            {who} how an action stands {led}.

            Open this page and say so in two minutes. You need no password:
            {address.Of($"/update?code={secret}")}

            The link is for you and for this one action. It works until {Words.Day(made.Value.LastDay)}, and once. Opening it does not use it up.
            """);
        return made;
    }
}
