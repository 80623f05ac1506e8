using Heed.Application.Platform.Printing;
using Heed.Application.Publishing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Tests.Publishing;

public sealed class ToolkitTests
{
    [Fact]
    public void The_frozen_words_are_the_same_text_each_time_and_read_back_as_they_were()
    {
        var content = Content(Row(Breadth.Local, 1), Row(Breadth.National, 1));

        var frozen = FrozenContent.Freeze(content, [], []);

        Assert.Equal(frozen.Content, FrozenContent.Freeze(FrozenContent.Read(PublicationKind.Toolkit, frozen.Content), [], []).Content);
        Assert.StartsWith("""{"format":1,"slug":"a-review","title":"A “title”","whatHappened":""", frozen.Content);
        Assert.Equal(64, frozen.Sha256.Length);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", FrozenContent.Hash("abc"));
    }

    [Fact]
    public void The_pages_follow_each_other_local_then_regional_then_national_after_its_introduction()
    {
        var content = Content(Row(Breadth.Local, 1), Row(Breadth.Local, 2), Row(Breadth.Regional, 1), Row(Breadth.National, 1));

        Assert.Equal(["/toolkit/local/1", "/toolkit/local/2", "/toolkit/regional/1", "/toolkit/national", "/toolkit/national/1"], ToolkitPlace.Walk(content).Select(p => p.Path));
        Assert.NotNull(ToolkitPlace.At(content, "/toolkit/local/2"));
        Assert.Null(ToolkitPlace.At(content, "/toolkit/local/3"));
        Assert.Null(ToolkitPlace.At(content, "/toolkit/local/02"));
    }

    [Fact]
    public void Without_national_recommendations_or_an_introduction_there_is_no_national_page() =>
        Assert.Null(ToolkitPlace.At(Content(Row(Breadth.Local, 1)), "/toolkit/national"));

    [Theory]
    [InlineData(Said.Done, RecommendationState.Answered)]
    [InlineData(Said.SomeRemains, RecommendationState.Answered)]
    [InlineData(Said.Nothing, RecommendationState.NotStarted)]
    public void Without_actions_nothing_is_called_completed(Said said, RecommendationState state) =>
        Assert.Equal(state, ToolkitPosition.StateOf([], Answer(said)));

    [Theory]
    [InlineData(Said.Done, true, RecommendationState.Completed)]
    [InlineData(Said.Done, false, RecommendationState.InProgress)]
    [InlineData(Said.SomeRemains, true, RecommendationState.Completed)]
    [InlineData(Said.Nothing, true, RecommendationState.InProgress)]
    public void Actions_that_are_all_complete_count_only_with_evidence_and_an_approved_answer(Said said, bool evidence, RecommendationState state) =>
        Assert.Equal(state, ToolkitPosition.StateOf([new(ReportedState.Complete, true), new(ReportedState.Complete, evidence)], Answer(said)));

    [Theory]
    [InlineData(ReportedState.Complete, ReportedState.InProgress, RecommendationState.InProgress)]
    [InlineData(ReportedState.Complete, ReportedState.NotStarted, RecommendationState.InProgress)]
    [InlineData(ReportedState.NotStarted, ReportedState.NotStarted, RecommendationState.NotStarted)]
    [InlineData(ReportedState.Complete, ReportedState.CannotBeDone, RecommendationState.CannotBeDone)]
    [InlineData(ReportedState.InProgress, ReportedState.CannotBeDone, RecommendationState.InProgress)]
    public void A_recommendation_is_not_completed_while_an_action_is_open(ReportedState one, ReportedState other, RecommendationState state) =>
        Assert.Equal(state, ToolkitPosition.StateOf([new(one, true), new(other, true)], Answer(Said.Done)));

    [Theory]
    [InlineData("", false)]
    [InlineData("We have not yet checked this.", false)]
    [InlineData("We have not yet checked this. People say the course is good.", false)]
    [InlineData("An audit of 40 records saw the change.", true)]
    public void An_honest_sentence_that_it_was_not_checked_counts_as_not_checked(string difference, bool isChecked) =>
        Assert.Equal(isChecked, ToolkitPosition.SaysChecked(difference));

    [Fact]
    public void The_position_counts_local_recommendations_only_and_gives_n_of_N()
    {
        var position = new ToolkitPosition(new DateOnly(2026, 3, 2), 18, 14, 3, 1, 0, 9);

        Assert.Equal("18 local recommendations: 14 completed, 3 in progress and 1 not started. 9 of 18 answers say what difference was made", position.Sentence);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Text <img src=x onerror=alert(1)> text")]
    [InlineData("[press](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![picture](https://elsewhere.example/pixel.png)")]
    [InlineData("[press](data:text/html,<script>alert(1)</script>)")]
    public void Public_words_carry_nothing_that_a_browser_would_run_or_fetch(string typed)
    {
        var html = PublicProse.Html(typed);

        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        Assert.DoesNotContain("href=\"javascript", html);
        Assert.DoesNotContain("href=\"data", html);
    }

    [Fact]
    public void Public_words_have_paragraphs_lists_bold_and_links()
    {
        Assert.Equal("<p class=\"govuk-body\">One sentence.</p>\n<p class=\"govuk-body\">Another, which<br />\ngoes on.</p>\n", PublicProse.Html("One sentence.\nAnother, which\ngoes on."));
        var html = PublicProse.Html("First **bold**.\n\n- one\n- two\n\nSee https://www.example.org/procedure now.\n    Set in.");

        Assert.Contains("<p class=\"govuk-body\">First <strong>bold</strong>.</p>", html);
        Assert.Contains("govuk-list--bullet", html);
        Assert.Contains("href=\"https://www.example.org/procedure\"", html);
        Assert.DoesNotContain("<pre", html);
    }

    public enum Said
    {
        Nothing,
        SomeRemains,
        Done,
    }

    private static PublicAnswer? Answer(Said said) => said == Said.Nothing ? null : PublicAnswer.Draft(
        Recommendation.Make(AReview(), 1, "1", "", "Agree one way to make a referral", Breadth.Local, []).Value,
        "One form is in use", "", said == Said.SomeRemains ? "Two teams still use the old form" : "", new Stamp(null, "Heed", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero))).Value;

    private static Review AReview() => Review.Open(ReviewType.LearningReview, "A review", "a-review", [PartnershipId.New()]).Value;

    private static ToolkitContent Content(params ToolkitRecommendation[] rows) => new(ToolkitContent.PresentFormat, "a-review", "A “title”", "", "", "", null, "", null, [],
        new ToolkitPosition(new DateOnly(2026, 3, 2), 1, 1, 0, 0, 0, 0), rows);

    private static ToolkitRecommendation Row(Breadth breadth, int place) =>
        new(breadth, place, $"{place}", "A title", "Said", true, "Did", "", "", RecommendationState.Completed, false, [new ToolkitBody("An old board", "A new partnership")], []);
}
