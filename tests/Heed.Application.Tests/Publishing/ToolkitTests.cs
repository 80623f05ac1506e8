using Heed.Application.Publishing;
using Heed.Domain.Recommendations;

namespace Heed.Application.Tests.Publishing;

public sealed class ToolkitTests
{
    [Fact]
    public void The_frozen_words_are_the_same_text_each_time_and_read_back_as_they_were()
    {
        var content = Content(Row(Breadth.Local, 1), Row(Breadth.National, 1));

        var frozen = FrozenToolkit.Freeze(content, []);

        Assert.Equal(frozen.Content, FrozenToolkit.Freeze(FrozenToolkit.Read(frozen.Content), []).Content);
        Assert.StartsWith("""{"format":1,"slug":"a-review","title":"A “title”","whatHappened":""", frozen.Content);
        Assert.Equal(64, frozen.Sha256.Length);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", FrozenToolkit.Hash("abc"));
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
    [InlineData(new ReportedState[0], true, RecommendationState.Completed)]
    [InlineData(new ReportedState[0], false, RecommendationState.NotStarted)]
    [InlineData(new[] { ReportedState.Complete, ReportedState.Complete }, false, RecommendationState.Completed)]
    [InlineData(new[] { ReportedState.Complete, ReportedState.InProgress }, true, RecommendationState.InProgress)]
    [InlineData(new[] { ReportedState.NotStarted }, true, RecommendationState.NotStarted)]
    [InlineData(new[] { ReportedState.Complete, ReportedState.CannotBeDone }, true, RecommendationState.CannotBeDone)]
    public void A_recommendation_is_completed_only_when_nothing_is_open(ReportedState[] actions, bool answered, RecommendationState state) =>
        Assert.Equal(state, ToolkitPosition.StateOf(actions, answered));

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

        Assert.Equal("18 local recommendations: 14 completed, 3 in progress and 1 not started. 9 of 18 were checked for the difference made", position.Sentence);
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
        var html = PublicProse.Html("First **bold**.\n\n- one\n- two\n\nSee https://www.example.org/procedure now.\n    Set in.");

        Assert.Contains("<p class=\"govuk-body\">First <strong>bold</strong>.</p>", html);
        Assert.Contains("govuk-list--bullet", html);
        Assert.Contains("href=\"https://www.example.org/procedure\"", html);
        Assert.DoesNotContain("<pre", html);
    }

    private static ToolkitContent Content(params ToolkitRecommendation[] rows) => new(ToolkitContent.PresentFormat, "a-review", "A “title”", "", "", "", null, "", null, [],
        new ToolkitPosition(new DateOnly(2026, 3, 2), 1, 1, 0, 0, 0, 0), rows);

    private static ToolkitRecommendation Row(Breadth breadth, int place) =>
        new(breadth, place, $"{place}", "A title", "Said", true, "Did", "", "", RecommendationState.Completed, false, [new ToolkitBody("An old board", "A new partnership")], []);
}
