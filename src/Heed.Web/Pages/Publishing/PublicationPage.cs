using Heed.Application.Publishing;
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

    /// <summary>Which publication of the review: "response"; null for its toolkit.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public PublicationShow.Row Shown { get; private set; } = null!;

    /// <summary>Its place below the review's.</summary>
    public string Address => string.IsNullOrEmpty(Of) ? ToolkitPlace.Address : Of;

    public string Here => To("");

    /// <summary>The address of another page about the same publication.</summary>
    /// <param name="page">"submit"; empty for the first.</param>
    public string To(string page) => $"/work/publishing/{Slug}{(page.Length > 0 ? "/" : "")}{page}{(Address == ToolkitPlace.Address ? "" : $"?of={Uri.EscapeDataString(Address)}")}";

    /// <summary>The page that says in words what changed from one edition to another.</summary>
    /// <param name="to">Null for the draft as it stands.</param>
    public string Changes(int from, int? to)
    {
        var page = To($"compare/{from}");
        return to is { } later ? $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}to={later}" : page;
    }

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

    protected virtual async Task<bool> Load()
    {
        if (await publications.Run(Actor, Slug, Address, Gone) is not { } found)
        {
            return false;
        }

        Shown = found;
        return true;
    }
}
