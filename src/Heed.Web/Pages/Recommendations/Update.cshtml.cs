using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Where the lead of one action reports on it by the link in an e-mail. Opening it uses nothing up.</summary>
[AllowAnonymous]
[TakesUploads]
public sealed class UpdateModel(ActionByLink links, ReportByLink report, SendUpdateLink send, KeepingUploads uploads) : TakesEvidencePage(uploads)
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public ProgressForm Form { get; set; } = new();

    /// <summary>Null when there is no such link.</summary>
    public ActionByLink.Row? Row { get; private set; }

    /// <summary>Whether an update was saved.</summary>
    public bool Said { get; private set; }

    /// <summary>Whether a new link was asked for.</summary>
    public bool Asked { get; private set; }

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await Load();
        Form.Reported = Row?.Reported;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        if (Row is not { WhyNot: null })
        {
            return Page();
        }

        var evidence = await Given(Form, $"link {Code}");
        if (LooksFirst(Form, Row.Text, Row.HasEvidence ? ["Evidence"] : []))
        {
            return Page();
        }

        var tries = !ModelState.IsValid;
        var outcome = await report.Run(Code ?? "", Form.Text ?? "", Form.Reported.GetValueOrDefault(), evidence, tries, Gone, Form.Name ?? "", Form.WishDate, Form.WishLead ?? "");
        Said = outcome.IsDone && !tries;
        return outcome.IsDone ? Page() : await Answer(outcome, "", "");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        Asked = (await send.Again(Code ?? "", Gone)).IsDone;
        return Page();
    }

    private async Task Load()
    {
        Row = await links.Run(Code ?? "", Gone);
        Response.Headers.CacheControl = "no-store";
        Response.StatusCode = Row is null ? StatusCodes.Status404NotFound : Row.WhyNot is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
    }
}
