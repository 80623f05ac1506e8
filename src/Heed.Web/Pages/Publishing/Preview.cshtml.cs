using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>The toolkit as somebody reads it by a private link. Kept in no cache and found by no search.</summary>
[AllowAnonymous]
public sealed class PreviewModel(PreviewOf preview) : PageModel
{
    public ToolkitView Toolkit { get; private set; } = null!;

    public string For { get; private set; } = "";

    public DateOnly LastDay { get; private set; }

    public async Task<IActionResult> OnGetAsync(string secret, string? part)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers.CacheControl = "no-store";
        if (await preview.Run(secret, HttpContext.RequestAborted) is not { } found
            || ToolkitPlace.At(found.Content, part is null ? "" : $"/{part}") is not { } place)
        {
            return NotFound();
        }

        (Toolkit, For, LastDay) = (new ToolkitView(found.Content, place, $"/preview/{secret}"), found.MadeFor, found.LastDay);
        return Page();
    }
}
