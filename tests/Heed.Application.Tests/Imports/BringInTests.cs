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
        using var bytes = new StreamReader(town.The<FileStore>().Open(file2!.File.Id));
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
        Assert.Equal("empty.docx", (await town.The<OpenDocument>().Run(town.Manager, id, default))!.File.Name);
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
