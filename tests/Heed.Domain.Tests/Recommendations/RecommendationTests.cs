using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class RecommendationTests
{
    [Theory]
    [InlineData(Stance.AcceptedInPart)]
    [InlineData(Stance.NotAccepted)]
    public void Anything_but_acceptance_needs_reasons(Stance stance)
    {
        var asked = Asked();

        Assert.Equal(["StanceReasons"], asked.Take(stance, " ").Fields());
        Assert.Equal(Stance.NotYetDecided, asked.Stance);
        Assert.True(asked.Take(stance, "The law says otherwise").IsDone);
        Assert.Equal((stance, "The law says otherwise"), (asked.Stance, asked.StanceReasons));
    }

    [Fact]
    public void Acceptance_needs_none() => Assert.True(Asked().Take(Stance.Accepted, "").IsDone);

    [Fact]
    public void The_words_of_the_report_must_be_there() =>
        Assert.Equal(["Text"], Asked().Word("7", "", "  ", Breadth.Local, []).Fields());

    [Fact]
    public void The_printed_number_is_kept_as_printed() =>
        Assert.Equal("Recommendation 15.10(ii)", Asked(number: "15.10(ii)").Label);

    [Fact]
    public void It_comes_from_the_findings_that_were_chosen_last_each_once()
    {
        var asked = Asked();
        var (one, two, three) = (FindingId.New(), FindingId.New(), FindingId.New());

        asked.ComeFrom([one, two]);
        asked.ComeFrom([two, three]);

        Assert.Equal(new HashSet<FindingId> { two, three }, asked.Findings.Select(f => f.FindingId).ToHashSet());
        asked.ComeFrom([]);
        Assert.Empty(asked.Findings);
    }

    [Fact]
    public void Only_the_lead_and_the_leads_of_its_agencies_report_on_an_action()
    {
        var action = PlanAction.Plan([Asked()], "Write", Lead, Today, [Health], null, Today).Value;
        var none = Reach.Of(action.ScopeId);

        Assert.True(RecommendationAccess.CanReportProgress.Allows(Person(Lead.PersonId!.Value), none, action));
        Assert.True(RecommendationAccess.CanReportProgress.Allows(LeadOf(Police), none, action));
        Assert.True(RecommendationAccess.CanReportProgress.Allows(LeadOf(Health), none, action));
        Assert.False(RecommendationAccess.CanReportProgress.Allows(LeadOf(AgencyId.New()), none, action));
        Assert.False(RecommendationAccess.CanPlanActions.Allows(LeadOf(Police), none, action));
        Assert.False(RecommendationAccess.CanReportProgress.Allows(Actor.Visitor, none, action));
    }

    private static Actor Person(PersonId id, params HeldRole[] roles) => new(ActorKind.Person, id, "Somebody", null, roles);

    private static Actor LeadOf(AgencyId agency) => Person(PersonId.New(), new HeldRole(Role.AgencyLead, ScopeId.From(agency.Value)));
}
