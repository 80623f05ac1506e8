using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

/// <summary>Filters and watches are kept by each person for themselves.</summary>
public sealed class OwnThingsTests
{
    [Theory, OnBothDatabases]
    public async Task A_filter_is_kept_under_a_name_and_let_go_by_nobody_else(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var kept = await town.The<KeepFilter>().Run(town.Manager, " Late at the police ", "state=overdue", default);

        Assert.Equal(["Name"], (await town.The<KeepFilter>().Run(town.Manager, "late at the police", "state=open", default)).Problems.Select(p => p.Field));
        Assert.Equal(["Name", ""], (await town.The<KeepFilter>().Run(town.Manager, "", "", default)).Problems.Select(p => p.Field));
        Assert.Equal([("Late at the police", "state=overdue")], (await town.The<MyFilters>().Run(town.Manager, default)).Select(f => (f.Name, f.Query)));
        Assert.Empty(await town.The<MyFilters>().Run(town.Chair, default));
        Assert.Equal(OutcomeKind.NotFound, (await town.The<KeepFilter>().LetGo(town.Chair, kept.Value.Id, default)).Kind);
        Assert.True((await town.The<KeepFilter>().LetGo(town.Manager, kept.Value.Id, default)).IsDone);
        Assert.Empty(await town.The<MyFilters>().Run(town.Manager, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_happened_this_week_is_told_of_what_is_watched_and_may_be_seen(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var (asked, other) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2"));
        var (watched, answering, plain) = (await town.Action(asked, "watched"), await town.Action(other, "answers what is watched"), await town.Action(asked, "plain"));
        town.Clock.PassDays(10);
        var watch = (await town.The<WatchSomething>().Run(town.Manager, watched.Id, null, default)).Value;
        await town.The<WatchSomething>().Run(town.Manager, null, other.Id, default);
        Assert.Equal("You watch this already", Assert.Single((await town.The<WatchSomething>().Run(town.Manager, watched.Id, null, default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<WatchSomething>().Run(town.AdultsManager, watched.Id, null, default)).Kind);
        Assert.True((await town.The<WatchSomething>().Run(town.PoliceLead, watched.Id, null, default)).IsDone);

        foreach (var action in new[] { watched, answering, plain })
        {
            await town.The<ReportProgress>().Run(town.Manager, action.Id, "Met", ReportedState.InProgress, default);
        }

        var rows = await town.The<WatchedThings>().Run(town.Manager, default);
        Assert.Equal([("Recommendation 2", "About 2", 1), ("", "watched", 1)], rows.Select(r => (r.Label, r.Text, r.Changes.Count)));
        Assert.Equal("reported the action in progress", rows[1].Changes[0].Did);
        Assert.Equal(["answers what is watched", "watched"], (await town.The<ActionList>().Run(town.Manager, new(Watched: true), "", 1, default)).Rows.Select(r => r.Text).Order());
        Assert.Equal(["watched"], (await town.The<ActionList>().Run(town.PoliceLead, new(Watched: true), "", 1, default)).Rows.Select(r => r.Text));
        Assert.Empty(await town.The<WatchedThings>().Run(town.Chair, default));

        Assert.Equal(OutcomeKind.NotFound, (await town.The<WatchSomething>().Stop(town.PoliceLead, watch.Id, default)).Kind);
        Assert.True((await town.The<WatchSomething>().Stop(town.Manager, watch.Id, default)).IsDone);
        Assert.Null(await town.The<MyWatchOn>().Run(town.Manager, watched.Id, null, default));
        Assert.NotNull(await town.The<MyWatchOn>().Run(town.Manager, null, other.Id, default));
        await town.The<HandOverActions>().Run(town.Manager, town.PoliceLead.Person!.Value, [watched.Id], town.HospitalLead.Person, "", "", default);
        Assert.Empty(await town.The<WatchedThings>().Run(town.PoliceLead, default));
    }
}
