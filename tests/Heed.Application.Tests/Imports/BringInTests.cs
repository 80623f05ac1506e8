using System.Text;
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
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Heed.Application.Tests.Imports;

public sealed class BringInTests
{
    [Theory, OnBothDatabases]
    public async Task Saved_with_doubts_open_the_rows_are_incomplete_on_a_list_per_agency_and_every_word_is_found(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var id = await town.BringIn(review.Id, "This plan is looked at by the Panel each month\n" + BroughtIn.Plan);

        var kept = await town.Save(id);

        Assert.Equal((4, 4, 2, 0), (kept.Recommendations, kept.Actions, kept.Incomplete, kept.Answers));
        await using var db = town.The<Reader>().For(town.Manager);
        var recommendations = await db.Recommendations.Where(r => r.SourceId == review.Id).OrderBy(r => r.Position).ToListAsync();
        Assert.Equal(["1", "2", "3", "4"], recommendations.Select(r => r.PrintedNumber));
        Assert.Equal([1, 2, 3, 4], recommendations.Select(r => r.Position));
        var actions = await db.Actions.OrderBy(a => a.Id).ToListAsync();
        Assert.False(actions[0].IsIncomplete);
        Assert.Equal((town.Police, new DateOnly(2027, 3, 31), ReportedState.InProgress), (actions[0].LeadAgencyId!.Value, actions[0].Due!.Value, actions[0].Reported));
        Assert.Equal("Draft shared with two schools", actions[0].LastProgress);
        Assert.All(actions.Skip(1).Take(2), a => Assert.True(a is { IsIncomplete: true, DueAsWritten: "Ongoing", LeadAsWritten: "Head of Housing" }));
        Assert.Single(await db.SearchEntries.Where(s => s.Kind == "PlanAction" && s.Text.Contains("leaver")).ToListAsync());
        Assert.Equal(4, await db.Changes.CountAsync(c => c.Kind == "PlanAction" && c.Did == "brought in from a document" && c.Name == "Mary Manager"));

        var hand = await town.InHand(id);
        Assert.Equal(ImportState.Saved, hand.Heading.State);
        var everything = string.Join('\n', hand.Plan.Unplaced.Select(u => u.Text).Concat(hand.Plan.Rows.SelectMany(r => r.Original.Cells.Concat(r.Actions.SelectMany(a => a.Original!.Cells)).Select(c => c.Text))));
        Assert.All(BroughtIn.Plan.Split('\n').Skip(1).SelectMany(l => l.Split(',')).Append("This plan is looked at by the Panel each month").Where(w => w.Trim().Length > 0), word => Assert.Contains(word.Trim(), everything));

        await using var police = town.The<Reader>().For(town.PoliceLead);
        Assert.Equal(actions[0].Id, Assert.Single(await police.Actions.ToListAsync()).Id);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_file_again_changes_nothing_and_points_to_the_first(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var first = await town.BringIn(review.Id, BroughtIn.Plan);
        await town.Save(first);
        var filesBefore = Directory.GetFiles(town.Database.Folder.Files, "*", SearchOption.AllDirectories).Length;

        using var again = new MemoryStream(Encoding.UTF8.GetBytes(BroughtIn.Plan));
        var begun = await town.The<BeginImport>().Run(town.Manager, review.Id, again, "another name.csv", default);

        Assert.True(begun.Value.IsKnown);
        Assert.Equal(first, begun.Value.Id);
        await using var db = town.The<Reader>().For(town.Manager);
        Assert.Equal((1, 4), (await db.Imports.CountAsync(), await db.Recommendations.CountAsync()));
        Assert.Equal(filesBefore, Directory.GetFiles(town.Database.Folder.Files, "*", SearchOption.AllDirectories).Length);

        var other = await town.Review("Another review");
        Assert.NotEqual(first, await town.BringIn(other.Id, BroughtIn.Plan));
    }

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
    public async Task What_a_document_says_was_done_is_a_draft_from_that_document_that_nobody_has_approved(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();

        await town.Save(await town.BringIn(review.Id, "No,Recommendation,Response\n1,Schools should tell the nurse when a child leaves.,Every school has a form now\n"));

        await using var db = town.The<Reader>().For(town.Manager);
        var answer = await db.PublicAnswers.SingleAsync();
        Assert.Equal(("Every school has a form now", "plan.csv", town.Manager.Person), (answer.WhatWeDid, answer.Document, answer.Drafted.Who));
        Assert.Null(answer.Approved);
        Assert.Null(answer.Fallen);
        var said = (await db.Changes.SingleAsync(c => c.RecordId == answer.Id.Value)).Details;
        Assert.StartsWith(town.Manager.Name, Assert.Single(said, d => d.What == "Drafted").Is, StringComparison.Ordinal);
        Assert.DoesNotContain(said, d => d.What is "Approved" or "Fallen" or "At" or "Name");
        Assert.False(Assert.Single(await town.The<AnswersOfSource>().Run(town.Manager, review.Id, default)).HasFallen);
        var shown = (await town.The<OneAnswer>().Run(town.Manager, answer.RecommendationId, default))!.Answer!;
        Assert.Equal((null, null, "plan.csv"), (shown.FellBy, shown.ApprovedBy, shown.Document));

        await town.The<WriteAnswer>().Run(town.Manager, answer.RecommendationId, answer.Version, "Every school uses the form", "", "", default);
        Assert.Equal("", (await town.The<OneAnswer>().Run(town.Manager, answer.RecommendationId, default))!.Answer!.Document);
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
    public async Task What_stands_elsewhere_does_not_exist_and_only_a_manager_may_bring_in(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Children's", town.Children);
        var id = await town.BringIn(review.Id, BroughtIn.Plan);

        foreach (var stranger in new[] { town.AdultsManager, town.PoliceLead, town.Administrator, Actor.Visitor })
        {
            using var file = new MemoryStream("x"u8.ToArray());
            Assert.Null(await town.The<ImportInHand>().Run(stranger, id, default));
            Assert.Null(await town.The<OpenDocument>().Run(stranger, id, default));
            Assert.Empty((await town.The<ImportList>().Run(stranger, "", null, "", 1, default)).Rows);
            Assert.Equal(OutcomeKind.NotFound, (await town.The<SaveImport>().Run(stranger, id, null, new HashSet<int>(), default)).Kind);
            Assert.Equal(OutcomeKind.NotFound, (await town.The<BeginImport>().Run(stranger, review.Id, file, "x.csv", default)).Kind);
        }

        using var again = new MemoryStream("y"u8.ToArray());
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<BeginImport>().Run(town.Auditor, review.Id, again, "x.csv", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<PutImportAside>().Run(town.Chair, id, 1, default)).Kind);
        var file2 = await town.The<OpenDocument>().Run(town.Auditor, id, default);
        using var bytes = new StreamReader(town.The<FileStore>().Open(file2!.Id));
        Assert.Equal(BroughtIn.Plan, await bytes.ReadToEndAsync());
    }

    [Theory, OnBothDatabases]
    public async Task A_file_that_cannot_be_read_is_kept_and_says_one_sentence(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();

        var id = await town.BringIn(review.Id, "", "empty.docx");

        var hand = await town.InHand(id);
        Assert.Equal(ImportState.Refused, hand.Heading.State);
        Assert.Contains("empty", hand.Heading.Message);
        Assert.Equal("empty.docx", (await town.The<OpenDocument>().Run(town.Manager, id, default))!.Name);
        Assert.Equal(OutcomeKind.Refused, (await town.The<SaveImport>().Run(town.Manager, id, null, new HashSet<int>(), default)).Kind);
        using var large = new MemoryStream(new byte[FileStore.Largest + 1]);
        Assert.Contains("20 MB", Assert.Single((await town.The<BeginImport>().Run(town.Manager, review.Id, large, "large.xlsx", default)).Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task A_reading_that_a_restart_cut_short_is_found_again(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(BroughtIn.Plan));
        var begun = await town.The<BeginImport>().Run(town.Manager, review.Id, file, "plan.csv", default);

        // The process that took it in is gone, and its queue with it; the next one knows only the database.
        var queue = new ReadingQueue();
        using var worker = new ReadingWorker(queue, town.Services.GetRequiredService<IServiceScopeFactory>(), NullLogger<ReadingWorker>.Instance);
        await worker.StartAsync(default);
        for (var wait = 0; wait < 200 && (await town.InHand(begun.Value.Id)).Heading.State == ImportState.Reading; wait++)
        {
            await Task.Delay(50);
        }

        await worker.StopAsync(default);
        var read = (await town.InHand(begun.Value.Id)).Heading;
        Assert.Equal((ImportState.Proposed, 4), (read.State, read.Found.Recommendations));
        Assert.Empty(await town.The<UnreadImports>().Run(default));
    }
}
