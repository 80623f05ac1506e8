using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Home.Queries;

/// <summary>Actions that are reported complete, and that this person may verify: nobody checks what they lead or reported themselves.</summary>
public sealed class ActionsToVerify(Reader reader)
{
    /// <param name="ReportedOn">The day of the last report; null where a document said it.</param>
    public sealed record Row(ActionId Id, string Text, string Lead, string Agency, DateOnly? ReportedOn, int Evidence);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, held) = (actor.Person, Held.By(actor, RecommendationAccess.CanVerify));
        return await db.Actions.In(ActionState.ToVerify, db.Today)
            .Where(a => a.LeadPersonId != me && db.ProgressUpdates.Where(u => u.ActionId == a.Id && u.State == ReportedState.Complete).OrderByDescending(u => u.Id).Select(u => u.By.Who).FirstOrDefault() != me && db.ScopeReaches.Any(s => s.ScopeId == a.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(a => a.LastUpdatedOn == null).ThenBy(a => a.LastUpdatedOn).ThenBy(a => a.Id)
            .Select(a => new Row(a.Id, a.Text, db.People.Where(p => p.Id == a.LeadPersonId).Select(p => p.Name).FirstOrDefault() ?? "", db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault() ?? "",
                a.LastUpdatedOn, db.Evidence.Count(e => e.ActionId == a.Id && e.DestroyedAt == null)))
            .ToPart(ct);
    }
}
