using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

public sealed class HoldTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private readonly Review review = Review.Open(ReviewType.JointReview, "Moving on", "moving-on", [PartnershipId.New()]).Value;

    [Fact]
    public void A_hold_cannot_begin_in_the_future()
    {
        Assert.Equal("A hold cannot begin in the future; enter the day it was asked for", Refusal(Place(since: Today.AddDays(1))));
        Assert.True(Place(since: Today).IsDone);
    }

    [Fact]
    public void A_hold_must_say_what_it_stops()
    {
        Assert.Equal("Say what the hold stops; everything else goes on", Refusal(Place(stops: HoldStops.None)));
        Assert.Equal("Choose what the hold stops from the list", Refusal(Place(stops: (HoldStops)99)));
    }

    [Fact]
    public void A_hold_without_a_known_end_is_looked_at_again_on_a_day()
    {
        Assert.StartsWith("When the end is not known, enter a day", Refusal(Place(againIn: null)));
        Assert.True(Place(end: Today.AddDays(90), againIn: null).IsDone);
        Assert.StartsWith("Ask again within a year", Refusal(Place(againIn: 366)));
        Assert.StartsWith("Ask again within a year", Refusal(review.KeepHold(Place(againIn: 365).Value, null, Today.AddYears(36), Mary)));
    }

    [Fact]
    public void A_hold_on_publication_keeps_the_stage_from_published_until_it_is_lifted()
    {
        var hold = Place(stops: HoldStops.Publication).Value;

        var refused = review.MoveTo(ReviewStage.Published);

        Assert.StartsWith("Publishing must wait: inquest since 2 March 2026, asked by The coroner", Refusal(refused));
        Assert.Equal(ReviewStage.Commissioned, review.Stage);
        Assert.True(review.LiftHold(hold, "The inquest has concluded", Mary).IsDone);
        Assert.True(review.MoveTo(ReviewStage.Published).IsDone);
    }

    [Fact]
    public void A_hold_that_stops_something_else_lets_publication_go_on()
    {
        Place(stops: HoldStops.FamilyContact | HoldStops.PractitionerContact);

        Assert.True(review.MoveTo(ReviewStage.Published).IsDone);
    }

    [Fact]
    public void A_hold_on_sharing_what_was_found_stops_publication_and_one_on_publication_stops_no_sharing()
    {
        var hold = Place(stops: HoldStops.SharingFindings).Value;
        Assert.StartsWith("Publishing must wait: inquest", Refusal(review.MoveTo(ReviewStage.Published)));
        Assert.True(review.LiftHold(hold, "The inquest has concluded", Mary).IsDone);

        Place(stops: HoldStops.Publication);
        Assert.Equal("", review.WhyNot(HoldStops.SharingFindings));
    }

    [Fact]
    public void A_hold_on_the_whole_review_stops_everything_by_one_word()
    {
        Place(stops: HoldStops.WholeReview | HoldStops.Publication);

        Assert.Equal(HoldStops.WholeReview, review.Holds[0].Stops);
        Assert.True(review.StopsPublication);
    }

    [Fact]
    public void A_permanent_restriction_never_lifts_and_stops_no_step_of_the_work()
    {
        var hold = Place(kind: HoldKind.PermanentRestriction, stops: HoldStops.Publication, againIn: null).Value;

        Assert.False(review.StopsPublication);
        Assert.Equal(HoldStops.None, review.Holds[0].Stops);
        Assert.Equal("A permanent restriction never lifts", Refusal(review.LiftHold(hold, "Asked", Mary)));
        Assert.False(review.Holds[0].IsToLookAt(Today.AddYears(10)));
    }

    [Fact]
    public void A_hold_is_lifted_with_a_reason_and_only_once()
    {
        var hold = Place().Value;

        Assert.StartsWith("Enter why", Refusal(review.LiftHold(hold, " ", Mary)));
        Assert.True(review.LiftHold(hold, "The coroner agreed", Mary).IsDone);
        Assert.Equal("This hold no longer stands", Refusal(review.LiftHold(hold, "Again", Mary)));
    }

    [Fact]
    public void A_hold_that_still_stands_is_looked_at_again_later()
    {
        var hold = Place(againIn: 0).Value;
        Assert.True(review.Holds[0].IsToLookAt(Today));

        Assert.Equal("The day to ask again must be in the future", Refusal(review.KeepHold(hold, null, Today, Mary)));
        Assert.True(review.KeepHold(hold, null, Today.AddDays(60), Mary).IsDone);

        Assert.False(review.Holds[0].IsToLookAt(Today.AddDays(59)));
        Assert.True(review.Holds[0].IsToLookAt(Today.AddDays(60)));
    }

    private Outcome<HoldId> Place(HoldKind kind = HoldKind.Inquest, HoldStops stops = HoldStops.Publication, DateOnly? since = null, DateOnly? end = null, int? againIn = 30) =>
        review.PlaceHold(kind, stops, since ?? Today, end, againIn is { } days ? Today.AddDays(days) : null, "The coroner", "Please wait", Mary);

    private static string Refusal(Outcome outcome) => Assert.Single(outcome.Problems).Sentence;
}
