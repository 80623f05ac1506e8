using System.Security.Cryptography;
using Heed.Application.Platform.Writing;
using Heed.Application.Reviews;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Notifications.Commands;

/// <summary>A notification as somebody writes it.</summary>
/// <param name="Regime">The code of the type of review that it is considered for.</param>
/// <param name="By">Who authorised it: name, role and day; null where nobody has yet.</param>
public sealed record NotificationSaid(NotificationKind Kind, string Regime, NotificationText Text, IReadOnlyList<AgencyId> Agencies, SeniorPerson? By = null);

/// <summary>The senior person who stands behind a notification.</summary>
public sealed record SeniorPerson(string Name, string Role, DateOnly? On);

/// <summary>Writes a notification or a referral to a partnership, in its name or in that of an agency that works in it. The managers are told by letter that one came, and nothing of what it says.</summary>
public sealed class WriteNotification(Writer writer)
{
    // No letter or digit that is read as another one.
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <param name="speaksFor">The agency in whose name it is written; null where it is written in the partnership's.</param>
    public Task<Outcome<Notification>> Run(Actor actor, PartnershipId partnership, AgencyId? speaksFor, NotificationSaid said, CancellationToken ct) =>
        writer.Found(new Ask(actor, NotificationAccess.CanNotify, "wrote a notification"), [ScopeId.From(speaksFor?.Value ?? partnership.Value)], async scene =>
        {
            // Whoever manages a partnership reaches its agencies too, and speaks for none of them.
            if (speaksFor is { } agency && actor.Kind == ActorKind.Person && !actor.Roles.Any(r => r.Role == Role.AgencyLead && r.Scope == ScopeId.From(agency.Value)))
            {
                return Outcome.NotAllowed(NotificationAccess.CanNotify.Sentence).As<Notification>();
            }

            var worksThere = speaksFor is null || await scene.Seen<AgencyPartnership>().AnyAsync(p => p.AgencyId == speaksFor && p.PartnershipId == partnership, ct);
            if (!worksThere || await scene.Find<Partnership>(p => p.Id == partnership, ct) is not { } to)
            {
                return Outcome.NotFound.As<Notification>();
            }

            var chosen = await RegimesInUse.For(scene.Seen<Regime>(), scene.Seen<Partnership>(), [partnership], said.Regime, "Regime", ct);
            var regime = chosen.IsDone ? chosen.Value : new RegimeInUse(RegimesShipped.All[0], 0);
            var made = Notification.Write(to, $"N-{RandomNumberGenerator.GetString(Letters, 6)}", said.Kind, regime.Content, regime.Edition, said.Text, said.Agencies, scene.Stamp);
            if (!chosen.IsDone)
            {
                return Outcome.Refused([.. chosen.Problems, .. made.Problems]).As<Notification>();
            }

            var authorised = made.IsDone && said.By is { } senior ? made.Value.Authorise(senior.Name, senior.Role, senior.On, scene.Stamp) : Outcome.Done;
            if (!made.IsDone || !authorised.IsDone)
            {
                return made.IsDone ? authorised.As<Notification>() : made;
            }

            scene.Reach(made.Value.ScopeId, [to.ScopeId]);
            foreach (var (_, email) in (await scene.HoldersOf([Role.PartnershipManager], to.ScopeId, ct)).Where(h => h.Person != actor.Person))
            {
                scene.Mail(email, $"A notification came: {made.Value.Reference}", $"{actor.Name} wrote a notification to {to.Name}. Its reference is {made.Value.Reference}. Sign in to read it: letters say nothing of what happened.");
            }

            return made;
        }, ct);
}
