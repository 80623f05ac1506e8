using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Recommendations;

public sealed class HandingOverTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Ann = new(PersonId.New(), "Ann", new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly ActionLead Peter = new(AgencyId.New(), PersonId.New(), "Inspector");
    private static readonly ActionLead Hana = new(AgencyId.New(), PersonId.New(), "Named nurse");

    [Fact]
    public void An_action_passes_to_a_new_lead_with_its_date_and_contributors_and_the_old_lead_sees_it_no_more()
    {
        var school = AgencyId.New();
        var action = Planned([school]);

        Assert.True(action.HandOver(Hana).IsDone);

        Assert.Equal(Hana.PersonId, action.Lead.PersonId);
        Assert.Equal((Hana.AgencyId, "Named nurse", Today.AddDays(30)), (action.LeadAgencyId, action.LeadRole, action.Due));
        Assert.Equal([school, Hana.AgencyId!.Value], action.Agencies.OrderBy(a => a.Leads).Select(a => a.AgencyId));
        Assert.DoesNotContain(ScopeId.From(Peter.PersonId!.Value.Value), action.SeenBy.Select(s => s.ScopeId));
    }

    [Fact]
    public void A_new_lead_needs_an_agency_a_person_and_a_role_and_is_not_the_old_one()
    {
        Assert.Equal(["LeadPerson"], Planned([]).HandOver(ActionLead.Nobody).Problems.Select(p => p.Field));
        Assert.Equal(["LeadAgency", "LeadRole"], Planned([]).HandOver(new ActionLead(null, PersonId.New(), " ")).Problems.Select(p => p.Field));
        Assert.Contains("leads it already", Assert.Single(Planned([]).HandOver(Peter).Problems).Sentence);
    }

    [Fact]
    public void An_action_that_has_ended_keeps_the_lead_it_had()
    {
        var action = Planned([]);
        action.ReportProgress("There is nobody to do it", ReportedState.CannotBeDone, Ann);

        Assert.Contains("keeps the lead", Assert.Single(action.HandOver(Hana).Problems).Sentence);
    }

    [Fact]
    public void What_was_brought_in_without_a_date_stays_incomplete_with_its_new_lead()
    {
        var action = PlanAction.BringIn([Asked()], "Do it", Peter with { AsWritten = "Police" }, null, "Ongoing", new DocumentReport(ReportedState.InProgress, "", "plan.docx"), Ann);

        Assert.True(action.HandOver(Hana).IsDone);

        Assert.True(action.IsIncomplete);
        Assert.Equal("Police", action.LeadAsWritten);
    }

    private static PlanAction Planned(AgencyId[] contributors) => PlanAction.Plan([Asked()], "Do it", Peter, Today.AddDays(30), contributors, null, Today).Value;

    private static Recommendation Asked() =>
        Recommendation.Make(Review.Open(ReviewType.RapidReview, "A review", "a-review", [PartnershipId.New()]).Value, 1, "1", "", "Do it well", Breadth.Local, []).Value;
}
