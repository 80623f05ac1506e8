using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The milestones of an action, and a form for another.</summary>
public sealed class MilestonesModel(OneAction actions, ActionStanding standing, AddMilestone add) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    public ActionStanding.Row Standing { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync() => await Answer(await add.Run(Actor, new ActionId(Id), Form.Text ?? "", Form.Due, Gone), "The milestone was added", $"/work/actions/{Id}/milestones");

    protected override async Task<IActionResult> Again()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row || await standing.Run(Actor, new ActionId(Id), Gone) is not { } stands)
        {
            return NotFound();
        }

        (Row, Standing) = (row, stands);
        return Page();
    }

    public sealed class Answers
    {
        public string? Text { get; set; }

        [Display(Name = "the date of the milestone")]
        public DateOnly? Due { get; set; }
    }
}
