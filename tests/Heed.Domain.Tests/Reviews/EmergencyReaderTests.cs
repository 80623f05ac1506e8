using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Reviews;

public sealed class EmergencyReaderTests
{
    private static readonly PersonId Peter = PersonId.New();
    private static readonly Review Review = Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value;
    private static readonly PlanAction Action = PlanAction.Plan(
        [Recommendation.Make(Review, 1, "1", "", "Do it well", Breadth.Local, []).Value], "Do it", new ActionLead(AgencyId.New(), Peter, "Inspector"), new DateOnly(2026, 4, 1), [], null, new DateOnly(2026, 3, 2)).Value;

    [Fact]
    public void Emergency_access_alone_opens_no_write_to_whoever_leads_an_action_there() =>
        Assert.False(May(Holding(Role.EmergencyReader), Reach.Of(Review.ScopeId)));

    [Fact]
    public void Who_is_named_there_besides_or_leads_it_in_a_review_that_is_open_keeps_what_they_had()
    {
        Assert.True(May(Holding(Role.EmergencyReader, Role.PanelMember), Reach.Of(Review.ScopeId)));
        Assert.True(May(Holding(Role.EmergencyReader), Reach.Of(Review.ScopeId, ScopeId.New())));
        Assert.True(May(Holding(), Reach.Of(Review.ScopeId)));
        Assert.False(May(Holding(Role.EmergencyReader, Role.Custodian), Reach.Of(Review.ScopeId)));
    }

    private static bool May(Actor actor, Reach reach) => RecommendationAccess.CanReportProgress.Allows(actor, reach, Action);

    private static Actor Holding(params Role[] roles) => new(ActorKind.Person, Peter, "Peter", AgencyId.New(), [.. roles.Select(r => new HeldRole(r, Review.ScopeId))]);
}
