using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>Puts the file in place that a publication is about.</summary>
[TakesUploads]
public sealed class AttachModel(PublicationShow publications, KeepingUploads uploads, AttachReport attach) : PublicationPage(publications)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    protected override Permission Needs => PublishingAccess.CanPreparePublication;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        return await Form.Take(uploads, this, $"{Slug} {Address} {HttpContext.Actor().Person}") is { } file
            ? await Answer(await attach.Run(Actor, Slug, Address, file, Form.SameBytes, Gone), "The file is in place. It goes out with the next edition", Here)
            : await Again();
    }

    protected override async Task<bool> Load() => await base.Load() && Shown.Form.NeedsFile;

    public sealed class Answers : FileForm
    {
        /// <summary>The same file was destroyed before, and is right this time.</summary>
        public bool SameBytes { get; set; }
    }
}
