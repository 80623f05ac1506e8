using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Write down that a person left, after handing over what they led; what is not handed over is shown until it is.</summary>
public sealed class LeaveModel(DutiesOf duties, LeadChoices leads, HandOverActions actions, HandOverRoles roles, LeavePost leave) : DutiesPage(duties, leads, actions, roles)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public override string Here => $"/work/people/{Id}/leave";

    public async Task<IActionResult> OnGetAsync()
    {
        Form.On = Today;
        var shown = await Again();
        return Duties is { MayKeep: false } ? NotYours(PeopleAccess.CanKeepPeople) : shown;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.On is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.On", "Enter their last day in post");
        }

        var shown = await Again();
        if (!ModelState.IsValid || Duties is null)
        {
            return shown;
        }

        // What was chosen above and not pressed is handed over with it, and not dropped; nothing is while the leaving itself is refused.
        var may = (await leave.Run(Actor with { OnlyTries = true }, PersonId.From(Id), Form.On!.Value, Gone)).WouldBeDone;
        if (may && Hand.LeadPerson is not null && await HandActions() is { IsDone: false } refusedActions)
        {
            return await Answer(refusedActions, "", "", "Hand");
        }

        if (may && Hand.RolePerson is not null && await HandRoles() is { IsDone: false } refusedRoles)
        {
            return await Answer(refusedRoles, "", "", "Hand");
        }

        await Again();
        var left = await leave.Run(Actor, PersonId.From(Id), Form.On!.Value, Gone);
        return Duties.Actions.Count + Duties.Roles.Count + Duties.Others.Count == 0
            ? await Answer(left, "It is written down", $"/work/people/{Id}")
            : await Answer(left, "It is written down. This is what they still lead and hold", $"/work/people/{Id}/hand-over");
    }

    public sealed class Answers
    {
        [Display(Name = "their last day in post")]
        public DateOnly? On { get; set; }
    }
}
