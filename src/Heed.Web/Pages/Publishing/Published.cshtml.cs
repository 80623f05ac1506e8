using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>A published review and its toolkit; or, where it was withdrawn, the explanation at its first address and nothing at the others.</summary>
[PublicPage]
public sealed class PublishedModel(PublishedToolkit published) : PageModel
{
    public ToolkitView? Toolkit { get; private set; }

    public PublishedToolkit.Row? Withdrawn { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, string? part)
    {
        if (await published.Run(slug, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        if (found.Content is null)
        {
            Withdrawn = found;
            return part is null ? Page() : NotFound();
        }

        if (ToolkitPlace.At(found.Content, part is null ? "" : $"/{part}") is not { } place)
        {
            return NotFound();
        }

        Toolkit = new ToolkitView(found.Content, place, $"/reviews/{found.Content.Slug}", found.On, found.ChangeNote);
        return Page();
    }
}
