using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

/// <summary>The types of review that come with Heed, and a partnership's own copies.</summary>
public sealed class RegimeTests
{
    private static readonly Stamp Mary = new(PersonId.New(), "Mary", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public static TheoryData<string> Codes => [.. RegimesShipped.All.Select(r => r.Code)];

    [Fact]
    public void Every_kind_of_review_has_a_type_that_it_can_run_under() =>
        Assert.Empty(Enum.GetValues<ReviewType>().Except(RegimesShipped.All.Select(r => r.Type)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_shipped_type_can_be_followed_and_says_where_it_is_from(string code)
    {
        var regime = RegimesShipped.Of(code)!;

        Assert.Empty(regime.Problems().ToOutcome().Problems);
        Assert.True(regime.Source.Length > 0 && regime.LastChecked > new DateOnly(2026, 1, 1));
        Assert.NotEmpty(regime.Bodies);
        Assert.All(regime.Clocks, c => Assert.True(c.Source.Length > 0 && c.Owes.Length > 0, c.Code));
        Assert.Contains(regime.Stages, s => s.Code == RegimeStage.Closed && s.Place == ReviewStage.Closed);
        Assert.Equal(regime.Clocks.Count, regime.Clocks.DistinctBy(c => c.Code).Count());
        Assert.Equal(regime.Markers.Count, regime.Markers.DistinctBy(m => m.Code).Count());
    }

    [Theory]
    [InlineData("rapid-review-england", "notify", 5, ClockUnit.WorkingDays, ClockWeight.Must)]
    [InlineData("rapid-review-england", "rapid", 15, ClockUnit.WorkingDays, ClockWeight.Expected)]
    [InlineData("local-child-england", "publish", 6, ClockUnit.Months, ClockWeight.Should)]
    [InlineData("local-child-england", "nationalFirst", 7, ClockUnit.WorkingDays, ClockWeight.Must)]
    [InlineData("local-child-england", "keepPublic", 12, ClockUnit.Months, ClockWeight.Must)]
    [InlineData("adults-england", "complete", 6, ClockUnit.Months, ClockWeight.Should)]
    [InlineData("domestic-england-wales", "decide", 1, ClockUnit.Months, ClockWeight.Should)]
    [InlineData("looked-after-death-england", "notify", 5, ClockUnit.WorkingDays, ClockWeight.Must)]
    public void The_statutory_clocks_are_those_of_the_guidance(string regime, string clock, int length, ClockUnit unit, ClockWeight weight)
    {
        var found = RegimesShipped.Of(regime)!.Clocks.Single(c => c.Code == clock);

        Assert.Equal((length, unit, weight), (found.Length, found.Unit, found.Weight));
    }

    [Fact]
    public void A_limit_of_the_law_that_is_changed_here_is_the_partnerships_own_or_says_what_was_looked_up()
    {
        var copy = Regime.Copy(PartnershipId.New(), RegimesShipped.Of("local-child-england")!, Mary);

        Assert.StartsWith("“", Assert.Single(copy.Change(Longer(copy, c => c with { Length = 9 }), "We are slow", Mary).Problems).Sentence);
        Assert.Equal(1, copy.Edition);
        Assert.True(copy.Change(Longer(copy, c => c with { Name = "Publish the report" }), "Other words", Mary).IsDone);
        Assert.True(copy.Change(Longer(copy, c => c with { Length = 9, Source = "The new guidance, chapter 5", LastChecked = Mary.Day }), "It was changed", Mary).IsDone);
    }

    [Fact]
    public void A_new_edition_never_changes_a_review_that_runs()
    {
        var copy = Regime.Copy(PartnershipId.New(), RegimesShipped.Of("local-child-england")!, Mary);
        var review = Review.Open(ReviewType.LocalChildSafeguardingPracticeReview, "A review", "a-review", [PartnershipId.New()]).Value;
        var course = Course.Begin(review, copy.Content, copy.Edition, Mary);

        Assert.True(copy.Change(Longer(copy, c => c with { Length = 9, Weight = ClockWeight.Local }), "The board decided", Mary).IsDone);

        Assert.Equal(2, copy.Edition);
        Assert.Equal(6, course.Regime.Clocks.Single(c => c.Code == "publish").Length);
        Assert.EndsWith("the partnership’s edition 1", course.RunsUnder);
    }

    [Fact]
    public void An_edition_that_cannot_be_followed_is_refused_with_every_reason()
    {
        var copy = Regime.Copy(PartnershipId.New(), RegimesShipped.Of("local-child-england")!, Mary);

        var refused = copy.Change(copy.Content with { Name = " ", Stages = [.. copy.Content.Stages.Where(s => s.Code != "decided")], Criteria = copy.Content.Criteria with { Rule = "a and z" } }, "", Mary);

        Assert.Equal(
            [
                "Enter a name",
                "The rule cannot be read: there is no criterion “z”. Write it like this: a and (b or c)",
                "“Publish the report” is a clock of a stage that is not in the list. Keep the stage, with another name in its place if you like, or put the clock away first",
                "“Decision and its reasons” is a document of a stage that is not in the list. Keep the stage, with another name in its place if you like",
                "Enter why, and who decided",
            ],
            refused.Problems.Select(p => p.Sentence));
        Assert.Equal(1, copy.Edition);
    }

    private static RegimeContent Longer(Regime copy, Func<RegimeClock, RegimeClock> how) => copy.Content with { Clocks = [.. copy.Content.Clocks.Select(c => c.Code == "publish" ? how(c) : c)] };
}
