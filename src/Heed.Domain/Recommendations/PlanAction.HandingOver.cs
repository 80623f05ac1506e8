using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class PlanAction
{
    /// <summary>Gives the action another lead: an agency, a person and a role, as for a new one. Its words, its date and its contributors stay.</summary>
    public Outcome HandOver(ActionLead to)
    {
        var problems = CheckLead(to, new Problems())
            .If(!IsOpen, "", "This action has been reported as ended, so it keeps the lead it had")
            .If(to.PersonId is not null && to.PersonId == LeadPersonId && to.AgencyId == LeadAgencyId, "LeadPerson", "This person leads it already. Choose another");
        if (!problems.Any)
        {
            var contributors = agencies.Where(a => !a.Leads).Select(a => a.AgencyId).ToList();
            Lead = to with { AsWritten = LeadAsWritten };
            IsIncomplete = IsIncomplete && CheckPlan(Text, Lead, Due).Any;
            NameAgencies(contributors);
        }

        return problems;
    }

    /// <summary>An agency that has ended is followed by another, in what is open. What was finished stays under the old name.</summary>
    public Outcome PassTo(AgencyId from, AgencyId to)
    {
        if (!IsOpen)
        {
            return Outcome.Refused("", "This action has been reported as ended, so it stays under the old name");
        }

        var contributors = agencies.Where(a => !a.Leads).Select(a => a.AgencyId == from ? to : a.AgencyId).ToList();
        LeadAgencyId = LeadAgencyId == from ? to : LeadAgencyId;
        NameAgencies(contributors);
        return Outcome.Done;
    }
}
