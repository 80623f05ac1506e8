using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>Actions for which neither the lead nor the agency answers, so that it is this person's turn.</summary>
public sealed class ActionsNobodyAnswersFor(Reader reader)
{
    /// <param name="Since">Since when it was asked about in vain, or is refused.</param>
    public sealed record Row(ActionId Id, string Text, string Lead, string Agency, DateOnly? RefusedOn, DateOnly Since);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (held, today) = (Held.By(actor, RecommendationAccess.CanReleaseLetters), db.Today);
        var waiting = db.Actions.IgnoreAutoIncludes().Unanswered(db, today).Select(a => a.Id);
        return await db.Actions.IgnoreAutoIncludes().In(ActionState.Open, today)
            .Where(a => (a.RefusedOn != null || waiting.Contains(a.Id)) && db.ScopeReaches.Any(s => s.ScopeId == a.ScopeId && held.Contains(s.FromScopeId)))
            .Select(a => new { Action = a, Told = db.Reminders.Where(r => r.ActionId == a.Id && r.Kind == ReminderKind.ToManager && (a.LastUpdatedOn == null || r.MadeOn > a.LastUpdatedOn)).Max(r => (DateOnly?)r.Anchor) })
            .Where(x => x.Told != null)
            .OrderBy(x => x.Told).ThenBy(x => x.Action.Id)
            .Select(x => new Row(x.Action.Id, x.Action.Text, db.People.Where(p => p.Id == x.Action.LeadPersonId).Select(p => p.Name).FirstOrDefault() ?? "", db.Agencies.Where(g => g.Id == x.Action.LeadAgencyId).Select(g => g.Name).FirstOrDefault() ?? "", x.Action.RefusedOn, x.Told!.Value))
            .ToPart(ct);
    }
}
