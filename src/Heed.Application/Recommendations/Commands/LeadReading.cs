using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Reads who leads an action: what was left empty is taken from the person's own post.</summary>
internal static class LeadReading
{
    /// <param name="before">Who led it until now; a lead who stays is not checked again.</param>
    public static async Task<(ActionLead Lead, Problems Problems)> Read(Scene scene, PlannedAction plan, ActionLead before, CancellationToken ct)
    {
        var problems = new Problems();
        var given = new ActionLead(plan.Agency, plan.Person, plan.RoleTitle, before.AsWritten);
        if (plan.Person is not { } id || (plan.Person == before.PersonId && plan.Agency == before.AgencyId && plan.Agency is not null && plan.RoleTitle.Trim().Length > 0))
        {
            return (given, problems);
        }

        var today = scene.Today;
        var person = await scene.Seen<Person>().AsNoTracking()
            .Where(p => p.Id == id && (p.LeftOn == null || p.LeftOn >= today))
            .Select(p => new { p.Name, p.RoleTitle, p.AgencyId, Agency = scene.Seen<Agency>().Where(a => a.Id == p.AgencyId).Select(a => a.Name).FirstOrDefault() })
            .SingleOrDefaultAsync(ct);
        if (person is null)
        {
            return (given with { PersonId = null }, problems.If(true, "LeadPerson", "Choose a person from the list; the person chosen is no longer in post"));
        }

        problems.If(plan.Agency is not null && plan.Agency != person.AgencyId, "LeadAgency",
            $"{person.Name} works for {person.Agency}. Choose that agency, or leave it empty, or choose another person");
        var role = plan.RoleTitle.Trim().Length > 0 ? plan.RoleTitle : person.RoleTitle;
        return (given with { AgencyId = person.AgencyId, RoleTitle = role }, problems);
    }
}
