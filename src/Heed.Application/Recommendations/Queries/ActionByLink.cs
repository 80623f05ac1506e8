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
    /// <param name="Reported">Null while nothing was reported.</param>
    /// <param name="Text">What is to be done; empty where the link does not work.</param>
    public sealed record Row(ActionId Action, PersonId Person, string? WhyNot, string Name, string Text, DateOnly? Due, ReportedState? Reported, string LastProgress, DateOnly? LastUpdatedOn, bool HasEvidence, string? For);

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

        var lead = await actors.Run(link.PersonId, ct);
        await using var db = reader.For(lead);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (link.WhyNot(today) is { } why)
        {
            return new Row(link.ActionId, link.PersonId, why, lead.Name, "", null, null, "", null, false, null);
        }

        var away = lead.StandsInFor.FirstOrDefault(s => s.Person == link.LeadPersonId)?.Name;
        if (link.PersonId != link.LeadPersonId && away is null)
        {
            // Standing in has ended, and the link with it.
            return null;
        }

        return await db.Actions.IgnoreAutoIncludes().Where(a => a.Id == link.ActionId && a.LeadPersonId == link.LeadPersonId)
            .Select(a => new Row(a.Id, link.PersonId, null, lead.Name, a.Text, a.Due, a.LastProgress == "" ? null : a.Reported, a.LastProgress, a.LastUpdatedOn, a.Evidence.Any(), away))
            .SingleOrDefaultAsync(ct);
    }
}
