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
            var justSent = await scene.Seen<UpdateLink>().AnyAsync(l => l.ActionId == old.ActionId && l.PersonId == old.PersonId && l.Mailbox == old.Mailbox && l.Made.At > since && l.Used == null, ct);
            return justSent || old.LastDay.AddDays(UpdateLink.RenewableDays) < scene.Today
                || await scene.Find<PlanAction>(a => a.Id == old.ActionId && a.LeadPersonId == old.LeadPersonId, ct) is not { } action
                || await StillTheirs(old, action, scene, ct) is null
                ? Outcome.Refused("", "Nothing is sent").As<UpdateLink>()
                : await SendOne(action, scene, AskedAgain, await StillTheirs(old, action, scene, ct), ct);
        }, ct);
        return sent.Kind == OutcomeKind.NotFound ? Outcome.NotFound : Outcome.Done;
    }

    /// <summary>
    /// A link for the lead, and one of their own for each who stands in for them now; the shared mailbox of their agency is told.
    /// Where the lead has left, the mailbox gets the link. Of a restricted review nobody hears but the lead.
    /// </summary>
    private async Task<Outcome<UpdateLink>> Send(PlanAction action, Scene scene, string who, CancellationToken ct)
    {
        var lead = action.LeadPersonId.GetValueOrDefault();
        var open = await scene.IsOpen(action.ScopeId, ct);
        var mailbox = open ? await scene.MailboxOf(action.LeadAgencyId, ct) : null;
        if (await scene.AddressOf(lead, ct) is not { } reached)
        {
            return await SendOne(action, scene, who, mailbox is { } shared ? new Reader(shared, null, null, shared) : null, ct);
        }

        if (!open && !await scene.SeesWhole(lead, action.ScopeId, ct))
        {
            return Outcome.Refused("", "Whoever leads this action is not named in this restricted review, so no link would open for them. Ask a custodian to name them, or ask them yourself and write down what they say").As<UpdateLink>();
        }

        var made = await SendOne(action, scene, who, new Reader(reached, null, null, null), ct);
        if (!made.IsDone || !open)
        {
            return made;
        }

        var name = (await scene.NamesOf([lead], ct))[lead];
        foreach (var (deputy, email, _) in await scene.DeputiesOf(lead, ct))
        {
            scene.Add((await SendOne(action, scene, who, new Reader(email, deputy, name, null), ct)).Value);
        }

        if (mailbox is { } copied)
        {
            scene.Mail(copied, "An update was asked for", $"""
                {name} was asked how an action stands that they lead for your agency. This is a copy for your shared mailbox: only they, and whoever stands in for them, can say so.
                """);
        }

        return made;
    }

    /// <summary>Whether whoever has an old link may have a new one: the lead, a deputy who still stands in, a mailbox that is still the agency's.</summary>
    private static async Task<Reader?> StillTheirs(UpdateLink old, PlanAction action, Scene scene, CancellationToken ct)
    {
        if (old.PersonId is not { } person)
        {
            return await scene.IsOpen(action.ScopeId, ct) && old.Mailbox is { } mailbox && await scene.MailboxOf(action.LeadAgencyId, ct) == mailbox && await scene.AddressOf(old.LeadPersonId, ct) is null
                ? new Reader(mailbox, null, null, mailbox)
                : null;
        }

        if (person == old.LeadPersonId)
        {
            return await scene.AddressOf(person, ct) is { } lead ? new Reader(lead, null, null, null) : null;
        }

        var deputies = await scene.IsOpen(action.ScopeId, ct) ? await scene.DeputiesOf(old.LeadPersonId, ct) : [];
        return deputies.Any(d => d.Person == person)
            ? new Reader(deputies.First(d => d.Person == person).Email, person, (await scene.NamesOf([old.LeadPersonId], ct))[old.LeadPersonId], null)
            : null;
    }

    private async Task<Outcome<UpdateLink>> SendOne(PlanAction action, Scene scene, string who, Reader? reader, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var secret = OneTimeSecret.Make();
        var made = UpdateLink.For(action, OneTimeSecret.Hash(secret), scene.Stamp, reader?.Deputy, reader?.Mailbox);
        if (!made.IsDone || reader is null)
        {
            return made.IsDone ? Outcome.Refused("", "The lead of this action has left, and its agency has no shared mailbox. Name another lead first").As<UpdateLink>() : made;
        }

        var (subject, led, whose) = reader switch
        {
            { Mailbox: not null } => ("How does an action of your agency stand?", "of your agency stands, whose lead has left", "for whoever reads this mailbox and knows how it stands; say your name with it. It is for this one action"),
            { Lead: { } lead } => ("How does the action stand?", $"stands that {lead} leads, for whom you stand in", "for you and for this one action"),
            _ => ("How does your action stand?", "stands that you lead", "for you and for this one action"),
        };
        // None of a restricted review, whose scope no partnership reaches.
        var partnerships = await scene.Seen<ScopeReach>().Where(r => r.ScopeId == action.ScopeId)
            .Join(scene.Seen<Partnership>(), r => r.FromScopeId, p => p.ScopeId, (r, p) => p.Name).OrderBy(n => n).ToListAsync(ct);
        var where = partnerships.Count == 0 ? "" : $", for {Words.List(partnerships)}";
        scene.Mail(reader.Email, subject, $"""
            {who} how an action {led}{where}.

            Open this page and say so in two minutes. You need no password:
            {address.Of($"/update?code={secret}")}

            The link is {whose}. It works until {Words.Day(made.Value.LastDay)}, and once. Opening it does not use it up.
            """);
        return made;
    }

    /// <summary>Who gets a link.</summary>
    /// <param name="Deputy">The person who stands in, with <paramref name="Lead"/> for whom; null for the lead.</param>
    private sealed record Reader(EmailAddress Email, PersonId? Deputy, string? Lead, EmailAddress? Mailbox);
}
