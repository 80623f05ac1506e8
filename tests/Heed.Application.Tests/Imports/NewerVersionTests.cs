using Heed.Application.Imports;
using Heed.Application.Imports.Commands;
using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Imports;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Imports;

public sealed class NewerVersionTests
{
    [Theory, OnBothDatabases]
    public async Task A_newer_version_shows_exactly_what_changed_and_makes_only_that(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        await town.Save(await town.BringIn(review.Id, BroughtIn.Plan));
        var newer = BroughtIn.Plan
            .Replace("Housing should ask who lives in the home.", "Housing should ask who lives in the home and who visits it.")
            .Replace("Draft shared with two schools", "Form in use in every school")
            .Replace("4,Agencies should check their lists of contacts.,Send the list round each term,Hana Hospital (Named Nurse),June 2027,", "5,Panels should name a chair for each meeting.,Write a rota,Head of Housing,30/09/2027,");

        var id = await town.BringIn(review.Id, newer, "plan version 2.csv");

        var preview = (await town.The<ImportPreview>().Run(town.Manager, id, 1, default))!;
        var against = preview.Against!;
        Assert.Equal([Standing.Unchanged, Standing.Changed, Standing.Unchanged, Standing.New], against.Rows.Select(r => r.Standing));
        Assert.Equal("4", Assert.Single(against.NoLongerThere).Number);
        Assert.Equal("Form in use in every school", Assert.Single(Assert.Single(against.Rows, r => r.OtherActions.Count > 0).OtherActions).Is.Progress);
        var kept = await town.Save(id, 1);
        Assert.Equal((1, 1, 1, 2), (kept.Recommendations, kept.Actions, kept.Reworded, kept.LeftAlone));
        await using var db = town.The<Reader>().For(town.Manager);
        var texts = await db.Recommendations.OrderBy(r => r.Position).Select(r => r.Text).ToListAsync();
        Assert.Equal(5, texts.Count);
        Assert.Equal("Housing should ask who lives in the home and who visits it.", texts[1]);
        Assert.Equal(5, await db.Actions.CountAsync());
        var reworded = await db.Recommendations.SingleAsync(r => r.Position == 2);
        Assert.Contains(await db.Changes.Where(c => c.RecordId == reworded.Id.Value).ToListAsync(), c => c.Details.Any(d => d is { What: "Text", Was: "Housing should ask who lives in the home." }));
    }

    [Theory, OnBothDatabases]
    public async Task A_newer_date_and_progress_are_taken_over_where_ticked_and_what_was_before_stays_in_the_history(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        await town.Save(await town.BringIn(review.Id, BroughtIn.Plan));
        var newer = BroughtIn.Plan.Replace("31/03/2027,Draft shared with two schools", "30/06/2027,Form in use in every school");

        var second = await town.BringIn(review.Id, newer, "plan version 2.csv");
        var unsaid = await town.The<SaveImport>().Run(town.Manager, second, null, new HashSet<int> { 0 }, default);
        Assert.Equal("AgreedBy", unsaid.Problems.Single().Field);

        var kept = await town.Save(second, 0);

        Assert.Equal(new SavedCount(0, 0, 0, 0, 0, 1, 3), kept);
        await using var db = town.The<Reader>().For(town.Manager);
        var action = await db.Actions.SingleAsync(a => a.Text == "Write the leaver's form");
        Assert.Equal((new DateOnly(2027, 6, 30), "Form in use in every school"), (action.Due, action.LastProgress));
        var move = Assert.Single(action.DateMoves);
        Assert.Equal((new DateOnly(2027, 3, 31), "The panel"), (move.From, move.AgreedBy));
        Assert.Equal(["Draft shared with two schools", "Form in use in every school"], action.Progress.OrderBy(u => u.Id.Value).Select(u => u.Text));
        Assert.Contains(await db.Changes.Where(c => c.RecordId == action.Id.Value).ToListAsync(),
            c => c.Details.Any(d => d is { What: "Due", Was: "2027-03-31", Is: "2027-06-30" }) && c.Details.Any(d => d is { What: "ProgressUpdate: Text", Is: "Form in use in every school" }));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_taken_over_is_called_so_in_the_history_and_progress_of_a_document_is_of_no_known_day(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        await town.Save(await town.BringIn(review.Id, BroughtIn.Plan));
        await using var db = town.The<Reader>().For(town.Manager);
        var before = await db.Actions.AsNoTracking().OrderBy(a => a.Text).ToListAsync();
        Assert.All(before, a => Assert.Null(a.LastUpdatedOn));
        Assert.Equal(["Write the leaver's form"], before.Where(a => a.HasReport).Select(a => a.Text));
        Assert.Equal("plan.csv", before.Single(a => a.HasReport).Progress[0].Document);

        await town.Save(await town.BringIn(review.Id, BroughtIn.Plan.Replace("31/03/2027,Draft shared with two schools", "30/06/2027,Form in use in every school"), "plan version 2.csv"), 0);

        var history = await town.The<RecordHistory>().Of(town.Manager, before.Single(a => a.HasReport).Id.Value, default);
        Assert.Equal(["took over from a newer version of its document", "brought in from a document"], history.Select(h => h.Did));
        Assert.Equal(town.Today, (await db.Actions.AsNoTracking().SingleAsync(a => a.Text == "Write the leaver's form")).LastUpdatedOn);
    }

    [Theory, OnBothDatabases]
    public async Task A_reworded_action_is_the_same_action_and_what_was_settled_before_is_not_asked_again(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var first = await town.BringIn(review.Id, BroughtIn.Plan);
        var ongoing = (await town.InHand(first)).Plan.OpenDoubts.First(d => d.Rule == DoubtRules.OpenEndedDate);
        Assert.True((await town.The<SettleDoubts>().Run(town.Manager, first, (await town.InHand(first)).Heading.Version,
            [new DoubtAnswer(ongoing.Rule, ongoing.Text, DoubtChoice.SetDate, new DateOnly(2027, 2, 28), null, null, null, "")], default)).IsDone);
        await town.Save(first);
        await using var db = town.The<Reader>().For(town.Manager);
        var housing = await db.Actions.AsNoTracking().SingleAsync(a => a.Text == "Write the leaver's form");
        Assert.True((await town.The<ReportProgress>().Run(town.Manager, housing.Id, "Two schools use it", ReportedState.InProgress, default)).IsDone);

        var second = await town.BringIn(review.Id, BroughtIn.Plan.Replace("Write the leaver's form", "Write and agree the leaver's form").Replace("4,Agencies should check their lists of contacts.,Send the list round each term", "4,Agencies should check their lists of contacts.,Ring everybody"), "v2.csv");

        Assert.DoesNotContain((await town.InHand(second)).Plan.OpenDoubts, d => d.Rule == DoubtRules.OpenEndedDate);
        var against = (await town.The<ImportPreview>().Run(town.Manager, second, 1, default))!.Against!;
        var (was, now) = Assert.Single(against.Rows[0].OtherActions);
        Assert.Equal(("Write the leaver's form", "Write and agree the leaver's form", town.Today), (was.Text, now.Text, was.ReportedHereOn));
        Assert.True(against.Rows[0].MayBeOlder);
        Assert.Empty(against.Rows[0].NewActions);
        Assert.Equal(("Ring everybody", "Send the list round each term"), (Assert.Single(against.Rows[3].NewActions).Text, Assert.Single(against.Rows[3].GoneActions).Text));

        await town.Save(second, 0);

        Assert.Equal(5, await db.Actions.CountAsync());
        Assert.Equal("Write and agree the leaver's form", (await db.Actions.AsNoTracking().SingleAsync(a => a.Id == housing.Id)).Text);
    }

    [Theory, OnBothDatabases]
    public async Task A_changed_wording_that_nobody_ticked_stays_as_it_was(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        await town.Save(await town.BringIn(review.Id, BroughtIn.Plan));

        var kept = await town.Save(await town.BringIn(review.Id, BroughtIn.Plan.Replace("twice a year", "three times a year"), "v2.csv"));

        Assert.Equal(new SavedCount(0, 0, 0, 0, 0, 0, 4), kept);
        await using var db = town.The<Reader>().For(town.Manager);
        Assert.Equal("The board should hear from young people twice a year.", (await db.Recommendations.SingleAsync(r => r.Position == 3)).Text);
    }

    [Theory, OnBothDatabases]
    public async Task What_was_corrected_of_words_that_a_newer_version_leaves_as_they_are_stays_corrected_and_is_no_change(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var first = await town.BringIn(review.Id, BroughtIn.Plan);
        var hand = await town.InHand(first);
        var row = hand.Plan.Rows[0];
        Assert.True((await town.The<CorrectRow>().Run(town.Manager, first, hand.Heading.Version, 0,
            new(row.Number, "", row.Text + " And when one comes.", Breadth.Local, "", [], [.. row.Actions.Select((a, at) => new CorrectRow.WantedAction(at, a.Text, null, null, "", a.Due, ReportedState.NotStarted, a.Progress))], false), default)).IsDone);
        await town.Save(first);

        foreach (var (housing, name) in new[] { ("who lives there", "v2.csv"), ("who lives and sleeps there", "v3.csv") })
        {
            var next = await town.BringIn(review.Id, BroughtIn.Plan.Replace("who lives in the home", housing), name);

            var against = (await town.The<ImportPreview>().Run(town.Manager, next, 1, default))!.Against!;
            Assert.Equal([false, true, false, false], against.Rows.Select(r => r.Differs));
            Assert.EndsWith("And when one comes.", (await town.InHand(next)).Plan.Rows[0].Text, StringComparison.Ordinal);
            await town.Save(next, 0, 1);
        }

        await using var db = town.The<Reader>().For(town.Manager);
        Assert.Equal(ReportedState.NotStarted, (await db.Actions.SingleAsync(a => a.Text == "Write the leaver's form")).Reported);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_date_is_taken_over_without_the_progress_that_the_document_says_as_before(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        await town.Save(await town.BringIn(review.Id, BroughtIn.Plan));
        await using var db = town.The<Reader>().For(town.Manager);
        var action = await db.Actions.AsNoTracking().SingleAsync(a => a.Text == "Write the leaver's form");
        Assert.True((await town.The<ReportProgress>().Run(town.Manager, action.Id, "In use in every school", ReportedState.InProgress, default)).IsDone);

        var second = await town.BringIn(review.Id, BroughtIn.Plan.Replace("31/03/2027", "30/06/2027"), "v2.csv");
        var compared = (await town.The<ImportPreview>().Run(town.Manager, second, 1, default))!.Against!.Rows[0];
        Assert.Equal((true, false), (compared.MovesDates, compared.MayBeOlder));
        await town.Save(second, 0);

        var now = await db.Actions.AsNoTracking().SingleAsync(a => a.Id == action.Id);
        Assert.Equal((new DateOnly(2027, 6, 30), "In use in every school"), (now.Due, now.LastProgress));
    }

    [Theory, OnBothDatabases]
    public async Task A_column_that_is_said_to_mean_something_else_is_read_anew_in_every_row(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        await town.Save(await town.BringIn(review.Id, BroughtIn.Plan));
        var second = await town.BringIn(review.Id, BroughtIn.Plan.Replace("who lives in the home", "who lives there"), "v2.csv");
        Assert.NotEqual("", (await town.InHand(second)).Plan.Rows[0].Actions[0].Progress);

        Assert.True((await town.The<ChooseColumns>().Run(town.Manager, second, (await town.InHand(second)).Heading.Version, [new("Progress", Column.Response)], default)).IsDone);
        await town.The<ReadImport>().Run(second, null, default);

        var row = (await town.InHand(second)).Plan.Rows[0];
        Assert.Equal(("Draft shared with two schools", ""), (row.Response, row.Actions[0].Progress));
    }
}
