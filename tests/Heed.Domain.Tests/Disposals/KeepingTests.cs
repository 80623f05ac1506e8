using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Disposals;

public sealed class KeepingTests
{
    private static readonly Stamp By = new(PersonId.New(), "Ann", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private static readonly Review Review = Domain.Reviews.Review.Open(ReviewType.JointReview, "A review", "a-review", [PartnershipId.New()]).Value;

    [Fact]
    public void A_keep_order_says_who_asked_why_since_when_and_when_to_ask_again() =>
        Assert.Equal(["AskedBy", "Reason", "Since", "LookAgainOn"], KeepOrder.Place(Review, "", " ", null, null, By).Problems.Select(p => p.Field));

    [Fact]
    public void A_keep_order_that_still_stands_is_looked_at_again_in_the_future()
    {
        var order = Placed();

        Assert.Equal(["LookAgainOn"], order.KeepOn(By.Day, By).Problems.Select(p => p.Field));
        Assert.True(order.KeepOn(By.Day.AddDays(400), By).IsDone);
        Assert.Equal(By.Day.AddDays(400), order.LookAgainOn);
    }

    [Fact]
    public void It_is_lifted_with_a_reason_and_only_once()
    {
        var order = Placed();

        Assert.Equal(["LiftReason"], order.Lift("", By).Problems.Select(p => p.Field));
        Assert.True(order.Lift("The inquiry has ended", By).IsDone);
        Assert.False(order.Stands);
        Assert.False(order.Lift("Again", By).IsDone);
        Assert.False(order.KeepOn(By.Day.AddDays(1), By).IsDone);
    }

    [Fact]
    public void A_period_has_a_source_a_day_on_which_it_was_checked_and_a_reason()
    {
        var rule = RetentionRule.Begin(PartnershipId.New(), DisposalKind.Review);

        Assert.Equal(["Months", "Source", "CheckedOn", "Reason"], rule.Set(0, RetentionStart.ReviewLastChanged, "", null, "", By.Day).Problems.Select(p => p.Field));
        Assert.Equal(["CheckedOn"], rule.Set(12, RetentionStart.ReviewLastChanged, "Schedule, line 4", By.Day.AddDays(1), "Agreed", By.Day).Problems.Select(p => p.Field));
        Assert.True(rule.Set(300, RetentionStart.ReviewPublished, "Schedule, line 4", By.Day, "Agreed by the board", By.Day).IsDone);
    }

    [Fact]
    public void A_period_counts_only_from_what_its_kind_has() =>
        Assert.Equal(["CountsFrom"], RetentionRule.Begin(PartnershipId.New(), DisposalKind.Account).Set(12, RetentionStart.EvidenceDate, "Schedule", By.Day, "Agreed", By.Day).Problems.Select(p => p.Field));

    [Fact]
    public void No_period_is_shipped_and_every_kind_can_be_counted() =>
        Assert.All(Enum.GetValues<DisposalKind>(), kind =>
        {
            Assert.Null(RetentionRule.Begin(PartnershipId.New(), kind).Months);
            Assert.NotEmpty(RetentionDefaults.Of(kind).MayCountFrom);
        });

    [Fact]
    public void One_of_each_kind_is_said_with_its_article() =>
        Assert.Equal(["a file of evidence", "an imported document", "an identification key", "the account of somebody who left", "a review with all that belongs to it", "a released pack", "a notification with all that was decided on it", "a file in the library of a review"], Enum.GetValues<DisposalKind>().Select(DisposalWords.One));

    [Fact]
    public void A_disclosure_search_needs_a_partnership_a_purpose_a_reference_a_reason_and_a_form() =>
        Assert.Equal(["Partnership", "Purpose", "Reference", "Reason", "Forms"], DisclosureSearch.Make(null, null, "", "", [], false, By).Problems.Select(p => p.Field));

    [Fact]
    public void The_name_stays_out_of_the_reference_and_the_reason_of_a_search()
    {
        var search = DisclosureSearch.Make(PartnershipId.New(), DisclosurePurpose.SubjectAccess, "SAR KOFI 1", "Request of kofi's mother", ["Kofi"], false, By);

        Assert.Equal(["Reference", "Reason"], search.Problems.Select(p => p.Field));
    }

    [Fact]
    public void A_form_of_two_letters_is_too_short() =>
        Assert.Equal(["Forms"], DisclosureSearch.Make(PartnershipId.New(), DisclosurePurpose.Other, "R1", "Asked", ["Jo"], false, By).Problems.Select(p => p.Field));

    private static KeepOrder Placed() => KeepOrder.Place(Review, "The inquiry", "Keep everything", By.Day.AddDays(-3), By.Day.AddDays(100), By).Value;
}
