using Heed.Application.Platform.Database;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.TestKit;

namespace Heed.Application.Tests.Reviews;

/// <summary>The reviews of a partnership in time.</summary>
public sealed class TimeLineTests
{
    [Theory, OnBothDatabases]
    public async Task Each_review_stands_with_its_days_clocks_holds_and_quality_for_those_who_see_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var rapid = (await town.The<OpenReview>().Run(town.Manager, "rapid-review-england", "Rapid", "", [town.Children], default)).Value;
        await town.Reach(rapid, "aware", on: town.Today.AddDays(-40));
        await town.Reach(rapid, "notified", on: town.Today.AddDays(-30));
        await town.The<ExplainClock>().Run(town.Manager, rapid.Id, "notify", "Nobody knew that it was ours to notify", default);
        await town.The<MarkQuality>().Run(town.Manager, rapid.Id, "m1", MarkerState.Met, "In the minutes", default);
        await town.The<PlaceHold>().Run(town.Manager, rapid.Id, HoldKind.Inquest, HoldStops.Publication, town.Today.AddDays(-9), null, town.Today.AddDays(9), "The coroner", "Wait", default);
        await town.Review("Of adults", town.Adults);

        var rows = (await town.The<TimeLine>().Run(town.Auditor, null, default))!;
        var row = Assert.Single(rows.All);

        Assert.Equal(("Rapid", town.Today.AddDays(-40), null), (row.Title, row.Began, row.Ended));
        Assert.Equal(2, row.Stages.Count);
        Assert.Equal(ClockState.Missed, row.Clocks.Single(c => c.Clock.Code == "notify").State);
        Assert.Equal("Nobody knew that it was ours to notify", row.Clocks.Single(c => c.Clock.Code == "notify").Notes[^1].Why);
        Assert.Null(Assert.Single(row.Holds).Until);
        Assert.Equal(1, row.MarkersMet);
        Assert.Null(await town.The<TimeLine>().Run(town.AdultsManager, town.Children, default));
        Assert.Null(await town.The<TimeLine>().Run(Actor.Visitor, null, default));
    }
}
