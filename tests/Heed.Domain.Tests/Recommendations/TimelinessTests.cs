using Heed.Domain.Recommendations;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class TimelinessTests
{
    [Theory]
    [InlineData(-20, "overdue by 20 days")]
    [InlineData(-1, "overdue by 1 day")]
    [InlineData(0, "due today")]
    [InlineData(1, "due in 1 day")]
    [InlineData(28, "due in 28 days")]
    [InlineData(29, "on time")]
    public void The_calendar_speaks_in_days(int left, string sentence) =>
        Assert.Equal(sentence, At(Today.AddDays(left)).Sentence);

    [Fact]
    public void A_national_action_is_chased_and_never_overdue()
    {
        var late = At(Today.AddDays(-20), breadth: Breadth.National);

        Assert.Equal((TimelinessKind.ToChase, "national, 20 days past its date"), (late.Kind, late.Sentence));
        Assert.Equal(TimelinessKind.Overdue, At(Today.AddDays(-20), breadth: Breadth.Regional).Kind);
    }

    [Theory]
    [InlineData(ReportedState.Complete)]
    [InlineData(ReportedState.CannotBeDone)]
    public void The_calendar_asks_no_more_of_what_has_ended(ReportedState state)
    {
        var ended = At(Today.AddDays(-20), state);

        Assert.Equal((TimelinessKind.Ended, 0, false, ""), (ended.Kind, ended.Days, ended.IsSilent, ended.Silence));
    }

    [Fact]
    public void What_a_second_person_sent_back_has_not_ended_and_its_date_is_watched_again()
    {
        var returned = Timeliness.Of(ReportedState.Complete, VerifiedState.Returned, null, Today.AddDays(-20), Breadth.Local, Today.AddDays(-100), Today, [], Today);

        Assert.Equal((TimelinessKind.Overdue, "overdue by 20 days"), (returned.Kind, returned.Sentence));
        Assert.False(Timeliness.Of(ReportedState.Complete, VerifiedState.Returned, Today, Today.AddDays(-20), Breadth.Local, Today.AddDays(-100), Today, [], Today).IsOpen);
    }

    [Fact]
    public void Slips_are_counted_and_added_and_a_date_brought_forward_is_none()
    {
        var action = Planned();
        Assert.Equal("", Timeliness.Of(action, Today).Slipped);
        action.MoveDate(Today.AddDays(60), "The panel", "Late", Ann);
        Assert.Equal("slipped once by 30 days", Timeliness.Of(action, Today).Slipped);
        action.MoveDate(Today.AddDays(91), "The panel", "Late", Ann);
        action.MoveDate(Today.AddDays(85), "The panel", "Early", Ann);

        Assert.Equal("slipped twice by 61 days", Timeliness.Of(action, Today).Slipped);
    }

    [Theory]
    [InlineData(59, "")]
    [InlineData(60, "no update for 60 days")]
    [InlineData(75, "no update for 75 days")]
    public void Silence_begins_after_sixty_days(int days, string words) =>
        Assert.Equal(words, At(Today.AddDays(99), lastUpdated: Today.AddDays(-days)).Silence);

    [Fact]
    public void An_action_without_a_date_is_neither_late_nor_on_time()
    {
        var none = At(null);

        Assert.Equal((TimelinessKind.NoDate, "no date"), (none.Kind, none.Sentence));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(59, "")]
    [InlineData(60, "no update in its first 60 days")]
    public void Before_the_first_update_silence_counts_from_the_day_it_was_planned(int days, string words) =>
        Assert.Equal(words, At(Today.AddDays(99), planned: Today.AddDays(-days)).Silence);

    private static Timeliness At(DateOnly? due, ReportedState state = ReportedState.InProgress, Breadth breadth = Breadth.Local, DateOnly? lastUpdated = null, DateOnly? planned = null) =>
        Timeliness.Of(state, VerifiedState.NotVerified, null, due, breadth, planned ?? Today.AddDays(-100), lastUpdated, [], Today);
}
