using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

public sealed class ReviewTests
{
    private static readonly PartnershipId Owner = PartnershipId.New();

    private readonly Review review = Review.Open(ReviewType.ThematicReview, "Moving on", "moving-on", [Owner]).Value;

    [Theory]
    [InlineData("open")]
    [InlineData("sources")]
    public void An_address_must_not_be_that_of_a_page_of_Heed(string slug) =>
        Assert.Contains("cannot be used as an address", Assert.Single(Review.Open(ReviewType.JointReview, "A title", slug, [Owner]).Problems).Sentence);

    [Fact]
    public void A_partnership_that_does_not_accept_a_finding_says_why_and_earlier_stances_stay()
    {
        var finding = review.AddFinding("1", "Housing", "Nobody held the whole picture", FindingKind.System, new FindingMore("Nobody was asked to", [AgencyId.New()])).Value;
        var by = new Stamp(PersonId.New(), "Mary", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal(["PartnershipId", "Reasons"], review.TakeStance(finding, PartnershipId.New(), FindingStance.NotAccepted, " ", by.Day, by).Problems.Select(p => p.Field));
        Assert.True(review.TakeStance(finding, Owner, FindingStance.AcceptedInPart, "One agency held it", by.Day, by).IsDone);
        Assert.StartsWith("It was decided before", Assert.Single(review.TakeStance(finding, Owner, FindingStance.Accepted, "", by.Day, by).Problems).Sentence);
        Assert.True(review.TakeStance(finding, Owner, FindingStance.Accepted, "All agencies hold it now", by.Day, by).IsDone);

        Assert.Equal([FindingStance.AcceptedInPart, FindingStance.Accepted], review.Findings[0].Stances.Select(s => s.Stance));
        Assert.Equal("Nobody was asked to", review.Findings[0].Cause);
    }

    [Fact]
    public void A_review_belongs_to_at_least_one_partnership() =>
        Assert.Equal("Owners", Assert.Single(Review.Open(ReviewType.JointReview, "A title", "a-title", []).Problems).Field);

    [Fact]
    public void Its_period_must_not_end_before_it_begins()
    {
        var outcome = review.Describe("Moving on", [], new(2025, 2, 1), new(2025, 1, 31), "", "");

        Assert.Equal("PeriodTo", Assert.Single(outcome.Problems).Field);
        Assert.Null(review.PeriodFrom);
    }

    [Fact]
    public void Pseudonyms_are_kept_once_each_without_empty_lines()
    {
        review.Describe("Moving on", [" Rowan ", "", "Ash", "Rowan\r"], null, null, "", "");

        Assert.Equal(["Rowan", "Ash"], review.Pseudonyms);
    }

    [Fact]
    public void A_finding_needs_words_and_keeps_its_place()
    {
        Assert.Equal("Text", Assert.Single(review.AddFinding("1", "Housing", " ", FindingKind.System).Problems).Field);

        var first = review.AddFinding("1", "Housing", "Nobody held the whole picture", FindingKind.System).Value;
        review.AddFinding("2", "Voice", "She was heard", FindingKind.GoodPractice);
        Assert.True(review.RewriteFinding(first, "1", "Housing", "Nobody saw the whole picture", FindingKind.Practice).IsDone);

        Assert.Equal(["Nobody saw the whole picture", "She was heard"], review.Findings.OrderBy(f => f.Position).Select(f => f.Text));
        Assert.Equal(OutcomeKind.NotFound, review.RewriteFinding(FindingId.New(), "", "", "Words", FindingKind.System).Kind);
    }

    [Fact]
    public void What_a_hold_stops_is_said_in_words()
    {
        Assert.Equal("publication and contact with family", ReviewWords.Of(HoldStops.Publication | HoldStops.FamilyContact));
        Assert.Equal("no step of the work", ReviewWords.Of(HoldStops.None));
    }

    [Fact]
    public void Every_type_and_kind_has_words()
    {
        Assert.All(Enum.GetValues<ReviewType>(), t => Assert.NotEmpty(ReviewWords.Of(t) + ReviewWords.About(t)));
        Assert.All(Enum.GetValues<SourceKind>(), k => Assert.NotEmpty(ReviewWords.Of(k)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewWords.Of((ReviewType)99));
    }

    [Fact]
    public void A_review_is_not_registered_as_another_source() =>
        Assert.Equal("Kind", Assert.Single(Source.Register(SourceKind.Review, "A review", null, [Owner]).Problems).Field);
}
