using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Recommendations;

public sealed class WishTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Peter = new(PersonId.New(), "Peter Police", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly ActionLead Lead = new(AgencyId.New(), PersonId.New(), "Inspector");

    [Fact]
    public void A_lead_asks_for_another_date_and_another_lead_and_each_is_settled_by_itself()
    {
        var action = Planned();

        Assert.True(action.ReportProgress("The form is late", ReportedState.InProgress, Peter, new DateOnly(2026, 5, 3), "Jo Brown, Head of Custody").IsDone);
        Assert.Equal((Today, Today.AddDays(30)), (action.WishedOn, action.Due));
        Assert.Equal("The form is late\nAsks for 3 May 2026, and that Jo Brown, Head of Custody leads it.", action.LastProgress);

        Assert.True(action.MoveDate(new DateOnly(2026, 5, 3), "The panel", "The form is late", Peter).IsDone);
        Assert.Equal("asks that Jo Brown, Head of Custody leads it", action.Wish!.Sentence);
        Assert.True(action.HandOver(new ActionLead(AgencyId.New(), PersonId.New(), "Head of Custody")).IsDone);
        Assert.Equal((null, null), (action.Wish, action.WishedOn));
    }

    [Fact]
    public void A_later_report_that_asks_for_nothing_asks_no_more()
    {
        var action = Planned();
        action.ReportProgress("Late", ReportedState.InProgress, Peter, Today.AddDays(60));

        action.ReportProgress("We found the time", ReportedState.InProgress, Peter);

        Assert.Null(action.Wish);
    }

    [Fact]
    public void What_somebody_else_took_down_of_it_settles_nothing_that_the_lead_asks_for()
    {
        var action = Planned();
        action.ReportProgress("Late", ReportedState.InProgress, Peter, Today.AddDays(60));

        Assert.True(action.TakeDown("He rang: still late", ReportedState.InProgress, Peter.Who, "Peter Police", TellingHow.Telephone, Today, null, Peter).IsDone);

        Assert.Equal(Today.AddDays(60), action.Wish!.Date);
    }

    [Theory]
    [InlineData(0, ReportedState.InProgress, "from tomorrow on")]
    [InlineData(30, ReportedState.InProgress, "the date it has already")]
    [InlineData(60, ReportedState.CannotBeDone, "needs no other date")]
    public void A_date_that_nobody_can_agree_to_is_refused_and_nothing_is_reported(int days, ReportedState state, string why)
    {
        var action = Planned();

        var refused = action.ReportProgress("Late", state, Peter, Today.AddDays(days));

        Assert.Contains(why, Assert.Single(refused.Problems, p => p.Field == "WishDate").Sentence);
        Assert.Empty(action.Progress);
    }

    private static PlanAction Planned() => PlanAction.Plan([Asked()], "Do it", Lead, Today.AddDays(30), [], null, Today).Value;

    private static Recommendation Asked() =>
        Recommendation.Make(Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value, 1, "1", "", "Do it well", Breadth.Local, []).Value;
}
