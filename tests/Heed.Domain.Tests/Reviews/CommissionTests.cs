using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

/// <summary>How a review is carried out, and what is learned on the way.</summary>
public sealed class CommissionTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly TermsText Terms = new("What did agencies see?", Methodology.CriticalIncidentCollaborativeInquiry, "", "The case review group", Today);

    private readonly Review review = Review.Open(ReviewType.LearningReview, "A review", "a-review", [PartnershipId.New()]).Value;
    private readonly Commission commission;

    public CommissionTests() => commission = Commission.Of(review);

    [Fact]
    public void Other_terms_keep_the_earlier_ones_and_say_why()
    {
        Assert.True(commission.AgreeTerms(review, Terms, "", Mary).IsDone);
        Assert.StartsWith("Enter why they are changed", Refusal(commission.AgreeTerms(review, Terms with { Text = "And why?" }, " ", Mary)));
        Assert.True(commission.AgreeTerms(review, Terms with { Text = "And why?" }, "The family asked", Mary).IsDone);

        Assert.Equal(["What did agencies see?", "And why?"], commission.Terms.Select(t => t.Said.Text));
        Assert.Equal("Enter how the review is carried out", Refusal(commission.AgreeTerms(review, Terms with { Method = Methodology.Other }, "Again", Mary)));
    }

    [Fact]
    public void While_the_whole_review_waits_no_terms_are_agreed_and_no_agency_is_asked()
    {
        review.PlaceHold(HoldKind.CriminalProceedings, HoldStops.WholeReview, Today.AddDays(-5), null, Today.AddDays(30), "The police", "Wait", Mary);

        Assert.StartsWith("The whole review must wait: ", Refusal(commission.AgreeTerms(review, Terms, "", Mary)));
        Assert.EndsWith("Enter a day before 25 February 2026, or lift the hold first", Refusal(commission.AskForReport(review, AgencyId.New(), "A chronology", Today, Today.AddDays(9), Mary)));
        Assert.True(commission.AgreeTerms(review, Terms with { AgreedOn = Today.AddDays(-6) }, "", Mary).IsDone);
    }

    [Fact]
    public void An_independent_reviewer_says_what_ties_they_have_and_access_has_an_end()
    {
        var said = new SeatSaid(ReviewPart.IndependentReviewer, "Dr Rae", "Independent", "", Today, null);

        Assert.StartsWith("Enter their statement of independence", Refusal(commission.Seat(said, null, Mary)));
        Assert.StartsWith("Enter the last day of their access", Refusal(commission.Seat(said with { Independence = "None" }, PersonId.New(), Mary)));
        var rae = PersonId.New();
        Assert.True(commission.Seat(said with { Independence = "None", Until = Today.AddDays(90) }, rae, Mary).IsDone);
        Assert.Equal("They work on this review already", Refusal(commission.Seat(said with { Independence = "None", Until = Today.AddDays(90) }, rae, Mary)));
        Assert.Equal("Enter why they leave the review", Refusal(commission.Unseat(1, "", Mary)));
        Assert.True(commission.Unseat(1, "The report is agreed", Mary).IsDone);
        Assert.Equal(OutcomeKind.NotFound, commission.Unseat(1, "Again", Mary).Kind);
    }

    [Fact]
    public void A_report_is_asked_for_received_and_checked_by_somebody_else()
    {
        Assert.Equal(4, commission.AskForReport(review, null, "", null, null, Mary).Problems.Count);
        commission.AskForReport(review, AgencyId.New(), "A chronology", Today.AddDays(-9), Today, Mary);
        Assert.Equal("It has not come yet", Refusal(commission.CheckReport(1, ReportQuality.Good, "All of it", Mary)));
        Assert.StartsWith("It was asked for on 21 February 2026", Refusal(commission.ReceiveReport(1, Today.AddDays(-10), "Nora Nurse", Mary)));
        commission.ReceiveReport(1, Today, "Sister Mary, named nurse", Mary);
        Assert.StartsWith("Nobody checks their own report", Refusal(commission.CheckReport(1, ReportQuality.Good, "All of it", Mary)));
        var anne = Mary with { Who = PersonId.New(), Name = "Anne" };
        Assert.StartsWith("It came already on 2 March 2026, written by Sister Mary", Refusal(commission.ReceiveReport(1, Today, "Nora Nurse", Mary)));
        Assert.StartsWith("Enter what is missing", Refusal(commission.CheckReport(1, ReportQuality.NeedsWork, "", anne)));
        commission.CheckReport(1, ReportQuality.NeedsWork, "March is missing", anne);
        Assert.True(commission.ReceiveReport(1, Today, "Nora Nurse", Mary with { At = Mary.At.AddHours(1) }).IsDone);
        Assert.StartsWith("Nobody checks their own report", Refusal(commission.CheckReport(1, ReportQuality.Good, "All of it", Mary)));
        commission.CheckReport(1, ReportQuality.Good, "March is there now", anne with { At = Mary.At.AddHours(2) });
        Assert.False(commission.Reports[0].IsAwaited);
        Assert.Equal([ReportQuality.NeedsWork, ReportQuality.Good], commission.Reports[0].Checks!.Select(c => c.Quality));
    }

    [Theory]
    [InlineData(HoldStops.FamilyContact, InvolvedKind.Family, false)]
    [InlineData(HoldStops.FamilyContact, InvolvedKind.Person, false)]
    [InlineData(HoldStops.FamilyContact, InvolvedKind.Practitioner, true)]
    [InlineData(HoldStops.PractitionerContact, InvolvedKind.Practitioner, false)]
    [InlineData(HoldStops.PractitionerContact, InvolvedKind.Family, true)]
    [InlineData(HoldStops.WholeReview, InvolvedKind.Family, false)]
    [InlineData(HoldStops.Publication, InvolvedKind.Family, true)]
    public void A_hold_on_contact_stops_asking_and_telling_and_nothing_that_was_before(HoldStops stops, InvolvedKind kind, bool may)
    {
        var said = new InvolvedSaid(kind, "Somebody", InvolvedAnswer.TakesPart, Today.AddDays(-20), "A visit", "");
        commission.Involve(review, said, Mary);
        Hold(stops, -10);

        Assert.Equal(may, commission.Involve(review, said with { AskedOn = Today }, Mary).IsDone);
        Assert.Equal(may, commission.TellInvolved(review, 1, "What was found", Today, Mary).IsDone);
        Assert.True(commission.TellInvolved(review, 1, "What is asked", Today.AddDays(-15), Mary).IsDone);
        Assert.True(commission.ChangeInvolved(review, 1, said with { Wishes = "To read it first" }, Mary).IsDone);
        Assert.Equal(said, Assert.Single(commission.Involved[0].Earlier!).Said);
        Assert.True(commission.Involve(review, said with { Answer = InvolvedAnswer.NotAsked, AskedOn = null, How = "It must wait for the trial" }, Mary).IsDone);
    }

    [Fact]
    public void No_contact_is_written_under_a_hold_in_two_steps_or_under_another_kind_of_person()
    {
        var said = new InvolvedSaid(InvolvedKind.Family, "Her mother", InvolvedAnswer.TakesPart, Today.AddDays(-20), "A visit", "");
        commission.Involve(review, said, Mary);
        Hold(HoldStops.FamilyContact, -10);

        var not = said with { Answer = InvolvedAnswer.NotAsked, AskedOn = Today, How = "It must wait" };
        Assert.Equal("Leave the day empty where they have not been asked", Refusal(commission.Involve(review, not, Mary)));
        Assert.True(commission.Involve(review, not with { AskedOn = null }, Mary).IsDone);
        Assert.StartsWith("Contact with family must wait", Refusal(commission.ChangeInvolved(review, 2, said with { AskedOn = Today }, Mary)));
        Assert.EndsWith("Who they are cannot be changed until then", Refusal(commission.ChangeInvolved(review, 1, said with { Kind = InvolvedKind.Practitioner }, Mary)));
        Assert.Equal(InvolvedKind.Family, commission.Involved[0].Said.Kind);
    }

    [Fact]
    public void What_difference_a_review_made_is_assessed_once_its_report_is_agreed_in_all_three_ways()
    {
        var said = new ImpactSaid("Visits are passed on", "One record", "It cannot be told yet", "", "An audit in July", "The board", Today);

        Assert.StartsWith("The review is not finished", Refusal(commission.Assess(said, ReviewStage.UnderWay, Mary)));
        Assert.Equal(["OnPractice", "OnSystems", "OnOutcomes", "Remains"], commission.Assess(said with { OnPractice = "", OnSystems = "", OnOutcomes = "", Remains = "" }, ReviewStage.Published, Mary).Problems.Select(p => p.Field));
        Assert.True(commission.Assess(said, ReviewStage.ReportAgreed, Mary).IsDone);
    }

    [Fact]
    public void Learning_reaches_practitioners_before_the_review_ends_but_not_against_a_hold()
    {
        var point = LearningPoint.Write(review, LearningKind.Learning, "Ask who else visits", null, Mary).Value;

        Assert.StartsWith("Read it once more", Refusal(point.Share(review, false, Mary)));
        Assert.True(point.Share(review, true, Mary).IsDone);
        Assert.StartsWith("Practitioners read it as it is", Refusal(point.Rewrite(LearningKind.Learning, "Ask")));
        Assert.True(point.TakeBack().IsDone);
        Hold(HoldStops.SharingFindings, 0);
        Assert.StartsWith("Sharing what was found must wait", Refusal(point.Share(review, true, Mary)));
    }

    [Fact]
    public void An_event_with_practitioners_waits_for_a_hold_on_contact_with_them()
    {
        var said = new EventSaid("A morning together", Today.AddDays(-20), "", []);
        var held = LearningEvent.Write(review, said, Mary).Value;
        Hold(HoldStops.PractitionerContact, -10);

        Assert.StartsWith("Contact with practitioners must wait", Refusal(LearningEvent.Write(review, said with { On = Today.AddDays(3) }, Mary)));
        Assert.True(held.Change(review, said with { Attended = [new(AgencyId.New(), 12)] }).IsDone);
        Assert.False(held.Change(review, said with { On = Today }).IsDone);
    }

    private void Hold(HoldStops stops, int since) => Assert.True(review.PlaceHold(HoldKind.CriminalProceedings, stops, Today.AddDays(since), null, Today.AddDays(30), "The police", "Wait for the trial", Mary).IsDone);

    private static string Refusal(Outcome outcome) => Assert.Single(outcome.Problems).Sentence;
}
