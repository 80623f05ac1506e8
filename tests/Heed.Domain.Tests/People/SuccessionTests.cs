using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.People;

public sealed class SuccessionTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Ann = new(PersonId.New(), "Ann", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    [Fact]
    public void A_decision_keeps_who_when_why_and_exactly_what_passed_to_whom()
    {
        var (old, north, south) = (Agency("Old Trust"), Agency("North Trust"), Agency("South Trust"));
        Passed[] shown = [new(PassedKind.Action, One, north.Id.Value), new(PassedKind.Person, Two, south.Id.Value)];

        var decided = Succession.Decide(old, [north, south], Today, "The order of 1 March", shown, [(PassedKind.Person, Two), (PassedKind.Action, One)], Ann).Value;

        Assert.Equal((old.Id.Value, Today, "The order of 1 March", "Ann"), (decided.BodyId, decided.On, decided.Reason, decided.Decided.Name));
        Assert.Equal(shown, decided.Passed);
    }

    [Fact]
    public void It_needs_a_successor_a_day_that_has_come_and_a_reason()
    {
        var old = Agency("Old Trust");

        Assert.Equal(["Successors", "On", "Reason"], Succession.Decide(old, [], null, " ", [], [], Ann).Problems.Select(p => p.Field));
        Assert.Contains("cannot follow itself", Assert.Single(Succession.Decide(old, [old], Today, "A reason", [], [], Ann).Problems).Sentence);
        Assert.Contains("in the future", Assert.Single(Succession.Decide(old, [Agency("New")], Today.AddDays(1), "A reason", [], [], Ann).Problems).Sentence);
        Assert.Contains("It began on", Assert.Single(Succession.Decide(old, [Agency("New")], Today.AddYears(-9), "A reason", [], [], Ann).Problems).Sentence);
    }

    [Fact]
    public void Nothing_passes_that_was_not_shown_and_each_goes_to_one_of_the_successors()
    {
        var (old, next) = (Agency("Old Trust"), Agency("New Trust"));

        Assert.Contains("meanwhile", Assert.Single(Succession.Decide(old, [next], Today, "A reason", [], [(PassedKind.Action, One)], Ann).Problems).Sentence);
        Assert.Contains("which successor", Assert.Single(Succession.Decide(old, [next], Today, "A reason", [new(PassedKind.Action, One, Two)], [(PassedKind.Action, One)], Ann).Problems).Sentence);
    }

    [Fact]
    public void An_open_action_passes_with_its_person_and_role_and_a_finished_one_stays_under_the_old_name()
    {
        var (old, next, other, person) = (AgencyId.New(), AgencyId.New(), AgencyId.New(), PersonId.New());
        var led = Action(new ActionLead(old, person, "Matron"), other);
        var shared = Action(new ActionLead(other, person, "Matron"), old);
        Assert.True(led.PassTo(old, next).IsDone);
        Assert.True(shared.PassTo(old, next).IsDone);
        Assert.Equal((next, person, "Matron"), (led.LeadAgencyId, led.LeadPersonId, led.LeadRole));
        Assert.Equal([(other, true), (next, false)], shared.Agencies.OrderByDescending(a => a.Leads).Select(a => (a.AgencyId, a.Leads)));

        var finished = Action(new ActionLead(old, person, "Matron"), other);
        finished.ReportProgress("Nobody can", ReportedState.CannotBeDone, Ann);
        Assert.Contains("under the old name", Assert.Single(finished.PassTo(old, next).Problems).Sentence);
        Assert.Equal(old, finished.LeadAgencyId);
    }

    [Fact]
    public void A_joint_review_keeps_the_order_of_its_owners_and_names_nobody_twice()
    {
        var (one, two, next) = (PartnershipId.New(), PartnershipId.New(), PartnershipId.New());
        var review = Review.Open(ReviewType.JointReview, "A review", "a-review", [one, two]).Value;

        Assert.True(review.PassTo(one, next).IsDone);
        Assert.Equal([next, two], review.Owners.OrderBy(o => o.Position).Select(o => o.PartnershipId));
        Assert.True(review.PassTo(two, next).IsDone);
        Assert.Equal([next], review.Owners.Select(o => o.PartnershipId));
        Assert.Equal(OutcomeKind.NotFound, review.PassTo(two, next).Kind);
    }

    private static Agency Agency(string name) => Heed.Domain.People.Agency.Found(name, "", AgencyKind.Health, false, Today.AddYears(-3), []).Value;

    private static PlanAction Action(ActionLead lead, AgencyId contributor) => PlanAction.Plan(
        [Recommendation.Make(Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value, 1, "1", "", "Do it well", Breadth.Local, []).Value],
        "Do it", lead, Today.AddDays(30), [contributor], null, Today).Value;
}
