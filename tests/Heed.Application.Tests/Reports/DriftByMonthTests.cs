using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Reports;

public sealed class DriftByMonthTests
{
    [Theory, OnBothDatabases]
    public async Task Each_month_says_what_was_so_at_its_end_and_what_was_put_off_in_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        // The clock stands at 2 March 2026.
        var recommendation = await town.Recommendation(await town.Review());
        var (moved, done) = (await town.Action(recommendation, "Write the pathway", dueInDays: 20), await town.Action(recommendation, "Teach it", dueInDays: 10));
        town.Clock.PassDays(40);
        Assert.True((await town.The<MoveDate>().Run(town.Manager, moved.Id, (await town.Now(moved)).Version, town.Today.AddDays(50), "The board", "Nobody was there", default)).IsDone);
        await town.AddEvidence(done);
        Assert.True((await town.The<ReportProgress>().Run(town.PoliceLead, done.Id, "Done", ReportedState.Complete, default)).IsDone);
        town.Clock.PassDays(25);

        var shown = await town.The<DriftByMonth>().Run(town.Chair, null, 12, default);

        Assert.Equal(12, shown.Months.Count);
        Assert.Equal([(2, 2, 0), (1, 0, 70), (1, 0, 0)], shown.Months.TakeLast(3).Select(m => (m.Open, m.Overdue, m.DaysAdded)));
        Assert.Equal([0, 1, 0], shown.Months.TakeLast(3).Select(m => m.Slips));
        Assert.Equal((new DateOnly(2026, 3, 31), town.Today), (shown.Months[^3].At, shown.Months[^1].At));
        Assert.Equal((0, 0), (shown.Months[0].Open, shown.Months[0].Overdue));
        // The last is what the position says today.
        var position = await town.The<PositionOf>().Run(town.Chair, null, default);
        Assert.Equal(position.Actions.Single(a => a.What == Heed.Application.Recommendations.Queries.ActionState.Overdue).N, shown.Months[^1].Overdue);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_is_told_of_a_partnership_that_they_do_not_see(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review()));

        foreach (var other in new[] { town.AdultsManager, town.PoliceLead, town.Administrator })
        {
            var shown = await town.The<DriftByMonth>().Run(other, town.Children, 12, default);
            Assert.Null(shown.Chosen);
            Assert.Empty(shown.Months);
        }
    }
}
