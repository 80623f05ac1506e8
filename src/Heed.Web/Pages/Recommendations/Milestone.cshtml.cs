using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Says that one milestone was reached, or is not needed any more.</summary>
public sealed class MilestoneModel(ActionStanding standing, ReachMilestone reach, DropMilestone drop) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public int Number { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public Milestone Milestone { get; private set; } = null!;

    public IReadOnlyList<Choice> Ends { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        Form.End == "drop" ? await drop.Run(Actor, new ActionId(Id), Number, Form.DropReason ?? "", Gone) : await reach.Run(Actor, new ActionId(Id), Number, Form.ReachedOn, Gone),
        "The milestone was settled", $"/work/actions/{Id}/milestones");

    private async Task<IActionResult?> Load()
    {
        if (await standing.Run(Actor, new ActionId(Id), Gone) is not { } row || row.Milestones.FirstOrDefault(m => m.Number == Number) is not { } found)
        {
            return NotFound();
        }

        Milestone = found;
        Ends = [new("reached", "It was reached"), .. row.May.Plan ? [new Choice("drop", "It is not needed any more")] : Array.Empty<Choice>()];
        return row.May.Report ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanReportProgress.Sentence), "", "");
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what became of it")]
        public string? End { get; set; }

        [Display(Name = "the day on which it was reached")]
        public DateOnly? ReachedOn { get; set; }

        public string? DropReason { get; set; }
    }
}
