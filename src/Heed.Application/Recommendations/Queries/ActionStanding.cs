using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>Whether anybody answers for an action: since when it was asked about in vain, who refuses it, who was told, and its milestones.</summary>
public sealed class ActionStanding(Reader reader)
{
    /// <param name="AskedOn">The day on which somebody first asked, and was not answered since.</param>
    /// <param name="Asked">How often.</param>
    /// <param name="Wish">What the last report asks for and nobody has settled.</param>
    /// <param name="Told">The rungs of the ladder that were told since then, and when.</param>
    public sealed record Row(DateOnly? AskedOn, int Asked, IReadOnlyList<Refusal> Refusals, DateOnly? RefusedOn, Wish? Wish, IReadOnlyList<Milestone> Milestones, IReadOnlyList<(Rung Rung, DateOnly On)> Told, May May)
    {
        /// <summary>"No response since 3 March 2026"; empty where nobody waits for one.</summary>
        public string NoResponse => AskedOn is { } day ? $"No response since {Heed.Domain.Shared.Words.Day(day)}" : "";
    }

    public sealed record May(bool TakeDown, bool Refuse, bool Plan, bool Report);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, ActionId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Actions.AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, ct) is not { } action)
        {
            return null;
        }

        var asked = await db.AsksInVain().Where(l => l.ActionId == id && l.LeadPersonId == action.LeadPersonId).OrderBy(l => l.Id).Select(l => new { l.Made.At, Lead = l.PersonId == l.LeadPersonId || l.PersonId == null }).ToListAsync(ct);
        // Nobody is said not to have answered before they had the time to.
        var since = asked.Count > 0 && action.IsOpen && DateOnly.FromDateTime(asked[0].At.UtcDateTime) is var first && first <= ChasingTimes.LastAsk(db.Today) ? first : (DateOnly?)null;
        var begins = action.RefusedOn ?? since;
        var told = begins is null ? [] : await db.Reminders.Where(r => r.ActionId == id && r.Anchor == begins && r.To == "").OrderBy(r => r.Id).Select(r => new { r.Kind, r.MadeOn }).ToListAsync(ct);
        var may = await db.MayOn(actor, action.ScopeId, ct, action);
        return new Row(since, asked.Count(a => a.Lead), action.Refusals, action.RefusedOn, action.IsOpen ? action.Wish : null, action.Milestones,
            [.. told.Where(t => ChasingLadder.RungOf(t.Kind) is not null).Select(t => (ChasingLadder.RungOf(t.Kind)!.Value, t.MadeOn))],
            new May(may(RecommendationAccess.CanTakeDownUpdates), may(RecommendationAccess.CanRecordRefusals), may(RecommendationAccess.CanPlanActions), may(RecommendationAccess.CanReportProgress)));
    }
}
