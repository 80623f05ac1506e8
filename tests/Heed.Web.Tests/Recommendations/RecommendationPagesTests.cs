using System.Net;
using Heed.Application.Platform.Database;
using Heed.Application.People.Commands;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

public sealed class RecommendationPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_adds_recommendations_one_after_another()
    {
        var review = await Town.Review("Adding");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/add?source={review.Id}");

        await manager.Press("Save and add another", ("Form.Title", "No words"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Enter what the report said", StringComparison.Ordinal));
        await manager.Press("Save and add another", ("Form.PrintedNumber", "1"), ("Form.Text", "The first"));
        await manager.Press("Save", ("Form.PrintedNumber", "2(ii)"), ("Form.Text", "The second,\nword for word"), ("Form.Breadth", "National"), ("Form.Addressees", "The Department\nTown Police"));

        Assert.Equal("Recommendation 2(ii)", manager.Heading);
        Assert.Contains("The second,\nword for word", manager.Text);
        Assert.Contains("National", manager.Text);
        Assert.Contains("The Department", manager.Text);
        await manager.Open($"/work/recommendations?source={review.Id}");
        Assert.Contains("2 recommendations", manager.Text);
    }

    [Fact]
    public async Task An_old_name_of_an_addressee_is_kept_with_its_present_one_beside()
    {
        var asked = await Town.Recommendation(await Town.Review(), "3");
        await using (var db = Town.The<Databases>().Whole())
        {
            var police = db.Agencies.Single(a => a.Id == Town.Police);
            police.Rename("Town and Coast Police", "", Town.Today);
            await db.SaveChangesAsync();
        }

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{asked.Id}");

        Assert.Contains("Town Police (now Town and Coast Police)", manager.Text);
    }

    [Fact]
    public async Task A_stance_needs_reasons_and_shows_in_the_history()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var chair = await (await Heed.As(Town.Chair)).Open($"/work/recommendations/{asked.Id}/stance");

        await chair.Press("Save", ("Form.Stance", "AcceptedInPart"));
        Assert.Contains(chair.Problems, p => p.StartsWith("Give the reasons", StringComparison.Ordinal));
        await chair.Press("Save", ("Form.StanceReasons", "Half of it is law already"));

        Assert.Contains("Accepted in part", chair.Text);
        Assert.Contains("Took a stance on the recommendation", chair.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await chair.Open($"/work/recommendations/{asked.Id}/outcome")).Status);
        Assert.Contains("artnership managers may", chair.Text);
    }

    [Fact]
    public async Task A_manager_says_which_findings_a_recommendation_comes_from_and_nobody_else_may()
    {
        var review = await Town.Review();
        var asked = await Town.Recommendation(review);
        await Town.The<AddFinding>().Run(Town.Manager, review.Id, FindingKind.System, "A", "Nobody knew who led", "Nobody knew who led the work.", default);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{asked.Id}/findings");

        await manager.Press("Save", ("Form.From", manager.Page.QuerySelector("input[name='Form.From']")!.GetAttribute("value")!));

        Assert.Contains("Finding A Nobody knew who led", manager.Text);
        await manager.Open($"/work/reviews/{review.Slug}");
        Assert.Contains("Led to Recommendation 1", manager.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Chair)).Open($"/work/recommendations/{asked.Id}/findings")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.AdultsManager)).Open($"/work/recommendations/{asked.Id}/findings")).Status);
    }

    [Fact]
    public async Task Two_managers_correct_the_wording_and_nothing_is_lost()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var one = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{asked.Id}/wording");
        var two = await (await Heed.As(await Town.SecondManager())).Open($"/work/recommendations/{asked.Id}/wording");

        await one.Press("Save", ("Form.Text", "As the first read it"));
        await two.Press("Save", ("Form.Text", "As the second read it"));

        Assert.Contains("As the first read it", two.Text);
        Assert.Equal("As the second read it", two.Page.QuerySelector("#Form_Text")!.TextContent);
        await two.Press("Save");
        Assert.Equal("As the second read it", (await Town.Now(asked)).Text);
    }

    [Fact]
    public async Task An_intended_outcome_and_its_measure_are_said()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{asked.Id}/outcome");

        await manager.Press("Save", ("Form.IntendedOutcome", "Children are heard sooner"), ("Form.Measure", "An audit of 20 records"));

        Assert.Contains("Children are heard sooner", manager.Text);
        Assert.Contains("An audit of 20 records", manager.Text);
    }

    [Fact]
    public async Task An_answer_is_written_submitted_and_approved_by_a_second_person_only()
    {
        var asked = await Town.Recommendation(await Town.Review("Secret Title"), "5");
        var second = await Town.SecondManager();
        var writer = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{asked.Id}/answer");

        await writer.Press("Save and submit for approval", ("Form.NotYetChecked", "true"));
        Assert.Contains(writer.Problems, p => p.StartsWith("Enter what was done", StringComparison.Ordinal));
        await writer.Press("Save and submit for approval", ("Form.WhatWeDid", "We wrote the pathway"));
        Assert.Contains("Waits for approval", writer.Text);

        await writer.Open($"/work/recommendations/{asked.Id}/approve");
        Assert.Contains("You wrote these words", writer.Text);
        Assert.DoesNotContain(writer.Page.QuerySelectorAll("button"), b => b.TextContent.Trim() == "Approve");
        var approver = await (await Heed.As(second)).Open($"/work/recommendations/{asked.Id}/approve");
        Assert.Contains("We have not yet checked this.", approver.Text);
        await approver.Press("Return");
        Assert.Contains(approver.Problems, p => p == "Enter what should be changed");
        await approver.Press("Approve");

        Assert.Contains("The answer to recommendation 5 was approved", approver.Text);
        Assert.Equal(AnswerState.Approved, (await Town.AnswerTo(asked))!.State);
        await writer.Open($"/work/recommendations/{asked.Id}/answer");
        Assert.Contains("If you change them, that approval falls", writer.Text);
        await writer.Press("Save draft", ("Form.WhatWeDid", "We wrote a better pathway"));
        Assert.Contains("That approval fell", (await writer.Open($"/work/recommendations/{asked.Id}")).Text);
    }

    [Fact]
    public async Task What_the_approver_did_not_read_is_not_approved()
    {
        var asked = await Town.Recommendation(await Town.Review(), "6");
        var writer = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{asked.Id}/answer");
        await writer.Press("Save and submit for approval", ("Form.WhatWeDid", "First words"));
        var approver = await (await Heed.As(Town.Chair)).Open($"/work/recommendations/{asked.Id}/approve");
        await writer.Open($"/work/recommendations/{asked.Id}/answer");
        await writer.Press("Save and submit for approval", ("Form.WhatWeDid", "Other words"));

        await approver.Press("Approve");

        Assert.Equal(AnswerState.Submitted, (await Town.AnswerTo(asked))!.State);
        Assert.Contains("Other words", approver.Text);
        await approver.Press("Approve");
        Assert.Equal(AnswerState.Approved, (await Town.AnswerTo(asked))!.State);
    }

    [Fact]
    public async Task Sixty_answers_are_listed_in_parts_and_pages_and_the_writing_goes_on_where_it_stopped()
    {
        var review = await Town.Review("Sixty");
        var all = new List<Recommendation>();
        for (var number = 1; number <= 62; number++)
        {
            all.Add(await Town.Recommendation(review, $"{number}"));
        }

        var writer = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{all[0].Id}/answer");
        await writer.Press("Save draft", ("Form.WhatWeDid", "One"));
        await writer.Open($"/work/recommendations/answers?source={review.Id}");

        Assert.Equal(20, writer.Page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Not written (61)", writer.Text);
        Assert.Contains("Drafts (1)", writer.Text);
        Assert.Equal($"/work/recommendations/{all[1].Id}/answer", writer.Page.QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Write the next answer").GetAttribute("href"));
        await writer.Open($"/work/recommendations/answers?source={review.Id}&show=write&p=9");
        Assert.Contains("Not written, page 4 of 4", writer.Text);
        Assert.Single(writer.Page.QuerySelectorAll("tbody tr"));
        await writer.Press("Submit all drafts");
        Assert.Contains("Waiting for approval (1)", writer.Text);
    }

    [Fact]
    public async Task Answers_are_written_and_approved_one_after_another()
    {
        var review = await Town.Review("In a row");
        var (one, two) = (await Town.Recommendation(review, "1"), await Town.Recommendation(review, "2"));
        var writer = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{one.Id}/answer");

        await writer.Press("Save and go to the next", ("Form.WhatWeDid", "One"));
        Assert.Equal("Public answer to recommendation 2", writer.Heading);
        await writer.Press("Save and go to the list", ("Form.WhatWeDid", "Two"));
        await writer.Press("Submit all drafts");
        Assert.Contains("0% (0 of 2)", writer.Text);

        var chair = await (await Heed.As(Town.Chair)).Open($"/work/recommendations/answers?source={review.Id}");
        Assert.Contains("Read the 2 that wait for you", chair.Text);
        await chair.Open($"/work/recommendations/{one.Id}/approve");
        await chair.Press("Approve");
        Assert.Equal("Approve the public answer to recommendation 2", chair.Heading);
        await chair.Press("Return", ("Form.ReturnReason", "Say when"));

        Assert.Contains("50% (1 of 2)", chair.Text);
        Assert.Equal((AnswerState.Draft, "Say when"), ((await Town.AnswerTo(two))!.State, (await Town.AnswerTo(two))!.ReturnReason));
        Assert.Contains("Returned to be changed", (await writer.Open($"/work/recommendations/{two.Id}/answer")).Text);
    }

    [Fact]
    public async Task Answers_are_not_for_those_who_may_not_see_the_source_nor_written_by_who_only_reads()
    {
        var review = await Town.Review();
        var asked = await Town.Recommendation(review);
        await Town.Action(asked);

        var police = await Heed.As(Town.PoliceLead);
        Assert.Equal(HttpStatusCode.NotFound, (await police.Open($"/work/recommendations/{asked.Id}/answer")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.Open($"/work/recommendations/{asked.Id}/approve")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.Open($"/work/recommendations/answers?source={review.Id}")).Status);
        var auditor = await Heed.As(Town.Auditor);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/recommendations/{asked.Id}/answer")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/recommendations/{asked.Id}/approve")).Status);
        Assert.Equal(HttpStatusCode.OK, (await auditor.Open($"/work/recommendations/answers?source={review.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.Open($"/work/recommendations/add?source={review.Id}")).Status);
    }
}
