using System.ComponentModel.DataAnnotations;
using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Where the lead of one action reports on it by the link in an e-mail. Opening it uses nothing up.</summary>
[AllowAnonymous]
[TakesUploads]
public sealed class UpdateModel(ActionByLink links, ReportByLink report, SendUpdateLink send, Uploads uploads, FileStore files) : WorkPage
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>Null when there is no such link.</summary>
    public ActionByLink.Row? Row { get; private set; }

    /// <summary>Whether an update was saved.</summary>
    public bool Said { get; private set; }

    /// <summary>Whether a new link was asked for.</summary>
    public bool Asked { get; private set; }

    /// <summary>Whether something was typed of evidence, so that its part of the form stands open.</summary>
    public bool HasGiven => Form.Title is { Length: > 0 } || Form.Kind is not null || Form.EvidenceOf is not null || Form.File is not null || ModelState.Keys.Any(k => k is "Form.Title" or "Form.Kind" or "Form.File" && ModelState[k]!.Errors.Count > 0);

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

        CheckGiven();
        var kept = HasGiven && ModelState.IsValid ? await Store(Form.File!) : new KeptFile(FileId.New(), "", "", 0);
        var tries = !ModelState.IsValid;
        var evidence = HasGiven ? new EvidenceGiven(Form.Title ?? "", Form.Kind.GetValueOrDefault(), Form.EvidenceOf, kept, Form.SameBytes) : null;
        var outcome = await report.Run(Code ?? "", Form.Text ?? "", Form.Reported.GetValueOrDefault(), evidence, tries, Gone, Form.Name ?? "");
        Said = outcome.IsDone && !tries;
        if (Said)
        {
            return Page();
        }

        if (evidence is not null && !tries)
        {
            files.Remove(kept.Id);
            ModelState.AddModelError("Form.File", "Choose the file again");
        }

        if (tries && Form.File is not null && !ModelState.ContainsKey("Form.File"))
        {
            ModelState.AddModelError("Form.File", "Choose the file again: a browser does not keep it");
        }

        return outcome.IsDone ? Page() : await Answer(outcome, "", "");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        Asked = (await send.Again(Code ?? "", Gone)).IsDone;
        return Page();
    }

    /// <summary>Evidence is left out, or whole.</summary>
    private void CheckGiven()
    {
        if (!HasGiven)
        {
            return;
        }

        void Problem(bool missing, string field, string sentence)
        {
            if (missing)
            {
                ModelState.AddModelError(field, sentence);
            }
        }

        Problem(Form.Kind is null, "Form.Kind", "Choose what the evidence shows");
        Problem(TakesUploadsAttribute.WasTooLarge(HttpContext) || Form.File?.Length > FileStore.Largest, "Form.File", "The file is larger than 20 MB. Make it smaller, or add it in parts. Nothing else that you typed is lost");
        Problem(Form.File is { Length: 0 }, "Form.File", "The file is empty. Check it, then choose it again");
        Problem(Form.File is null && !TakesUploadsAttribute.WasTooLarge(HttpContext), "Form.File", "Choose the file");
    }

    private async Task<KeptFile> Store(IFormFile sent)
    {
        await using var bytes = sent.OpenReadStream();
        var taken = await uploads.Take(bytes, sent.FileName, Gone);
        if (taken.IsDone)
        {
            return taken.Value;
        }

        ModelState.AddModelError("Form.File", taken.Problems[0].Sentence);
        return new KeptFile(FileId.New(), "", "", 0);
    }

    private async Task Load()
    {
        Row = await links.Run(Code ?? "", Gone);
        Response.Headers.CacheControl = "no-store";
        Response.StatusCode = Row is null ? StatusCodes.Status404NotFound : Row.WhyNot is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
    }

    public sealed class Answers
    {
        /// <summary>Who reports from a shared mailbox.</summary>
        public string? Name { get; set; }

        public string? Text { get; set; }

        [Required(ErrorMessage = "Choose how it stands")]
        public ReportedState? Reported { get; set; }

        public string? Title { get; set; }

        public EvidenceKind? Kind { get; set; }

        [Display(Name = "the date it is evidence of")]
        public DateOnly? EvidenceOf { get; set; }

        public IFormFile? File { get; set; }

        /// <summary>That the file is right, although the same one was destroyed before.</summary>
        public bool SameBytes { get; set; }
    }
}
