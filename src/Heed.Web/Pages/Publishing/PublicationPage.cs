using Heed.Application.Publishing.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>A work page about one publication: finds it among what the person may see, and asks whether they may do what the page is for.</summary>
public abstract class PublicationPage(PublicationShow publications) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    public PublicationShow.Row Shown { get; private set; } = null!;

    public string Here => $"/work/publishing/{Slug}";

    /// <summary>What somebody must be allowed to do to be shown the page; null where seeing the review is enough.</summary>
    protected virtual Permission? Needs => null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        if (Needs is { } needed && !Shown.May.Allowed.Contains(needed))
        {
            HttpContext.Items["WhoCan"] = needed.Sentence;
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        await Fill();
        return Page();
    }

    /// <summary>Puts into the form what is stored.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    protected override async Task<IActionResult> Again() => await Load() ? Page() : NotFound();

    protected async Task<bool> Load()
    {
        if (await publications.Run(Actor, Slug, Gone) is not { } found)
        {
            return false;
        }

        Shown = found;
        return true;
    }
}
