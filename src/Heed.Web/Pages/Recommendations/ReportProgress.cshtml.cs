using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ReportProgress;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Reports progress on an action: a few sentences and how it stands.</summary>
public sealed class ReportProgressModel(OneAction actions, Command report) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    /// <summary>Whether evidence is what is missing.</summary>
    public bool LacksEvidence => Row.Evidence.All(e => e.DestroyedAt is not null) && Form.Reported == ReportedState.Complete;

    public static IReadOnlyList<Choice> States { get; } =
    [
        new(nameof(ReportedState.NotStarted), "Not started"),
        new(nameof(ReportedState.InProgress), "In progress"),
        new(nameof(ReportedState.Complete), "Complete", "Needs evidence that it was done or made a difference."),
        new(nameof(ReportedState.CannotBeDone), "Cannot be done", "Say why. It stays in view until the responsible group decides what follows."),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Reported = Row.HasReport ? Row.Reported : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        return await Answer(await report.Run(Actor, new ActionId(Id), Form.Text ?? "", Form.Reported.GetValueOrDefault(), Gone), "Thank you. The update was saved", $"/work/actions/{Id}");
    }

    /// <summary>Goes to add evidence and comes back to what was typed.</summary>
    public async Task<IActionResult> OnPostEvidenceAsync() => await Load() ?? LocalRedirect($"/work/actions/{Id}/evidence?then={await KeepingForms.Keep(HttpContext)}");

    private async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.Report ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanReportProgress.Sentence), "", "");
    }

    public sealed class Answers
    {
        public string? Text { get; set; }

        [Required(ErrorMessage = "Choose how it stands")]
        public ReportedState? Reported { get; set; }
    }
}
