using Heed.Domain.Recommendations;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class ActionThenTests
{
    [Fact]
    public void Before_it_was_planned_it_was_neither_open_nor_late()
    {
        var then = Then(due: Today.AddDays(-10), planned: Today);

        Assert.False(then.WasOpenOn(Today.AddDays(-1)));
        Assert.False(then.WasOverdueOn(Today.AddDays(-1)));
        Assert.True(then.WasOpenOn(Today));
        Assert.True(then.WasOverdueOn(Today));
    }

    [Fact]
    public void On_each_day_the_date_counts_that_it_had_then()
    {
        var first = Today.AddDays(-60);
        var then = Then(due: Today.AddDays(10), moves: [new(first, Today.AddDays(-20), "Board", "Late", By("Ann", -50)), new(Today.AddDays(-20), Today.AddDays(10), "Board", "Late again", By("Ann", -5))]);

        Assert.False(then.WasOverdueOn(first));
        Assert.True(then.WasOverdueOn(first.AddDays(1)));
        Assert.False(then.WasOverdueOn(Today.AddDays(-50)));
        Assert.True(then.WasOverdueOn(Today.AddDays(-6)));
        Assert.False(then.WasOverdueOn(Today.AddDays(-5)));
        Assert.Equal([40, 30], then.SlipsWithin(Today.AddDays(-50), Today).Select(m => m.Days));
        Assert.Single(then.SlipsWithin(Today.AddDays(-49), Today));
    }

    [Fact]
    public void What_its_lead_reported_counts_from_that_day_and_may_be_taken_back()
    {
        var then = Then(due: Today.AddDays(-90), reports: [new(Today.AddDays(-40), ReportedState.Complete), new(Today.AddDays(-10), ReportedState.InProgress)]);

        Assert.True(then.WasOverdueOn(Today.AddDays(-41)));
        Assert.False(then.WasOpenOn(Today.AddDays(-40)));
        Assert.True(then.WasOverdueOn(Today.AddDays(-10)));
    }

    [Fact]
    public void What_was_stopped_is_open_no_more_and_what_is_national_is_never_overdue()
    {
        var stopped = Then(due: Today.AddDays(-90)) with { StoppedOn = Today.AddDays(-10) };

        Assert.True(stopped.WasOverdueOn(Today.AddDays(-11)));
        Assert.False(stopped.WasOpenOn(Today.AddDays(-10)));
        var national = stopped with { Breadth = Breadth.National };
        Assert.Equal((true, false), (national.WasOpenOn(Today.AddDays(-11)), national.WasOverdueOn(Today.AddDays(-11))));
    }

    [Fact]
    public void What_was_sent_back_was_open_from_that_day_to_the_day_it_fell()
    {
        var then = Then(due: Today.AddDays(-50), reports: [new(Today.AddDays(-40), ReportedState.Complete)],
            judged: [new(VerifiedState.Returned, "The audit is missing", "", [], By("Ann", -30), By("Peter", -10), "It was reported again")]);

        Assert.Equal([false, true, false], new[] { -35, -20, -5 }.Select(day => then.WasOverdueOn(Today.AddDays(day))));
    }

    [Fact]
    public void A_date_brought_forward_is_no_slip() =>
        Assert.Empty(Then(due: Today, moves: [new(Today.AddDays(9), Today, "Board", "Sooner", By("Ann", -5))]).SlipsWithin(Today.AddDays(-30), Today));

    private static ActionThen Then(DateOnly? due, DateOnly? planned = null, IReadOnlyList<DateMove>? moves = null, IReadOnlyList<ReportThen>? reports = null, IReadOnlyList<Verification>? judged = null) =>
        new(planned ?? Today.AddDays(-100), due, Breadth.Local, null, reports is { Count: > 0 } ? reports[^1].State : ReportedState.InProgress, moves ?? [], judged ?? [], reports ?? []);
}
