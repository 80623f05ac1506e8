using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Recommendations;

public sealed class ChasingTests
{
    private static readonly DateOnly Due = new(2026, 6, 1);

    private static readonly ChasedAction Planned = new(Due, Breadth.Local, new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 1), null, null, []);

    [Fact]
    public void A_lead_is_reminded_before_on_and_after_the_date_and_then_every_28_days()
    {
        var days = Enumerable.Range(-40, 200).Where(d => ChasingMoments.Of(Planned with { Since = Due.AddDays(d) }, ChasingTimes.Default, Due.AddDays(d)).Any(m => m.Day == Due.AddDays(d))).ToList();

        Assert.Equal([-28, -7, 0, 7, 14, 28, 56, 84, 112, 140], days);
    }

    [Fact]
    public void Of_several_days_that_were_missed_only_the_newest_is_made_up() =>
        Assert.Equal(new ReminderMoment(ReminderKind.AfterDue, Due, 14), Assert.Single(ChasingMoments.Of(Planned, ChasingTimes.Default, Due.AddDays(20))));

    [Fact]
    public void What_came_before_it_was_planned_or_its_date_moved_is_past() =>
        Assert.Empty(ChasingMoments.Of(Planned with { SettledOn = Due.AddDays(-6) }, ChasingTimes.Default, Due.AddDays(-5)));

    [Fact]
    public void Silence_is_asked_about_until_the_date_is_past_which_then_says_it_all()
    {
        var quiet = Planned with { Since = Due.AddDays(-70) };

        Assert.Contains(ChasingMoments.Of(quiet, ChasingTimes.Default, Due.AddDays(-10)), m => m is { Kind: ReminderKind.Silent, Days: 60 });
        Assert.DoesNotContain(ChasingMoments.Of(quiet, ChasingTimes.Default, Due.AddDays(1)), m => m.Kind == ReminderKind.Silent);
    }

    [Fact]
    public void A_milestone_has_reminders_of_its_own_until_it_is_settled()
    {
        var milestone = new Milestone(1, "The draft is agreed", Due.AddDays(-40), new Stamp(null, "Mary", new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero)));
        var action = Planned with { Milestones = [milestone] };

        Assert.Equal(-7, Assert.Single(ChasingMoments.Of(action, ChasingTimes.Default, milestone.Due.AddDays(-7))).Days);
        Assert.Empty(ChasingMoments.Of(action with { Milestones = [milestone with { Settled = milestone.By }] }, ChasingTimes.Default, milestone.Due));
    }

    [Fact]
    public void Whoever_refuses_is_not_reminded() =>
        Assert.Empty(ChasingMoments.Of(Planned with { RefusedOn = Due }, ChasingTimes.Default, Due.AddDays(7)));

    [Fact]
    public void The_ladder_climbs_one_rung_at_a_time_only_where_nobody_answers()
    {
        var (asked, taken, climbed) = (Due, new Dictionary<Rung, DateOnly>(), new List<(int, Rung)>());
        for (var day = 0; day <= 120; day++)
        {
            if (ChasingLadder.Next(Planned with { AskedOn = asked }, ChasingTimes.Default, QuietDays.None, taken, Due.AddDays(day)) is { } rung)
            {
                taken.Add(rung, Due.AddDays(day));
                climbed.Add((day, rung));
            }
        }

        Assert.Equal([(14, Rung.AgencyLead), (28, Rung.Manager), (42, Rung.GroupChair), (70, Rung.Board)], climbed);
        Assert.Null(ChasingLadder.Next(Planned, ChasingTimes.Default, QuietDays.None, new Dictionary<Rung, DateOnly>(), Due.AddDays(100)));
    }

    [Fact]
    public void An_action_that_is_found_very_late_starts_at_the_first_rung_after_it_was_asked_about()
    {
        var late = Planned with { AskedOn = Due.AddDays(200) };
        Rung? Next(int day, params (Rung Rung, int On)[] taken) => ChasingLadder.Next(late, ChasingTimes.Default, QuietDays.None, taken.ToDictionary(t => t.Rung, t => Due.AddDays(t.On)), Due.AddDays(day));

        Assert.Null(Next(206));
        Assert.Equal(Rung.AgencyLead, Next(207));
        Assert.Null(Next(220, (Rung.AgencyLead, 207)));
        Assert.Equal(Rung.Manager, Next(221, (Rung.AgencyLead, 207)));
    }

    [Fact]
    public void Quiet_days_count_for_no_step_and_a_national_action_climbs_nowhere()
    {
        var late = Planned with { AskedOn = Due };
        var holidays = new QuietDays([(Due.AddDays(5), Due.AddDays(18))]);

        Assert.Null(ChasingLadder.Next(late, ChasingTimes.Default, holidays, new Dictionary<Rung, DateOnly>(), Due.AddDays(27)));
        Assert.Equal(Rung.AgencyLead, ChasingLadder.Next(late, ChasingTimes.Default, holidays, new Dictionary<Rung, DateOnly>(), Due.AddDays(28)));
        Assert.Null(ChasingLadder.Next(late with { Breadth = Breadth.National }, ChasingTimes.Default, QuietDays.None, new Dictionary<Rung, DateOnly>(), Due.AddDays(100)));
    }

    [Fact]
    public void A_refusal_goes_up_the_ladder_from_the_day_it_was_said() =>
        Assert.Equal(Rung.AgencyLead, ChasingLadder.Next(Planned with { RefusedOn = Due.AddDays(-60) }, ChasingTimes.Default, QuietDays.None, new Dictionary<Rung, DateOnly>(), Due.AddDays(-30)));

    [Fact]
    public void Days_in_two_quiet_periods_are_left_out_once() =>
        Assert.Equal(10, new QuietDays([(Due.AddDays(1), Due.AddDays(10)), (Due.AddDays(5), Due.AddDays(12))]).Counted(Due, Due.AddDays(22)));

    [Theory]
    [InlineData("Before", new[] { 0 })]
    [InlineData("After", new[] { 7, 7 })]
    [InlineData("Silent", new[] { 400 })]
    public void Days_that_make_no_sense_are_refused_beside_their_field(string field, int[] days)
    {
        var times = field switch
        {
            "Before" => ChasingTimes.Default with { Before = days },
            "After" => ChasingTimes.Default with { After = days },
            _ => ChasingTimes.Default with { Silent = days },
        };

        Assert.Equal(field, Assert.Single(ChasingRule.Begin(default).Set(times, "The board said so").Problems).Field);
    }

    [Fact]
    public void The_steps_must_rise() =>
        Assert.Equal("Steps", Assert.Single(ChasingRule.Begin(default).Set(ChasingTimes.Default with { Steps = [.. ChasingTimes.Default.Steps.Reverse()] }, "No reason").Problems).Field);
}
