using Heed.Application.Meetings.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Application.Tests.Recommendations;

public sealed class ActionListTests
{
    [Theory, OnBothDatabases]
    public async Task The_database_and_the_calendar_agree_on_every_kind(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var local = await town.Recommendation(review, "1");
        var national = await town.Recommendation(review, "2", breadth: Breadth.National);
        await town.Action(local, "overdue", dueInDays: 1);
        await town.Action(national, "to chase", dueInDays: 1);
        await town.Action(local, "due on the last soon day", dueInDays: 61 + Timeliness.SoonDays);
        await town.Action(local, "on time", dueInDays: 62 + Timeliness.SoonDays);
        await town.Action(local, "due today", dueInDays: 61);
        await town.BroughtIn(local, "no date");
        await town.BroughtIn(local, "complete without a lead", reported: ReportedState.Complete, due: town.Today);
        await Report(town, await town.Action(local, "cannot be done", dueInDays: 1), ReportedState.CannotBeDone);
        await Report(town, await town.Action(local, "updated 61 days ago", dueInDays: 400), ReportedState.InProgress);
        town.Clock.PassDays(1);
        await Report(town, await town.Action(local, "updated 60 days ago", dueInDays: 400), ReportedState.InProgress);
        town.Clock.PassDays(1);
        await Report(town, await town.Action(local, "updated 59 days ago", dueInDays: 400), ReportedState.InProgress);
        town.Clock.PassDays(59);

        var all = await List(town, ActionState.All);

        Assert.Equal(11, all.Count);
        Assert.Equal(["overdue"], await In(town, ActionState.Overdue));
        Assert.Equal(["to chase"], await In(town, ActionState.Chase));
        await Agree(ActionState.Overdue, t => t.Kind == TimelinessKind.Overdue);
        await Agree(ActionState.Chase, t => t.Kind == TimelinessKind.ToChase);
        await Agree(ActionState.Soon, t => t.Kind == TimelinessKind.DueSoon);
        await Agree(ActionState.Open, t => t.IsOpen);
        await Agree(ActionState.Silent, t => t.IsSilent);
        Assert.Equal(Enum.GetValues<TimelinessKind>().Length, all.Select(r => r.Timely.Kind).Distinct().Count());
        Assert.Equal(["updated 59 days ago"], all.Where(r => r.Text.StartsWith("updated", StringComparison.Ordinal) && !r.Timely.IsSilent).Select(r => r.Text));

        async Task Agree(ActionState state, Func<Timeliness, bool> holds)
        {
            var expected = all.Where(r => holds(r.Timely)).Select(r => r.Text).Order().ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected, (await In(town, state)).Order());
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_recommendation_read_as_national_makes_its_action_one_to_chase(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var recommendation = await town.Recommendation(await town.Review());
        await town.Action(recommendation, "late", dueInDays: 1);
        town.Clock.PassDays(10);
        Assert.Equal(["late"], await In(town, ActionState.Overdue));

        var changed = await town.The<ChangeWording>().Run(town.Manager, recommendation.Id, recommendation.Version, "1", "", recommendation.Text, Breadth.National, "The Department", default);

        Assert.True(changed.IsDone);
        Assert.Empty(await In(town, ActionState.Overdue));
        Assert.Equal("national, 9 days past its date", Assert.Single(await List(town, ActionState.Chase)).Timely.Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task Filters_sorts_and_counts_are_exact(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, other) = (await town.Review("One"), await town.Review("Two"));
        var (first, second) = (await town.Recommendation(review, "7"), await town.Recommendation(other, "8"));
        await town.Action(first, "Beta PATHWAY", dueInDays: 20);
        await town.Action(second, "Alpha leaflet", town.HospitalLead, dueInDays: 10);
        await town.BroughtIn(first, "Gamma", town.Hospital);
        await town.BroughtIn(first, "Delta");

        Assert.Equal(["Beta PATHWAY"], await Texts(town, new(Words: "pathway")));
        Assert.Equal(["Alpha leaflet", "Gamma"], await Texts(town, new(Agency: town.Hospital)));
        Assert.Equal(["Delta"], await Texts(town, new(Agency: ActionList.NoAgency)));
        Assert.Equal(["Alpha leaflet"], await Texts(town, new(Source: other.Id)));
        Assert.Equal(["Beta PATHWAY"], (await town.The<ActionList>().Run(town.PoliceLead, new(Mine: true), "", 1, default)).Rows.Select(r => r.Text));
        Assert.Equal(["Alpha leaflet", "Beta PATHWAY", "Gamma", "Delta"], await Texts(town, new(), "due"));
        Assert.Equal(["Beta PATHWAY", "Alpha leaflet"], (await Texts(town, new(), "-due")).Take(2));
        Assert.Equal(["Alpha leaflet", "Gamma", "Beta PATHWAY", "Delta"], await Texts(town, new(), "agency"));
        Assert.Equal(["Gamma", "Delta"], (await Texts(town, new(), "-reported")).Take(2));

        var row = (await List(town, ActionState.All)).Single(r => r.Text == "Beta PATHWAY");
        Assert.Equal(("Peter Police", "Safeguarding Lead", "Town Police"), (row.Person, row.Role, row.Agency));
        Assert.Equal(("7", "One"), (row.Answers[0].PrintedNumber, row.Answers[0].Source));
        Assert.Equal([("Town Hospitals", 1), (null, 1)], (await town.The<IncompleteByAgency>().Run(town.Manager, default)).Select(r => (r.Agency, r.Actions)));
        Assert.Equal(["Town Hospitals", "Town Police"], (await town.The<LeadingAgencies>().Run(town.Manager, null, null, false, default)).Select(r => r.Name));
        Assert.Equal(2, (await town.The<SourceChoices>().Run(town.Manager, null, null, false, default)).Count);
        Assert.Equal(("Town Police", "One"), ((await town.The<LeadingAgencies>().Run(town.Manager, null, town.Police, true, default)).Single().Name, (await town.The<SourceChoices>().Run(town.Manager, null, other.Id, true, default)).Single().Id == other.Id ? "One" : ""));
        Assert.Empty(await town.The<SourceChoices>().Run(town.Manager, null, null, true, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_returned_is_open_again_and_what_was_stopped_is_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var panel = await town.Group("Panel");
        var (_, action) = await town.Proved(await town.Review(), panel);
        var meeting = await town.Meeting(panel);
        Assert.Empty(await In(town, ActionState.Open));

        Assert.True((await town.The<DecideAction>().Run(town.Manager, meeting.Id, action.Id, new ActionDecision(DecisionKind.Return, "The audit is missing", null, null, new Dictionary<EvidenceId, int>()), default)).IsDone);
        Assert.Equal([action.Text], await In(town, ActionState.Open));
        Assert.True((await town.The<DecideAction>().Run(town.Manager, meeting.Id, action.Id, new ActionDecision(DecisionKind.Stop, "It is not needed any more", null, null, new Dictionary<EvidenceId, int>()), default)).IsDone);
        Assert.Empty(await In(town, ActionState.Open));
    }

    private static async Task Report(Town town, PlanAction action, ReportedState state) =>
        Assert.True((await town.The<ReportProgress>().Run(town.Manager, action.Id, "Met", state, default)).IsDone);

    private static async Task<IReadOnlyList<ActionList.Row>> List(Town town, ActionState state) =>
        (await town.The<ActionList>().Run(town.Manager, new(State: state), "", 1, default)).Rows;

    private static Task<IReadOnlyList<string>> In(Town town, ActionState state) => Texts(town, new ActionList.Filter(State: state));

    private static async Task<IReadOnlyList<string>> Texts(Town town, ActionList.Filter filter, string sort = "due")
    {
        var page = await town.The<ActionList>().Run(town.Manager, filter, sort, 1, default);
        Assert.Equal(page.Rows.Count, page.Total);
        return [.. page.Rows.Select(r => r.Text)];
    }
}
