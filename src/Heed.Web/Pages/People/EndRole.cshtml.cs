using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>End a role, at once or on a day.</summary>
public sealed class EndRoleModel(RoleHeld held, EndRole end, DutiesOf duties) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public RoleHeld.Row Held { get; private set; } = null!;

    public static IEnumerable<Choice> Whens { get; } = [new("now", "At once"), new("day", "On a day")];

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.When == "day" && Form.Until is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Form.Until", "Enter the last day it counts");
        }

        var shown = await Again();
        if (!ModelState.IsValid || Held is null)
        {
            return shown;
        }

        var ended = await end.Run(Actor, GrantId.From(Id), Form.When == "day" ? Form.Until : null, Gone);
        return ended.IsDone && await StillLeads()
            ? await Answer(ended, "The role was ended. It was their last one there, and this is what they still lead and hold", $"/work/people/{Held.Person}/hand-over")
            : await Answer(ended, "The role was ended", $"/work/people/{Held.Person}");
    }

    /// <summary>Whoever loses the last role somewhere may have to hand over what they led.</summary>
    private async Task<bool> StillLeads() =>
        await duties.Run(Actor, Held.Person, Gone) is { } left && left.Actions.Count > 0 && !left.Roles.Any(r => r.On == Held.On && r.Id.Value != Id);

    protected override async Task<IActionResult> Again()
    {
        if (await held.Run(Actor, GrantId.From(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Held = row;
        return row.MayEnd ? Page() : NotYours(PeopleAccess.ToGive(row.Role));
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose when it ends")]
        public string? When { get; set; }

        [Display(Name = "the last day it counts")]
        public DateOnly? Until { get; set; }
    }
}
