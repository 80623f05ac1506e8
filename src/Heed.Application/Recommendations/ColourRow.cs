using Heed.Application.Platform.Database;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations;

/// <summary>Of one action, what its colour is worked out from.</summary>
internal sealed record ColourRow(
    ActionId Id, ScopeId ScopeId, ReportedState Reported, VerifiedState Verified, DateOnly? StoppedOn, DateOnly? RefusedOn, bool IsIncomplete, DateOnly? Due, Breadth Breadth, DateOnly PlannedOn, DateOnly? LastUpdatedOn,
    IReadOnlyList<DateMove> Moves, IReadOnlyList<JudgedColour> JudgedColours)
{
    public JudgedColour? Judged => JudgedColour.Standing(JudgedColours);

    public static IQueryable<ColourRow> Of(IQueryable<PlanAction> actions) => actions.Select(a => new ColourRow(
        a.Id, a.ScopeId, a.Reported, a.Verified, a.StoppedOn, a.RefusedOn, a.IsIncomplete, a.Due, a.Breadth, a.PlannedOn, a.LastUpdatedOn, a.DateMoves, a.JudgedColours));

    public ColourFacts Facts(RecommendationStage stage, DateOnly today) => ColourFacts.Of(Reported, Verified, StoppedOn is not null, RefusedOn is not null, IsIncomplete,
        Timeliness.Of(Reported, Verified, StoppedOn, Due, Breadth, PlannedOn, LastUpdatedOn, Moves, today), stage);

    /// <summary>When each of some actions was last reported, looked at by a second person, or moved.</summary>
    public static async Task<IReadOnlyDictionary<ActionId, DateTimeOffset?>> Stirs(HeedDb db, IReadOnlyCollection<ColourRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<ActionId, DateTimeOffset?>();
        }

        var reported = await db.ProgressUpdates.Where(u => ids.Contains(u.ActionId)).Select(u => new { u.ActionId, u.By.At }).ToListAsync(ct);
        var last = reported.GroupBy(u => u.ActionId).ToDictionary(g => g.Key, g => (DateTimeOffset?)g.Max(u => u.At));
        var verified = await db.Actions.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Verifications, a.DateMoves }).ToListAsync(ct);
        return verified.ToDictionary(a => a.Id, a => PlanAction.LastStir(last.GetValueOrDefault(a.Id), a.Verifications, a.DateMoves));
    }
}
