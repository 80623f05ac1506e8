using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>Which impact checks a list is limited to.</summary>
public enum ImpactState
{
    All,

    /// <summary>Promised, and not made yet.</summary>
    Awaited,
    Overdue,
    Made,
    Declined,
}

/// <summary>The impact checks this actor may see, and what is promised beside what can be done.</summary>
public sealed class ImpactCheckList(Reader reader)
{
    public sealed record Row(ImpactCheckId Id, string BetterOff, DateOnly? Due, bool IsDeclined, ImpactResult? Result, DateOnly? CheckedOn, IReadOnlyList<Of> Recommendations, DateOnly Today)
    {
        public bool IsOverdue => !IsDeclined && Result is null or ImpactResult.Partly or ImpactResult.CannotTellYet && Due < Today;
    }

    /// <summary>A recommendation that a check is of.</summary>
    public sealed record Of(RecommendationId Id, string PrintedNumber, int Position, string? Source);

    /// <summary>What one partnership has promised for the next 12 months.</summary>
    /// <param name="Capacity">How many it can make in a year; null while nobody has said.</param>
    public sealed record YearLoad(PartnershipId Id, string Partnership, int Promised, int? Capacity);

    public async Task<Page<Row>> Run(Actor actor, ImpactState state, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var list = await In(db, state).OrderBy(c => c.Due == null).ThenBy(c => c.Due).ThenBy(c => c.Id).ToPage(page, ct);
        var ids = list.Rows.SelectMany(c => c.Recommendations).Select(l => l.RecommendationId).Distinct().ToList();
        var named = await db.Recommendations.Where(r => ids.Contains(r.Id))
            .Select(r => new Of(r.Id, r.PrintedNumber, r.Position, db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault())).ToDictionaryAsync(r => r.Id, ct);
        return new Page<Row>([.. list.Rows.Select(c => new Row(c.Id, c.Plan.BetterOff, c.Due, c.Declined is not null, c.Result, c.CheckedOn,
            [.. c.Recommendations.Select(l => named.GetValueOrDefault(l.RecommendationId)).OfType<Of>()], db.Today))], list.Total, list.Number, list.Size);
    }

    /// <summary>What each partnership that the actor works for has promised.</summary>
    public async Task<IReadOnlyList<YearLoad>> Load(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (today, until) = (db.Today, db.Today.AddYears(1));
        var held = actor.Roles.Where(r => r.Role is Role.PartnershipManager or Role.Chair).Select(r => PartnershipId.From(r.Scope.Value)).ToList();
        var partnerships = await db.Partnerships.Where(p => held.Contains(p.Id)).OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.ImpactChecksAYear }).ToListAsync(ct);
        var loads = new List<YearLoad>();
        foreach (var partnership in partnerships)
        {
            var promised = await In(db, ImpactState.Awaited).OwnedBy(db, partnership.Id).CountAsync(c => c.Due <= until, ct);
            loads.Add(new YearLoad(partnership.Id, partnership.Name, promised, partnership.ImpactChecksAYear));
        }

        return loads;
    }

    private static IQueryable<ImpactCheck> In(HeedDb db, ImpactState state)
    {
        var today = db.Today;
        return state switch
        {
            ImpactState.Awaited => db.ImpactChecks.Awaited(),
            ImpactState.Overdue => db.ImpactChecks.Awaited().Where(c => c.Due < today),
            ImpactState.Made => db.ImpactChecks.Where(c => c.Result != null),
            ImpactState.Declined => db.ImpactChecks.Where(c => c.Due == null),
            _ => db.ImpactChecks,
        };
    }
}

/// <summary>The rules of <see cref="ImpactCheck"/> as the database evaluates them.</summary>
internal static class ImpactStates
{
    /// <summary>Promised, and not yet made, or made and to be made again.</summary>
    public static IQueryable<ImpactCheck> Awaited(this IQueryable<ImpactCheck> checks) =>
        checks.Where(c => c.Due != null && (c.Result == null || c.Result == ImpactResult.Partly || c.Result == ImpactResult.CannotTellYet));
}
