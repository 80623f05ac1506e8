using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

public sealed partial class AgencyPosition
{
    /// <summary>What it leads of what follows from one source.</summary>
    private sealed record Counted(int Actions, int Open, int Overdue, int ToVerify, int Silent, int Refused, int Unanswered, DateOnly? AskedOn, IReadOnlyList<(int Slips, int Days)> Moves);

    /// <summary>Counted by the database, by the rules of the lists that each number opens; only the moves of dates are read.</summary>
    private static async Task<Dictionary<ScopeId, Counted>> Count(HeedDb db, AgencyId id, CancellationToken ct)
    {
        var its = db.Actions.IgnoreAutoIncludes().Where(a => a.LeadAgencyId == id);
        async Task<Dictionary<ScopeId, int>> In(ActionState state) => await its.In(db, state).GroupBy(a => a.ScopeId).Select(g => new { g.Key, N = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.N, ct);
        var all = await In(ActionState.All);
        var (open, overdue, toVerify, silent, refused) = (await In(ActionState.Open), await In(ActionState.Overdue), await In(ActionState.ToVerify), await In(ActionState.Silent), await In(ActionState.Refused));
        var moves = (await its.In(db, ActionState.Slipped).Select(a => new { a.ScopeId, a.DateMoves }).ToListAsync(ct)).ToLookup(a => a.ScopeId, a => Slips(a.DateMoves));
        var unanswered = await its.In(db, ActionState.NotAnswering).Select(a => new { a.Id, a.ScopeId }).ToListAsync(ct);
        var asked = await db.AskedOn([.. unanswered.Select(a => a.Id)], ct);
        var waiting = unanswered.ToLookup(a => a.ScopeId, a => asked.TryGetValue(a.Id, out var on) ? on : (DateOnly?)null);
        return all.ToDictionary(s => s.Key, s => new Counted(
            s.Value, open.GetValueOrDefault(s.Key), overdue.GetValueOrDefault(s.Key), toVerify.GetValueOrDefault(s.Key), silent.GetValueOrDefault(s.Key), refused.GetValueOrDefault(s.Key), waiting[s.Key].Count(), waiting[s.Key].Min(), [.. moves[s.Key]]));
    }

    private static (int Slips, int Days) Slips(IReadOnlyList<DateMove> moves)
    {
        var later = moves.Where(m => m.IsSlip).ToList();
        return (later.Count, later.Sum(m => m.Days));
    }
}
