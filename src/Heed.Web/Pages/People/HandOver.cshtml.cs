using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>What a person leads and holds, to hand over: before they leave, after, and when a role of theirs has ended.</summary>
public sealed class HandOverModel(DutiesOf duties, LeadChoices leads, HandOverActions actions, HandOverRoles roles) : DutiesPage(duties, leads, actions, roles)
{
    public override string Here => $"/work/people/{Id}/hand-over";

    public Task<IActionResult> OnGetAsync() => Again();
}
