using Heed.Application.People;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What a link in an e-mail shows: one action, to its lead, and nothing else.</summary>
public sealed class ActionByLink(Reader reader, ActorOf actors, TimeProvider time)
{
    /// <param name="WhyNot">Why the link does not work now; null when it does.</param>
    /// <param name="For">For whom its holder stands in; null where they lead it themselves.</param>
    /// <param name="Mailbox">The shared mailbox it went to; whoever reports says who they are.</param>
    /// <param name="Reported">Null while nothing was reported.</param>
    /// <param name="Text">What is to be done; empty where the link does not work.</param>
    public sealed record Row(ActionId Action, PersonId? Person, string? WhyNot, string Name, string Text, DateOnly? Due, ReportedState? Reported, string LastProgress, DateOnly? LastUpdatedOn, bool HasEvidence, string? For, string? Mailbox);

    /// <returns>Null when there is no such link, or the action is not its holder's to see.</returns>
    public async Task<Row?> Run(string secret, CancellationToken ct)
    {
        var hash = OneTimeSecret.Hash(secret);
        UpdateLink? link;
        await using (var whole = reader.For(Actor.Heed))
        {
            // Whoever has the secret may ask; what they see is decided by who the link was made for.
            link = await whole.Set<UpdateLink>().SingleOrDefaultAsync(l => l.SecretHash == hash, ct);
        }

        if (link is null)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var holder = link.PersonId is { } person ? await actors.Run(person, ct) : null;
        if (link.WhyNot(today) is { } why)
        {
            return new Row(link.ActionId, link.PersonId, why, holder?.Name ?? "", "", null, null, "", null, false, null, link.Mailbox?.Value);
        }

        var away = holder?.StandsInFor.FirstOrDefault(s => s.Person == link.LeadPersonId)?.Name;
        if (holder is not null && link.PersonId != link.LeadPersonId && away is null)
        {
            // Standing in has ended, and the link with it.
            return null;
        }

        // Nobody has signed in to a shared mailbox: it may see this one action while it is still the mailbox of the agency that leads it.
        await using var db = reader.For(holder ?? Actor.Heed);
        var (mailbox, name, shared) = (link.Mailbox, holder?.Name ?? "", link.Mailbox?.Value);
        return await db.Actions.IgnoreAutoIncludes()
            .Where(a => a.Id == link.ActionId && a.LeadPersonId == link.LeadPersonId)
            .Where(a => mailbox == null || (db.Agencies.Any(g => g.Id == a.LeadAgencyId && g.Mailbox == mailbox) && db.ScopeReaches.Any(r => r.ScopeId == a.ScopeId && r.FromScopeId != a.ScopeId)))
            .Select(a => new Row(a.Id, link.PersonId, null, name, a.Text, a.Due, a.LastProgress == "" ? null : a.Reported, a.LastProgress, a.LastUpdatedOn, a.Evidence.Any(e => e.DestroyedAt == null), away, shared))
            .SingleOrDefaultAsync(ct);
    }
}
