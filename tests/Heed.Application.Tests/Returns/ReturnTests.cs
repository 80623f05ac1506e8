using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Heed.Application.Learning.Commands;
using Heed.Application.Notifications.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Returns;
using Heed.Application.Returns.Commands;
using Heed.Application.Returns.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.Learning;
using Heed.Domain.Notifications;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Returns;

/// <summary>What national stores are told, from the same record, on both databases.</summary>
public sealed class ReturnTests
{
    [Theory, OnBothDatabases]
    public async Task What_the_record_says_is_there_already_and_what_somebody_writes_is_sent_instead(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await Adults(town);
        var row = await Row(town, review);

        Assert.Equal("An adult, A", row.Lines.Single(l => l.Field.Code == "title").Text);
        Assert.Equal("Town Safeguarding Adults Board", row.Lines.Single(l => l.Field.Code == "board").Text);
        Assert.Equal("Appreciative inquiry", row.Lines.Single(l => l.Field.Code == "method").Text);
        Assert.Contains("Her sister was visited", row.Lines.Single(l => l.Field.Code == "family").Text);
        Assert.Equal("She was heard", row.Lines.Single(l => l.Field.Code == "good").Text);
        Assert.Contains("inquest since 2 March 2026", row.Lines.Single(l => l.Field.Code == "parallel").Text);
        Assert.Equal("", row.Lines.Single(l => l.Field.Code == "number").Text);

        Assert.True((await town.The<FillReturn>().Run(town.AdultsManager, review.Id, "adults-library", 0, [new("number", "1"), new("title", "A, an adult")], default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<FillReturn>().Run(town.AdultsManager, review.Id, "adults-library", 0, [new("number", "2")], default)).Kind);
        row = await Row(town, review);
        Assert.Equal(("A, an adult", "An adult, A", "1"), (row.Lines[0].Text, row.Lines[0].Recorded, row.Lines.Single(l => l.Field.Code == "number").Text));
    }

    [Theory, OnBothDatabases]
    public async Task A_return_goes_out_as_word_and_csv_that_it_did_is_recorded_and_what_was_sent_stays(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await Adults(town);

        var taken = (await town.The<TakeOutReturn>().Run(town.AdultsManager, review.Id, "adults-library", "CSV", default)).Value;
        var csv = Encoding.UTF8.GetString(ReturnText.Csv(taken));
        Assert.Contains("Title of the review,Safeguarding adults board", csv);
        Assert.Contains("\"An adult, A\",Town Safeguarding Adults Board", csv);
        using var word = WordprocessingDocument.Open(new MemoryStream(ReturnText.Word(taken, review.Title, "Ada", town.The<TimeProvider>().GetUtcNow())), false);
        Assert.All(["The review", "The people", "The process", "Systemic learning", "An adult, A", "She was heard"], w => Assert.Contains(w, word.MainDocumentPart!.Document!.InnerText));
        Assert.Equal("took out as CSV: Cover sheet for the adults’ library", (await town.The<RecordHistory>().LooksAt(town.AdultsManager, review.Id.Value, default))[0].Did);

        Assert.True((await town.The<NoteReturnSent>().Run(town.AdultsManager, review.Id, "adults-library", town.Today, "L-12", default)).IsDone);
        await town.The<FillReturn>().Run(town.AdultsManager, review.Id, "adults-library", (await Row(town, review)).Version, [new("title", "Another title")], default);
        var sent = Assert.Single((await Row(town, review)).Sent);
        Assert.Equal(("L-12", "An adult, A"), (sent.Reference, sent.Lines[0].Text));
    }

    [Theory, OnBothDatabases]
    public async Task Only_those_entitled_make_a_return_and_only_of_a_type_that_is_told(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await Adults(town);

        Assert.Equal(OutcomeKind.NotFound, (await town.The<TakeOutReturn>().Run(town.PoliceLead, review.Id, "adults-library", "CSV", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<TakeOutReturn>().Run(town.AdultsManager, review.Id, "children-repository", "CSV", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<FillReturn>().Run(town.AdultsManager, review.Id, "nothing", 0, [], default)).Kind);
        var own = await town.Review("A child", town.Children);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<TakeOutReturn>().Run(town.Auditor, own.Id, "health-tracker", "CSV", default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<FillReturn>().Run(town.Auditor, own.Id, "health-tracker", 0, [], default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task The_tracker_says_what_the_notification_said_and_that_a_rapid_review_was_converted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var notification = await town.Notification("rapid-review-england");
        await town.The<NotifyNationalBody>().Run(town.Manager, notification.Id, town.Today, "NP-77", default);
        var review = (await town.The<OpenReview>().Run(town.Manager, "rapid-review-england", "Tilly, rapidly", "tilly-rapid", [town.Children], default, notification.Id)).Value;
        await town.Judge(notification, "yny");
        await town.Decide(notification, NotificationOutcome.MetReview);
        Assert.True((await town.The<ConvertReview>().Run(town.Manager, review.Id, "local-child-england", town.Today, "The Panel agreed", default)).IsDone);

        var lines = (await town.The<ReturnOfReview>().Run(town.Manager, review.Id, "health-tracker", default))!.Lines.ToDictionary(l => l.Field.Code, l => l.Text);

        Assert.Equal(("NP-77", "27 February 2026"), (lines["reference"], lines["incident"]));
        Assert.StartsWith("Yes, on 2 March 2026, from: Serious child safeguarding incident", lines["converted"]);
    }

    private static async Task<ReturnOfReview.Row> Row(Town town, Review review) => (await town.The<ReturnOfReview>().Run(town.AdultsManager, review.Id, "adults-library", default))!;

    private static async Task<Review> Adults(Town town)
    {
        var review = (await town.The<OpenReview>().Run(town.AdultsManager, "adults-england", "An adult, A", "an-adult-a", [town.Adults], default)).Value;
        await town.The<AgreeTerms>().Run(town.AdultsManager, review.Id, new TermsText("What was seen?", Methodology.AppreciativeInquiry, "", "The group", town.Today), "", default);
        await town.The<InvolveSomebody>().Run(town.AdultsManager, review.Id, new InvolvedSaid(InvolvedKind.Family, "Her sister", InvolvedAnswer.TakesPart, town.Today, "Her sister was visited", ""), default);
        await town.The<WriteLearning>().Run(town.AdultsManager, review.Id, LearningKind.GoodPractice, "She was heard", null, default);
        await town.The<PlaceHold>().Run(town.AdultsManager, review.Id, HoldKind.Inquest, HoldStops.Publication, town.Today, null, town.Today.AddDays(30), "The coroner", "Wait", default);
        return review;
    }
}
