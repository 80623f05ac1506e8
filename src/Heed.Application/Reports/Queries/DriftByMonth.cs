using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>How the actions of one partnership drifted month by month, worked out from the record of what was reported and of the moves of each date.</summary>
public sealed class DriftByMonth(Reader reader)
{
    /// <summary>More than this are not worked out at once.</summary>
    public const int Most = 20_000;

    /// <param name="Of">The partnerships to choose from.</param>
    /// <param name="Chosen">Null where none of them was chosen.</param>
    /// <param name="Months">Oldest first; the last is the month that is not over yet.</param>
    /// <param name="TooMany">Whether there are more actions than can be worked out at once.</param>
    public sealed record Shown(IReadOnlyList<One> Of, One? Chosen, IReadOnlyList<Month> Months, bool TooMany, DateOnly AsAt);

    public sealed record One(PartnershipId Id, string Name);

    /// <param name="First">Its first day.</param>
    /// <param name="At">Its last day, or today.</param>
    /// <param name="Open">Open at its end.</param>
    /// <param name="Overdue">Overdue at its end.</param>
    /// <param name="Slips">How many dates were moved to a later one in it.</param>
    /// <param name="DaysAdded">By how many days in all.</param>
    public sealed record Month(DateOnly First, DateOnly At, int Open, int Overdue, int Slips, int DaysAdded);

    /// <param name="partnership">Null for the only one, if there is only one.</param>
    /// <param name="months">How many months, this one among them.</param>
    public async Task<Shown> Run(Actor actor, PartnershipId? partnership, int months, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var of = await db.WithSourcesSeen().OrderBy(p => p.Name).Select(p => new One(p.Id, p.Name)).ToListAsync(ct);
        var chosen = of.Count == 1 && partnership is null ? of[0] : of.Find(p => p.Id == partnership);
        if (chosen is null)
        {
            return new Shown(of, null, [], false, db.Today);
        }

        var actions = await Then(db, chosen.Id, ct);
        return actions is null
            ? new Shown(of, chosen, [], true, db.Today)
            : new Shown(of, chosen, [.. Ends(db.Today, months).Select(m => Of(m.First, m.At, actions))], false, db.Today);
    }

    private static Month Of(DateOnly first, DateOnly at, IReadOnlyList<ActionThen> actions)
    {
        var slips = actions.SelectMany(a => a.SlipsWithin(first, at)).ToList();
        return new Month(first, at, actions.Count(a => a.WasOpenOn(at)), actions.Count(a => a.WasOverdueOn(at)), slips.Count, slips.Sum(m => m.Days));
    }

    private static IEnumerable<(DateOnly First, DateOnly At)> Ends(DateOnly today, int months)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return Enumerable.Range(0, months).Reverse().Select(back => first.AddMonths(-back)).Select(m => (m, m == first ? today : m.AddMonths(1).AddDays(-1)));
    }

    /// <returns>Null where there are too many.</returns>
    private static async Task<IReadOnlyList<ActionThen>?> Then(HeedDb db, PartnershipId partnership, CancellationToken ct)
    {
        var rows = await db.Actions.IgnoreAutoIncludes().OwnedBy(db, partnership).OrderBy(a => a.Id).Take(Most + 1)
            .Select(a => new { a.Id, a.PlannedOn, a.Due, a.Breadth, a.StoppedOn, a.Reported, a.DateMoves, a.Verifications }).ToListAsync(ct);
        if (rows.Count > Most)
        {
            return null;
        }

        var reports = (await db.ProgressUpdates.Where(u => db.Actions.IgnoreAutoIncludes().OwnedBy(db, partnership).Any(a => a.Id == u.ActionId))
            .Select(u => new { u.ActionId, u.By.At, u.State }).ToListAsync(ct)).ToLookup(u => u.ActionId);
        return [.. rows.Select(a => new ActionThen(a.PlannedOn, a.Due, a.Breadth, a.StoppedOn, a.Reported, a.DateMoves, a.Verifications,
            [.. reports[a.Id].OrderBy(r => r.At).Select(r => new ReportThen(DateOnly.FromDateTime(r.At.UtcDateTime), r.State))]))];
    }
}
