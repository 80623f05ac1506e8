using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ReportProgress;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Reports progress on an action: a few sentences, how it stands, and evidence where there is some.</summary>
[TakesUploads]
public sealed class ReportProgressModel(OneAction actions, KeepingUploads uploads, Command report) : EvidencePage(actions, uploads)
{
    [BindProperty]
    public ProgressForm Form { get; set; } = new();

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

        var evidence = await Given(Form, Owner);
        if (LooksFirst(Form, Row.Text, Row.Evidence.Where(e => e.DestroyedAt is null).Select(e => e.Title)))
        {
            return Page();
        }

        return await Answer(await report.Run(Actor, new ActionId(Id), Form.Text ?? "", Form.Reported.GetValueOrDefault(), Gone, evidence, Form.WishDate, Form.WishLead ?? ""), "Thank you. The update was saved", $"/work/actions/{Id}");
    }

    private Task<IActionResult?> Load() => Load(may => may.Report, RecommendationAccess.CanReportProgress);
}
