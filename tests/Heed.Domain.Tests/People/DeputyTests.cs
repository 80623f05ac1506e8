using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.People;

public sealed class DeputyTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Ann = new(PersonId.New(), "Ann", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly AgencyId Police = AgencyId.New();
    private static readonly Person Peter = Person.Join("Peter Police", "Inspector", "peter@town.example", Police).Value;
    private static readonly Person Dana = Person.Join("Dana Detective", "Sergeant", "dana@town.example", Police).Value;

    [Fact]
    public void A_deputy_stands_in_from_a_day_to_a_day_and_it_ends_by_itself()
    {
        var deputy = Deputy.Name(Peter, Dana, Today.AddDays(1), Today.AddDays(8), Ann).Value;

        Assert.Equal([false, true, true, false], new[] { 0, 1, 8, 9 }.Select(d => deputy.StandsInOn(Today.AddDays(d))));
        Assert.True(deputy.End(Today.AddDays(3)).IsDone);
        Assert.False(deputy.StandsInOn(Today.AddDays(4)));
        Assert.Contains("ends on 5 March 2026 already", Assert.Single(deputy.End(Today.AddDays(3)).Problems).Sentence);
    }

    [Fact]
    public void A_deputy_needs_a_colleague_and_both_days_and_is_not_oneself()
    {
        Assert.Equal(["Email", "From", "Until"], Deputy.Name(Peter, null, null, null, Ann).Problems.Select(p => p.Field));
        Assert.Contains("for themselves", Assert.Single(Deputy.Name(Peter, Peter, Today, Today, Ann).Problems).Sentence);
        Assert.Contains("before the first", Assert.Single(Deputy.Name(Peter, Dana, Today.AddDays(2), Today.AddDays(1), Ann).Problems).Sentence);
        Assert.Contains("in the past", Assert.Single(Deputy.Name(Peter, Dana, Today.AddDays(-9), Today.AddDays(-1), Ann).Problems).Sentence);
        Assert.Contains("a year at most", Assert.Single(Deputy.Name(Peter, Dana, Today, Today.AddDays(367), Ann).Problems).Sentence);
    }

    [Fact]
    public void One_that_is_ended_before_it_began_never_counted()
    {
        var deputy = Deputy.Name(Peter, Dana, Today.AddDays(5), Today.AddDays(8), Ann).Value;

        Assert.True(deputy.End(Today.AddDays(-1)).IsDone);

        Assert.DoesNotContain(Enumerable.Range(0, 9), d => deputy.StandsInOn(Today.AddDays(d)));
    }

    [Fact]
    public void What_a_deputy_reports_is_written_down_with_both_names_and_what_they_may_do_themselves_with_their_own()
    {
        var action = Action(Peter);
        var dana = Actor(Dana) with { StandsInFor = [new StoodInFor(Peter.Id, Peter.Name, Today)] };
        var nothing = Reach.Of();

        Assert.True(RecommendationAccess.CanReportProgress.Allows(dana, nothing, action));
        var acting = RecommendationAccess.CanReportProgress.ActsAs(dana, nothing, action);
        Assert.Equal(("Dana Detective, for Peter Police", Peter.Id, Dana.Id), (acting.Name, acting.OnBehalfOf, acting.Person));

        var own = RecommendationAccess.CanReportProgress.ActsAs(dana, nothing, Action(Dana));
        Assert.Equal(("Dana Detective", (PersonId?)null), (own.Name, own.OnBehalfOf));
        Assert.False(RecommendationAccess.CanReportProgress.Allows(Actor(Dana), nothing, action));
    }

    [Fact]
    public void What_is_personal_passes_to_no_deputy()
    {
        var dana = Actor(Dana) with { StandsInFor = [new StoodInFor(Peter.Id, Peter.Name, Today)] };
        var key = IdentificationKey.SetUp(IdentificationKeyId.New(), Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value, [1]);
        key.Name(Peter.Id, Ann);

        Assert.False(ReviewAccess.CanOpenIdentificationKey.Allows(dana, Reach.Of(), key));
        Assert.False(ReviewAccess.CanNameReaders.Allows(dana, Reach.Of(), key));
        Assert.False(RecommendationAccess.CanApproveAnswers.Allows(dana, Reach.Of(), Action(Peter)));
        Assert.False(PeopleAccess.CanKeepOwnAccount.Allows(dana, Reach.Of(), Peter));
    }

    private static Actor Actor(Person person) => new(ActorKind.Person, person.Id, person.Name, person.AgencyId, []);

    private static PlanAction Action(Person lead) => PlanAction.Plan(
        [Recommendation.Make(Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value, 1, "1", "", "Do it well", Breadth.Local, []).Value],
        "Do it", new ActionLead(Police, lead.Id, lead.RoleTitle), Today.AddDays(30), [], null, Today).Value;
}
