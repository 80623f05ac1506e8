using Heed.Application.People;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
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
    public sealed record Row(ActionId Action, PersonId? Person, string? WhyNot, string Name, string Text, DateOnly? Due, ReportedState? Reported, string LastProgress, DateOnly? LastUpdatedOn, bool HasEvidence, string? For, string? Mailbox)
    {
        /// <summary>What a second person found missing; null where nothing was returned.</summary>
        public Verification? Returned { get; init; }

        /// <summary>What was written down of what its holder told; null where the link was made to ask.</summary>
        public Written? Written { get; init; }
    }

    /// <summary>What somebody typed of what another told.</summary>
    /// <param name="By">Who typed it.</param>
    public sealed record Written(string Text, ReportedState State, Telling Told, string By);

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

        if (link is { Corrects: not null, PersonId: null })
        {
            return await Told(link, ct);
        }

        // Nobody has signed in to a shared mailbox: it may see this one action while it is still the mailbox of the agency that leads it.
        await using var db = reader.For(holder ?? Actor.Heed);
        var (mailbox, name, shared) = (link.Mailbox, holder?.Name ?? "", link.Mailbox?.Value);
        var row = await db.Actions.IgnoreAutoIncludes()
            .Where(a => a.Id == link.ActionId && a.LeadPersonId == link.LeadPersonId)
            .Where(a => mailbox == null || (db.Agencies.Any(g => g.Id == a.LeadAgencyId && g.Mailbox == mailbox) && db.ScopeReaches.Any(r => r.ScopeId == a.ScopeId && r.FromScopeId != a.ScopeId)))
            .Select(a => new Row(a.Id, link.PersonId, null, name, a.Text, a.Due, a.LastProgress == "" ? null : a.Reported, a.LastProgress, a.LastUpdatedOn, a.Evidence.Any(e => e.DestroyedAt == null), away, shared))
            .SingleOrDefaultAsync(ct);
        return row is null ? null : row with { Written = await WrittenOf(db, link, ct), Returned = await ReturnOf(db, link, ct) };
    }

    private static async Task<Verification?> ReturnOf(HeedDb db, UpdateLink link, CancellationToken ct) =>
        (await db.Actions.IgnoreAutoIncludes().Where(a => a.Id == link.ActionId && a.Verified == VerifiedState.Returned).Select(a => a.Verifications).SingleOrDefaultAsync(ct))?[^1];

    /// <summary>Whoever told of an action and does not lead it sees what is to be done, what was written down of their words, and nothing that others said. Of a restricted review there is no such link.</summary>
    private async Task<Row?> Told(UpdateLink link, CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        var name = UpdateLink.AsSaid(link.ToldBy, link.Mailbox?.Value ?? "");
        var row = await db.Actions.IgnoreAutoIncludes()
            .Where(a => a.Id == link.ActionId && a.LeadPersonId == link.LeadPersonId && db.ScopeReaches.Any(r => r.ScopeId == a.ScopeId && r.FromScopeId != a.ScopeId))
            .Select(a => new Row(a.Id, null, null, name, a.Text, a.Due, a.Reported, "", null, a.Evidence.Any(e => e.DestroyedAt == null), null, null))
            .SingleOrDefaultAsync(ct);
        return row is null ? null : row with { Written = await WrittenOf(db, link, ct), Returned = await ReturnOf(db, link, ct) };
    }

    private static async Task<Written?> WrittenOf(HeedDb db, UpdateLink link, CancellationToken ct) =>
        link.Corrects is { } update && await db.ProgressUpdates.SingleOrDefaultAsync(u => u.Id == update, ct) is { Told: { } told } found
            ? new Written(found.Text, found.State, told, found.By.Name)
            : null;
}
