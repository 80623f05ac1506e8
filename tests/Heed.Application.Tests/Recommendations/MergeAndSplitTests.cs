using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Recommendations;

/// <summary>Duplicates are merged with both histories, and an action that asks for several things is split.</summary>
public sealed class MergeAndSplitTests
{
    [Theory, OnBothDatabases]
    public async Task A_duplicate_points_to_what_carries_it_on_and_is_read_there(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var (one, two) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2"));
        var (stays, duplicate) = (await town.Action(one, "Write the pathway"), await town.Action(two, "Write a pathway", town.HospitalLead));
        await town.AddEvidence(duplicate, name: "pathway.pdf");
        await town.The<ReportProgress>().Run(town.HospitalLead, duplicate.Id, "A draft went round", ReportedState.InProgress, default);

        var merged = await Merge(town, duplicate, stays);

        Assert.True(merged.IsDone);
        var (now, ended) = (await town.Now(stays), await town.Now(duplicate));
        Assert.Equal([one.Id, two.Id], now.Recommendations.Select(r => r.RecommendationId).OrderBy(r => r.Value));
        Assert.Contains(now.Agencies, a => a.AgencyId == town.Hospital && !a.Leads);
        Assert.Equal((stays.Id, ReportedState.InProgress, true), (ended.MergedInto!.Into, ended.Reported, !ended.IsOpen));
        Assert.Equal((1, 1, 0), (ended.Progress.Count, ended.Evidence.Count, ended.Recommendations.Count));
        Assert.Equal(["Write the pathway"], (await town.The<ActionList>().Run(town.Manager, new(State: ActionState.Open), "", 1, default)).Rows.Select(r => r.Text));

        var related = (await town.The<RelatedActions>().Run(town.Manager, stays.Id, default))!;
        var read = Assert.Single(related.Merged);
        Assert.Equal(("Write a pathway", "Two reports asked for the same", "Mary Manager"), (read.Action.Text, read.Action.Reason, read.Action.By));
        Assert.Equal(("A draft went round", "pathway.pdf"), (Assert.Single(read.Progress).Text, Assert.Single(read.Evidence).File.Name));
        Assert.Equal(stays.Id, (await town.The<RelatedActions>().Run(town.HospitalLead, duplicate.Id, default))!.Into!.Id);
        Assert.Equal(("merged a duplicate into the action", "Two reports asked for the same"), (await town.The<RecordHistory>().Of(town.Manager, stays.Id.Value, default)) is [var first, ..] ? (first.Did, first.Reason) : default);
        Assert.Equal("merged the action into another", (await town.The<RecordHistory>().Of(town.Manager, duplicate.Id.Value, default))[0].Did);
    }

    [Theory, OnBothDatabases]
    public async Task What_cannot_be_merged_is_refused_with_a_reason(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (one, two, three) = (await town.Action(asked, "one"), await town.Action(asked, "two"), await town.Action(asked, "three"));

        Assert.Equal("An action cannot be merged into itself. Choose the other one", Assert.Single((await Merge(town, one, one)).Problems).Sentence);
        Assert.Equal(["Into", "Reason"], (await town.The<MergeActions>().Run(town.Manager, one.Id, one.Version, null, "", default)).Problems.Concat((await Merge(town, one, two, "")).Problems).Select(p => p.Field));
        Assert.Equal(OutcomeKind.NotAllowed, (await Merge(town, one, two, by: town.PoliceLead)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await Merge(town, one, two, by: town.AdultsManager)).Kind);
        var elsewhere = await town.Action(await town.Recommendation(await town.Review("Another", town.Adults)), "elsewhere");
        Assert.Equal(OutcomeKind.Refused, (await town.The<MergeActions>().Run(await town.SecondManager(), one.Id, one.Version, elsewhere.Id, "Same", default)).Kind);
        Assert.True((await Merge(town, one, two)).IsDone);
        Assert.Equal(OutcomeKind.Refused, (await Merge(town, three, one)).Kind);
        Assert.Equal(OutcomeKind.Refused, (await Merge(town, await town.Now(one), three)).Kind);
        Assert.Equal(["two", "three"], (await town.The<MergeChoices>().Run(town.Manager, elsewhere.Id, "", default)).Select(c => c.Text));
    }

    [Theory, OnBothDatabases]
    public async Task Each_part_has_its_own_lead_and_date_and_says_from_what_it_came(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var action = await town.Action(asked, "Write the pathway, train staff and audit it");
        await town.The<ReportProgress>().Run(town.PoliceLead, action.Id, "Begun", ReportedState.InProgress, default);
        SplitOff[] parts = [new("Train staff", town.HospitalLead.Person, "Head of Training", town.Today.AddDays(60)), new("Audit it", town.PoliceLead.Person, "", town.Today.AddDays(120))];

        var split = await town.The<SplitAction>().Run(town.Manager, action.Id, (await town.Now(action)).Version, "Write the pathway", parts, "Three things in one", default);

        Assert.True(split.IsDone);
        var now = await town.Now(action);
        Assert.Equal(("Write the pathway", 1, 2), (now.Text, now.Progress.Count, now.Parts.Count));
        var trained = await Now(town, now.Parts[0].Action);
        Assert.Equal(("Train staff", town.HospitalLead.Person, "Head of Training", town.Today.AddDays(60)), (trained.Text, trained.LeadPersonId, trained.LeadRole, trained.Due));
        Assert.Equal((action.Id, "Write the pathway, train staff and audit it", "Three things in one"), (trained.SplitFrom!.From, trained.SplitFrom.Text, trained.SplitFrom.Reason));
        Assert.Equal(asked.Id, Assert.Single(trained.Recommendations).RecommendationId);
        Assert.Equal(("split the action in 3", "Three things in one"), (await town.The<RecordHistory>().Of(town.Manager, trained.Id.Value, default)) is [var first, ..] ? (first.Did, first.Reason) : default);
        Assert.Equal(["Train staff", "Audit it"], (await town.The<RelatedActions>().Run(town.Manager, action.Id, default))!.Parts.Select(p => p.Text));
        Assert.Equal(action.Id, (await town.The<RelatedActions>().Run(town.Manager, trained.Id, default))!.From!.Id);
        Assert.Null((await town.The<RelatedActions>().Run(town.HospitalLead, trained.Id, default))!.From);
    }

    [Theory, OnBothDatabases]
    public async Task Every_part_that_lacks_something_is_said_at_once_and_nothing_is_saved(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()), "Two things");

        var split = await town.The<SplitAction>().Run(town.Manager, action.Id, action.Version, "", [new("One", null, "", null), new("", town.PoliceLead.Person, "", town.Today)], "", default);

        Assert.Equal(["Stays", "Parts[0].LeadPerson", "Parts[0].Due", "Parts[1].Text"], split.Problems.Select(p => p.Field));
        Assert.Equal(("Two things", 0), ((await town.Now(action)).Text, (await town.Now(action)).Parts.Count));
        Assert.Equal("Enter at least one part that becomes an action of its own", Assert.Single((await town.The<SplitAction>().Run(town.Manager, action.Id, action.Version, "Two", [], "", default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<SplitAction>().Run(town.PoliceLead, action.Id, action.Version, "Two", [], "", default)).Kind);
    }

    private static async Task<Outcome> Merge(Town town, PlanAction duplicate, PlanAction into, string reason = "Two reports asked for the same", Actor? by = null) =>
        await town.The<MergeActions>().Run(by ?? town.Manager, duplicate.Id, (await town.Now(duplicate)).Version, into.Id, reason, default);

    private static async Task<PlanAction> Now(Town town, ActionId id)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        return await db.Actions.AsSplitQuery().SingleAsync(a => a.Id == id);
    }
}
