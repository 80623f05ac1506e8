using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

/// <summary>Stages, clocks and quality markers of one review.</summary>
public sealed class CourseTests
{
    private static readonly DateOnly Today = new(2027, 3, 24);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary", new(2027, 3, 24, 9, 0, 0, TimeSpan.Zero));

    private readonly Review review = Review.Open(ReviewType.LocalChildSafeguardingPracticeReview, "A review", "a-review", [PartnershipId.New()]).Value;
    private readonly Course course;

    public CourseTests() => course = Course.Begin(review, RegimesShipped.Of("local-child-england")!, 0, Mary);

    [Fact]
    public void A_clock_runs_from_its_stage_over_easter_and_is_met_or_missed_by_the_day_of_the_next()
    {
        Reach("aware", -2);
        Assert.Equal(new DateOnly(2027, 3, 31), Clock("notify").Due);
        Assert.Equal(ClockState.Running, Clock("notify").State);
        Assert.Equal(ClockState.DueSoon, Clock("notify", new(2027, 3, 29)).State);
        Assert.Equal((ClockState.Overdue, 2), (Clock("notify", new(2027, 4, 2)).State, Clock("notify", new(2027, 4, 2)).DaysLate));

        Reach("notified", -1);
        Assert.Equal((ClockState.Met, Today.AddDays(-1)), (Clock("notify").State, Clock("notify").Done));
        Assert.Equal(new DateOnly(2027, 4, 15), course.NextDue);
    }

    [Fact]
    public void A_stage_is_reached_once_not_in_the_future_and_is_taken_back_with_a_reason()
    {
        Assert.Equal("The day cannot be in the future; write it down when it has come", Refusal(course.Reach(review, "aware", Today.AddDays(1), "", Mary)));
        Reach("aware");
        Assert.StartsWith("This stage is reached already", Refusal(course.Reach(review, "aware", Today, "", Mary)));
        Assert.Equal("Enter why it is taken back", Refusal(course.TakeBack("aware", " ", Mary)));
        Assert.True(course.TakeBack("aware", "The day was another", Mary).IsDone);
        Assert.Null(course.On("aware"));
        Assert.Single(course.Reached);
        Assert.Null(course.NextDue);
    }

    [Fact]
    public void While_the_whole_review_is_held_no_stage_is_reached_but_what_came_before_is_written_down()
    {
        Hold(HoldStops.WholeReview, since: -5);

        Assert.StartsWith("The whole review must wait: inquest since 19 March 2027, asked by The coroner", Refusal(course.Reach(review, "terms", Today, "", Mary)));
        Assert.True(course.Reach(review, "decided", Today.AddDays(-10), "", Mary).IsDone);
        Assert.Equal((ClockState.Held, "Inquest since 19 March 2027, asked by The coroner"), (Clock("publish").State, Clock("publish").HeldBy));
    }

    [Fact]
    public void A_stage_out_of_its_order_needs_a_note_that_says_why()
    {
        Reach("notified", -20);

        Assert.Equal("“Notified” comes before it, and was reached on 4 March 2027. Enter a later day, or say in the note why it was so".Replace("Notified", Name("notified")), Refusal(course.Reach(review, "sentToNational", new(2020, 1, 1), "", Mary)));
        Assert.StartsWith($"“{Name("notified")}” comes after it", Refusal(course.Reach(review, "aware", Today, " ", Mary)));
        Assert.True(course.Reach(review, "aware", Today, "It was notified on suspicion, and confirmed later", Mary).IsDone);
        Assert.Equal(["notified", "aware"], course.Standing.Select(s => s.Code));
    }

    [Fact]
    public void Actions_may_be_signed_off_long_before_a_report_that_was_held_is_published()
    {
        Reach("published");
        Reach("signedOff", -200);

        Assert.Equal(ReviewStage.Published, course.Stands);
    }

    [Fact]
    public void A_review_that_ends_without_a_stage_says_why()
    {
        Reach("aware", -20);

        Assert.StartsWith("The review did not reach “", Refusal(course.Reach(review, "closed", Today, "", Mary)));
        Assert.True(course.Reach(review, "closed", Today, "The partners ended it: it became part of the inquiry", Mary).IsDone);
    }

    [Fact]
    public void A_day_on_which_a_hold_stood_is_refused_after_it_was_lifted_too_and_the_day_of_lifting_is_free()
    {
        var hold = review.PlaceHold(HoldKind.Inquest, HoldStops.WholeReview, Today.AddDays(-9), null, Today.AddDays(30), "The coroner", "Wait", Mary).Value;

        Assert.Equal("The hold began on 15 March 2027; it cannot have ended before that", Refusal(review.LiftHold(hold, "The inquest ended", Mary, Today.AddDays(-10))));
        Assert.Equal("The day cannot be in the future; lift it when it has come", Refusal(review.LiftHold(hold, "The inquest ended", Mary, Today.AddDays(1))));
        Assert.True(review.LiftHold(hold, "The inquest ended", Mary, Today.AddDays(-2)).IsDone);

        Assert.Equal("The whole review had to wait from 15 March 2027 until the hold was lifted on 22 March 2027. Enter a day outside that time", Refusal(course.Reach(review, "terms", Today.AddDays(-3), "", Mary)));
        Assert.True(course.Reach(review, "terms", Today.AddDays(-2), "", Mary).IsDone);
    }

    [Fact]
    public void A_hold_on_publication_stops_publishing_and_no_other_step()
    {
        Hold(HoldStops.Publication, since: -5);

        Assert.StartsWith("Publishing must wait", Refusal(course.Reach(review, "published", Today, "", Mary)));
        Assert.StartsWith("Publishing must wait", Refusal(course.Reach(review, "published", Today.AddDays(-30), "", Mary)));
        Assert.True(course.Reach(review, "reportAgreed", Today, "", Mary).IsDone);
        Assert.True(course.Reach(review, "signedOff", Today, "", Mary).IsDone);
        Assert.Equal(ReviewStage.ReportAgreed, course.Stands);
    }

    [Fact]
    public void A_report_that_was_published_too_soon_after_the_national_body_had_it_is_said()
    {
        Reach("sentToNational", -9);
        Assert.Equal(new DateOnly(2027, 3, 24), Clock("nationalFirst").Due);
        Reach("published", -2);
        Assert.Equal((ClockState.Missed, 2), (Clock("nationalFirst").State, Clock("nationalFirst").DaysLate));
        Assert.Equal((ClockState.Running, new DateOnly(2028, 3, 22)), (Clock("keepPublic").State, Clock("keepPublic").Due));
    }

    [Fact]
    public void Another_day_is_agreed_by_somebody_with_a_reason_and_stays_in_sight()
    {
        Reach("aware", -2);

        Assert.Equal(["Enter why", "The day must come after 31 March 2027, when it is due now", "Enter who agreed to it"], course.Extend("notify", new(2027, 3, 31), "", "", Mary).Problems.Select(p => p.Sentence));
        Assert.True(course.Extend("notify", new(2027, 4, 9), "The Panel", "The police asked", Mary).IsDone);

        Assert.Equal(new DateOnly(2027, 4, 9), Clock("notify").Due);
        Assert.Equal("The Panel", Assert.Single(Clock("notify").Notes).AgreedBy);
        Assert.Equal(new DateOnly(2027, 4, 9), course.NextDue);
        Assert.Equal("This clock does not run yet", Refusal(course.Extend("publish", new(2028, 4, 9), "The board", "It is late", Mary)));
    }

    [Fact]
    public void A_rapid_review_becomes_a_full_one_and_keeps_what_it_reached()
    {
        var rapid = Course.Begin(review, RegimesShipped.Of("rapid-review-england")!, 0, Mary);
        rapid.Reach(review, "aware", Today.AddDays(-30), "", Mary);
        rapid.Reach(review, "notified", Today.AddDays(-28), "", Mary);
        rapid.Reach(review, "considered", Today.AddDays(-20), "", Mary);

        Assert.Equal("Enter why, and who decided", Refusal(rapid.Convert(RegimesShipped.Of("local-child-england")!, 0, Today, "", Mary)));
        Assert.StartsWith("The first that is known of it is of 22 February 2027", Refusal(rapid.Convert(RegimesShipped.Of("local-child-england")!, 0, Today.AddDays(-31), "The partners decided", Mary)));
        Assert.True(rapid.Convert(RegimesShipped.Of("local-child-england")!, 0, Today, "The partners decided on a local review", Mary).IsDone);

        Assert.Equal(2, rapid.Runs.Count);
        Assert.Equal(Today.AddDays(-28), rapid.On("notified"));
        Assert.Equal(ClockState.Met, ClockLedger.Of(rapid, Today).Single(c => c.Clock.Code == "notify").State);
        Assert.StartsWith("The review runs under this type already", Refusal(rapid.Convert(RegimesShipped.Of("local-child-england")!, 0, Today, "Again", Mary)));
    }

    [Fact]
    public void A_quality_marker_needs_what_shows_it_and_keeps_earlier_answers()
    {
        Assert.Equal("Enter what shows it", Refusal(course.Mark("m1", MarkerState.Met, "", Mary)));
        Assert.Equal("Enter why it does not apply", Refusal(course.Mark("m1", MarkerState.NotApplicable, "", Mary)));
        course.Mark("m1", MarkerState.Partly, "In the minutes of May", Mary);
        course.Mark("m1", MarkerState.Met, "In the minutes of June", Mary);

        Assert.Equal(MarkerState.Met, course.AnswerTo("m1")!.State);
        Assert.Equal(2, course.MarkerAnswers.Count);
        Assert.Equal(OutcomeKind.NotFound, course.Mark("none", MarkerState.Met, "x", Mary).Kind);
    }

    private string Name(string stage) => course.Regime.StageOf(stage)!.Name;

    private void Reach(string stage, int days = 0) => Assert.True(course.Reach(review, stage, Today.AddDays(days), "", Mary).IsDone);

    private void Hold(HoldStops stops, int since) => Assert.True(review.PlaceHold(HoldKind.Inquest, stops, Today.AddDays(since), null, Today.AddDays(30), "The coroner", "Wait for the inquest", Mary).IsDone);

    private ClockRow Clock(string code, DateOnly? on = null) => ClockLedger.Of(course, on ?? Today, review.Holds).Single(c => c.Clock.Code == code);

    private static string Refusal(Outcome outcome) => Assert.Single(outcome.Problems).Sentence;
}
