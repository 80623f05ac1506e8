using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Imports;

public sealed class CorrectingTests
{
    [Theory, OnBothDatabases]
    public async Task Alike_doubts_are_answered_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var id = await town.BringIn(review.Id, BroughtIn.Plan);
        var hand = await town.InHand(id);
        var groups = DoubtGroup.Of(hand.Plan);
        var ongoing = Assert.Single(groups, g => g.Rule == DoubtRules.OpenEndedDate);
        var nameless = Assert.Single(groups, g => g.Rule == DoubtRules.LeadWithoutName);
        Assert.Equal((2, 2), (ongoing.Times, nameless.Times));

        var outcome = await town.The<SettleDoubts>().Run(town.Manager, id, hand.Heading.Version,
        [
            new(ongoing.Rule, ongoing.Text, DoubtChoice.SetDate, new DateOnly(2026, 12, 18)),
            new(nameless.Rule, nameless.Text, DoubtChoice.NamePerson, Person: town.HospitalLead.Person),
        ], default);

        Assert.True(outcome.IsDone);
        var after = await town.InHand(id);
        Assert.DoesNotContain(DoubtGroup.Of(after.Plan), g => g.Rule is DoubtRules.OpenEndedDate or DoubtRules.LeadWithoutName);
        Assert.All(after.Plan.Rows.Skip(1).Take(2).SelectMany(r => r.Actions), a => Assert.True(a.IsComplete));
        Assert.Equal(0, (await town.Save(id)).Incomplete);
        Assert.Equal(OutcomeKind.Refused, (await town.The<SettleDoubts>().Run(town.Manager, id, (await town.InHand(id)).Heading.Version, [], default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task A_corrected_row_is_saved_as_corrected_and_a_row_left_out_is_not_made(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var id = await town.BringIn(review.Id, BroughtIn.Plan);
        var version = (await town.InHand(id)).Heading.Version;
        CorrectRow.Wanted wanted = new("2a", "Who lives here", "Housing should ask.", Breadth.Regional, "We changed the form.", ["Town Council"],
            [new(0, "Add two questions", null, town.PoliceLead.Person, "", new DateOnly(2027, 1, 31), ReportedState.Complete, "Done"), new(null, "Tell the teams", town.Council, null, "", null, ReportedState.NotStarted, "")], false);

        Assert.True((await town.The<CorrectRow>().Run(town.Manager, id, version, 1, wanted, default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<CorrectRow>().Run(town.Manager, id, version, 1, wanted with { Title = "Late" }, default)).Kind);
        Assert.True((await town.The<CorrectRow>().Run(town.Manager, id, version + 1, 2, wanted with { LeftOut = true }, default)).IsDone);
        Assert.Equal(["PrintedNumber", "Actions[0].Text"], (await town.The<CorrectRow>().Run(town.Manager, id, version + 2, 0,
            wanted with { Number = new string('9', 31), Actions = [wanted.Actions[0] with { Text = " " }] }, default)).Problems.Select(p => p.Field));

        var kept = await town.Save(id);
        Assert.Equal((3, 4, 1), (kept.Recommendations, kept.Actions, kept.Answers));
        await using var db = town.The<Reader>().For(town.Manager);
        var made = await db.Recommendations.SingleAsync(r => r.PrintedNumber == "2a");
        Assert.Equal(("Who lives here", Breadth.Regional, "Town Council"), (made.Title, made.Breadth, made.Addressees.Single().Name));
        Assert.Equal(("We changed the form.", AnswerState.Draft, "Mary Manager"), await db.PublicAnswers.Where(a => a.RecommendationId == made.Id).Select(a => new ValueTuple<string, AnswerState, string>(a.WhatWeDid, a.State, a.Drafted.Name)).SingleAsync());
        var action = await db.Actions.SingleAsync(a => a.Text == "Add two questions");
        Assert.Equal((town.Police, "Safeguarding Lead", false), (action.LeadAgencyId!.Value, action.LeadRole, action.IsIncomplete));
        Assert.DoesNotContain(await db.Recommendations.Select(r => r.Text).ToListAsync(), t => t.Contains("young people"));
        Assert.Contains((await town.InHand(id)).Plan.Rows, r => r.LeftOut && r.Text.Contains("young people"));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_column_means_is_remembered_for_the_next_file_and_corrections_survive_the_second_reading(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var plan = BroughtIn.Plan.Replace("No,Recommendation,Action,Lead,Timescale,Progress", "No,Recommendation,Action,Wexley,Timescale,Progress");
        var id = await town.BringIn(review.Id, plan);
        var hand = await town.InHand(id);
        var first = hand.Plan.Rows[0];
        await town.The<CorrectRow>().Run(town.Manager, id, hand.Heading.Version, 0,
            new(first.Number, "My title", first.Text, Breadth.Local, "", [], [.. first.Actions.Select((a, at) => new CorrectRow.WantedAction(at, a.Text, null, null, "", a.Due, a.Reported, a.Progress))], false), default);
        var version = (await town.InHand(id)).Heading.Version;

        Assert.True((await town.The<ChooseColumns>().Run(town.Manager, id, version, [new("Wexley", Column.Addressees)], default)).IsDone);
        Assert.Equal(ImportState.Reading, (await town.InHand(id)).Heading.State);
        await town.The<ReadImport>().Run(id, null, default);

        var again = await town.InHand(id);
        Assert.Equal("My title", again.Plan.Rows[0].Title);
        Assert.Equal(4, again.Plan.Rows.Count);
        Assert.Equal(["Head of Housing"], again.Plan.Rows[1].Addressees);
        var next = await town.InHand(await town.BringIn((await town.Review("Next")).Id, plan));
        Assert.Equal(["Head of Housing"], next.Plan.Rows[1].Addressees);
        Assert.Contains("Wexley", next.Plan.Remembered);
        var elsewhere = await town.InHand(await town.BringIn((await town.Review("Adults' own", town.Adults)).Id, plan));
        Assert.Empty(elsewhere.Plan.Remembered);
    }

    [Theory, OnBothDatabases]
    public async Task A_passage_that_was_not_placed_becomes_a_row_or_part_of_one_and_an_import_can_be_put_aside(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var id = await town.BringIn(review.Id, "Plan of the Harbour review,,,,,\nAll agencies should meet in May,,,,,\n" + BroughtIn.Plan);
        var hand = await town.InHand(id);
        var at = hand.Plan.Unplaced.FindIndex(u => u.Text.Contains("All agencies should meet in May"));
        Assert.True(at >= 0);

        Assert.Contains("no row with the number 77", Assert.Single((await town.The<PlacePassage>().Run(town.Manager, id, hand.Heading.Version, at, "77", default)).Problems).Sentence);
        Assert.True((await town.The<PlacePassage>().Run(town.Manager, id, hand.Heading.Version, 0, "1", default, PassageTo.Response)).IsDone);
        hand = await town.InHand(id);
        Assert.Equal("Schools should tell the nurse when a child leaves.", hand.Plan.Rows[0].Text);
        Assert.NotEmpty(hand.Plan.Rows[0].Response);
        at = hand.Plan.Unplaced.FindIndex(u => u.Text.Contains("All agencies should meet in May"));
        Assert.True((await town.The<PlacePassage>().Run(town.Manager, id, hand.Heading.Version, at, "", default)).IsDone);

        var after = await town.InHand(id);
        Assert.Contains("All agencies should meet in May", after.Plan.Rows[^1].Text);
        Assert.Equal(hand.Plan.Unplaced.Count - 1, after.Plan.Unplaced.Count);
        Assert.True((await town.The<PutImportAside>().Run(town.Manager, id, after.Heading.Version, default)).IsDone);
        Assert.Equal(OutcomeKind.Refused, (await town.The<SaveImport>().Run(town.Manager, id, null, new HashSet<int>(), default)).Kind);
        Assert.NotEqual(id, await town.BringIn(review.Id, "Plan of the Harbour review,,,,,\nAll agencies should meet in May,,,,,\n" + BroughtIn.Plan));
    }
}
