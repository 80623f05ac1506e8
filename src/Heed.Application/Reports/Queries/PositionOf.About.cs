using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Queries;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

public sealed partial class PositionOf
{
    /// <param name="Recommendations">How many recommendations are about it; one may be about several themes.</param>
    /// <param name="SignedOff">How many are signed off by every owner, or embedded.</param>
    /// <param name="OpenActions">How many actions that answer them are open.</param>
    public sealed record ThemeRow(string Theme, int Recommendations, int Open, int SignedOff, int Embedded, int OpenActions, int Overdue);

    /// <summary>What follows from sources of one age.</summary>
    public sealed record SourceAgeRow(SourceAge Age, int Sources, int Recommendations, int Open, int SignedOff, int Embedded, int OpenActions, int Overdue);

    private static async Task<IReadOnlyList<ThemeRow>> Themes(IQueryable<Heed.Application.Reports.ThemeTally> tallies, CancellationToken ct)
    {
        var counted = await tallies.GroupBy(t => t.Theme)
            .Select(g => new
            {
                g.Key,
                All = g.Sum(t => t.Recommendations),
                Open = g.Sum(t => t.OpenRecommendations),
                SignedOff = g.Sum(t => t.SignedOff),
                Embedded = g.Sum(t => t.Embedded),
                OpenActions = g.Sum(t => t.Open),
                Overdue = g.Sum(t => t.Overdue),
            })
            .OrderByDescending(g => g.Overdue).ThenByDescending(g => g.Open).ThenBy(g => g.Key)
            .Take(Most)
            .ToListAsync(ct);
        return [.. counted.Select(g => new ThemeRow(g.Key, g.All, g.Open, g.SignedOff, g.Embedded, g.OpenActions, g.Overdue))];
    }

    private static async Task<IReadOnlyList<SourceAgeRow>> Aged(HeedDb db, IQueryable<Heed.Application.Reports.Tally> tallies, CancellationToken ct)
    {
        var (one, two, three) = (db.Today.AddYears(-1), db.Today.AddYears(-2), db.Today.AddYears(-3));
        var counted = await tallies.Join(db.Sources, t => t.ScopeId, s => s.ScopeId, (t, s) => new
        {
            // The same days as in the lists that each number opens.
            Age = s.DatedOn == null ? SourceAge.NotDated : s.DatedOn > one ? SourceAge.UnderOneYear : s.DatedOn > two ? SourceAge.OneToTwoYears : s.DatedOn > three ? SourceAge.TwoToThreeYears : SourceAge.ThreeYearsOrMore,
            t.Counts,
        })
            .GroupBy(x => x.Age)
            .Select(g => new
            {
                g.Key,
                Sources = g.Count(),
                Open = g.Sum(x => x.Counts.OpenRecommendations),
                OnTheirWay = g.Sum(x => x.Counts.ReadyForSignOff + x.Counts.SignedOffByGroup),
                SignedOff = g.Sum(x => x.Counts.SignedOff),
                Embedded = g.Sum(x => x.Counts.Embedded),
                OpenActions = g.Sum(x => x.Counts.Open),
                Overdue = g.Sum(x => x.Counts.Overdue),
            })
            .ToListAsync(ct);
        return [.. counted.OrderBy(g => g.Key)
            .Select(g => new SourceAgeRow(g.Key, g.Sources, g.Open + g.OnTheirWay + g.SignedOff + g.Embedded, g.Open, g.SignedOff + g.Embedded, g.Embedded, g.OpenActions, g.Overdue))
            .Where(g => g.Recommendations > 0)];
    }
}
