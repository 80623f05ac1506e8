using Heed.Application.Publishing.Queries;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>A publication as somebody reads it by a private link. Kept in no cache and found by no search.</summary>
[AllowAnonymous]
public sealed class PreviewModel(PreviewOf preview) : PageModel
{
    public PublicationView View { get; private set; } = null!;

    public string For { get; private set; } = "";

    public DateOnly LastDay { get; private set; }

    public async Task<IActionResult> OnGetAsync(string secret, string? part)
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Response.Headers.CacheControl = "no-store";
        if (await preview.Run(secret, HttpContext.RequestAborted) is not { } found
            || PublicationView.At(found.Content, part, $"/preview/{secret}") is not { } view)
        {
            return NotFound();
        }

        (View, For, LastDay) = (view, found.MadeFor, found.LastDay);
        return Page();
    }
}
