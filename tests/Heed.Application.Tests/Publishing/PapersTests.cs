using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Reading;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Publishing;

/// <summary>What is published of a review beside its toolkit: each kind with its own words, address and editions.</summary>
public sealed class PapersTests
{
    [Theory, OnBothDatabases]
    public async Task A_joint_response_goes_out_over_the_signature_of_every_board_each_approved_by_its_own_chair(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Two boards", town.Children, town.Adults);
        var (response, chair, adultsChair) = ("response", await town.Person("Helen North", town.Council, (Role.Chair, Town.On(town.Children))), await town.Person("Vera South", town.Council, (Role.Chair, Town.On(town.Adults))));
        Done(await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Response, "", default));
        Assert.Equal("Kind", Assert.Single((await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Response, "", default)).Problems).Field);
        Done(await town.The<WritePaper>().Run(town.Manager, review.Slug, response, new PaperWords("Our response", [new("Our response", "We thank those who spoke.\n\n> I take each day as it comes.")]), null, default));
        Done(await town.The<NameSignatory>().Run(town.Manager, review.Slug, response, town.Children, "Helen North", "Vice chair", default));
        Done(await town.The<NameSignatory>().Run(town.Manager, review.Slug, response, town.Adults, "Vera South", "Independent chair", default));
        var shown = (await town.The<PublicationShow>().Run(chair, review.Slug, response, default))!;

        Assert.Equal([true, false], shown.Signatures.Select(s => s.MayApprove));
        Assert.Contains("have not approved a signature", Assert.Single((await town.Submit(review, address: response)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ApproveSignature>().Run(chair, review.Slug, response, shown.Signatures[1].Id, shown.Version, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ApproveSignature>().Run(town.Manager, review.Slug, response, shown.Signatures[0].Id, shown.Version, default)).Kind);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ApproveSignature>().Run(chair, review.Slug, response, shown.Signatures[0].Id, shown.Version - 1, default)).Kind);
        Done(await town.The<ApproveSignature>().Run(chair, review.Slug, response, shown.Signatures[0].Id, shown.Version, default));
        Done(await town.The<ApproveSignature>().Run(adultsChair, review.Slug, response, shown.Signatures[1].Id, shown.Version + 1, default));
        Done(await town.Submit(review, address: response));
        Done(await town.Publish(review, address: response));

        var published = (await town.The<PublishedAt>().Run(review.Slug, response, default))!;
        Assert.Equal(["Helen North", "Vera South"], ((PaperContent)published.Content!).Signatures.Select(s => s.Name));
        Assert.Equal([EditionFileKind.Word], published.Files.Select(f => f.Kind));
        Assert.Null(await town.The<PublishedAt>().Run(review.Slug, ToolkitPlace.Address, default));
        Assert.Equal(["Our response"], (await town.The<PublishedReviews>().Run(null, 1, default)).Rows.Select(r => r.Title));
    }

    [Theory, OnBothDatabases]
    public async Task A_statement_of_progress_is_composed_from_each_bodys_own_sign_offs_and_says_in_full_only_where_they_do(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Progress");
        var (recommendation, _) = await town.SignedOff(review);
        Done(await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Progress, "", default));

        var full = await Progress(town, review);
        Assert.Contains("progressed in full", full.Sentences[^1], StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(full.Lines).SignedOff[0]);

        await town.Recommendation(review, "2", "Another", "The partnership should do another thing.", Breadth.Local);
        var partly = await Progress(town, review);
        Assert.DoesNotContain(partly.Sentences, s => s.Contains("in full", StringComparison.Ordinal));
        Assert.Contains("has signed off 1 of 2 local recommendations", partly.Sentences[0], StringComparison.Ordinal);
        Assert.NotEqual(default, recommendation.Id);
    }

    [Theory, OnBothDatabases]
    public async Task An_action_plan_names_agencies_and_roles_and_never_people_and_improvements_say_nothing_of_what_happened(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("A plan", 2);
        await using (var db = town.The<Reader>().For(town.Manager))
        {
            var first = await db.Recommendations.FirstAsync(r => r.PrintedNumber == "1" && r.SourceId == review.Id);
            await town.Action(first, "Train every team");
        }

        foreach (var one in new[] { PublicationKind.ActionPlan, PublicationKind.Improvements })
        {
            Done(await town.The<BeginPublication>().Run(town.Manager, review.Slug, one, "", default));
        }

        var plan = (PaperContent)(await town.The<DraftPaper>().Run(town.Manager, review.Slug, "action-plan", default))!.Content;
        Assert.Equal(("Train every team", "Local"), (plan.Plan[0].Action, plan.Plan[0].Scope));
        Assert.DoesNotContain("Mary Manager", string.Join(' ', plan.Plan.Select(p => p.Lead)), StringComparison.Ordinal);
        Assert.NotEmpty(plan.Plan[0].Lead);
        Assert.Equal("National", plan.Plan[^1].Scope);
        Done(await town.Submit(review, address: "action-plan"));

        var improvements = (PaperContent)(await town.The<DraftPaper>().Run(town.Manager, review.Slug, "improvements", default))!.Content;
        Assert.Equal("We did thing 1.", Assert.Single(improvements.Improvements).Did);
        Assert.DoesNotContain("should do thing", FrozenContent.Freeze(improvements, [], []).Content, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_report_goes_out_with_its_file_and_neither_is_found_before_or_after(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A report");
        Done(await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Report, "", default));
        Done(await town.The<WritePaper>().Run(town.Manager, review.Slug, "report", new PaperWords("The report", [new("Summary", "What it found, in short.")]), null, default));
        Assert.Contains("has not been uploaded", Assert.Single((await town.Submit(review, address: "report")).Problems).Sentence);
        var bytes = "The whole report."u8.ToArray();
        var file = (await town.The<Uploads>().Take(new MemoryStream(bytes), "Report of the child's name.txt", default)).Value;
        Done(await town.The<AttachReport>().Run(town.Manager, review.Slug, "report", file, isRight: false, default));
        Done(await town.Submit(review, address: "report"));

        Assert.Null(await town.The<PublishedFile>().Run(review.Slug, "report-full.txt", default));
        Done(await town.Publish(review, address: "report"));
        var (_, type, stream) = (await town.The<PublishedFile>().Run(review.Slug, "report-full.txt", default))!.Value;
        await using (stream)
        {
            Assert.Equal("text/plain", type);
            using var read = new MemoryStream();
            await stream.CopyToAsync(read, TestContext.Current.CancellationToken);
            Assert.Equal(bytes, read.ToArray());
        }

        Assert.Null(await town.The<PublishedFile>().Run(review.Slug, "Report of the child's name.txt", default));
        var (_, _, word) = (await town.The<PublishedFile>().Run(review.Slug, "report.docx", default))!.Value;
        await word.DisposeAsync();

        Done(await town.The<RemovePublished>().Run(town.Chair, review.Slug, "report", "It named a school", default));
        Assert.Null(await town.The<PublishedFile>().Run(review.Slug, "report-full.txt", default));
        Assert.Null(await town.The<PublishedFile>().Run(review.Slug, "report.docx", default));
        Assert.True((await town.The<PublishedAt>().Run(review.Slug, "report", default))!.IsRemoved);
    }

    [Theory, OnBothDatabases]
    public async Task A_briefing_is_refused_at_six_hundred_words_and_a_review_may_have_several(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Briefings");
        Done(await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Briefing, "", default));
        Done(await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Briefing, "Supervision orders", default));
        Assert.Equal("Subject", Assert.Single((await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Briefing, "supervision orders", default)).Problems).Field);

        Done(await town.The<WritePaper>().Run(town.Manager, review.Slug, "briefing", Worded(598), null, default));
        Assert.Contains("It has 600 words", Assert.Single((await town.Submit(review, address: "briefing")).Problems).Sentence);
        Done(await town.The<WritePaper>().Run(town.Manager, review.Slug, "briefing", Worded(597), null, default));
        Done(await town.Submit(review, address: "briefing"));
        Done(await town.Publish(review, address: "briefing"));

        Assert.Equal(["briefing"], (await town.The<PublishedAt>().Of(review.Slug, default)).Select(o => o.Address));
        Assert.Equal(["briefing"], (await town.The<PublicationShow>().Run(town.Manager, review.Slug, "briefing-supervision-orders", default))!.Others.Select(o => o.Address));

        static PaperWords Worded(int words) => new("A briefing", [new("Why this", string.Join(' ', Enumerable.Repeat("word", words)))]);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_may_not_see_the_review_finds_none_of_its_publications(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Hidden");
        Done(await town.The<BeginPublication>().Run(town.Manager, review.Slug, PublicationKind.Response, "", default));

        foreach (var stranger in new[] { Actor.Visitor, town.PoliceLead, town.AdultsManager })
        {
            Assert.Null(await town.The<PublicationShow>().Run(stranger, review.Slug, "response", default));
            Assert.Equal(OutcomeKind.NotFound, (await town.The<BeginPublication>().Run(stranger, review.Slug, PublicationKind.Report, "", default)).Kind);
            Assert.Equal(OutcomeKind.NotFound, (await town.The<WritePaper>().Run(stranger, review.Slug, "response", PaperWords.None, null, default)).Kind);
        }

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<WritePaper>().Run(town.Auditor, review.Slug, "response", PaperWords.None, null, default)).Kind);
    }

    private static async Task<PaperProgress> Progress(Town town, Review review) =>
        ((PaperContent)(await town.The<DraftPaper>().Run(town.Manager, review.Slug, "progress", default))!.Content).Progress!;

    private static void Done(Outcome outcome) => Assert.True(outcome.IsDone, $"{outcome.Kind} {string.Join("; ", outcome.Problems.Select(p => p.Sentence))}{outcome.WhoCan}");
}
