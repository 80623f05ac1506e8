using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using PublishedFileQuery = Heed.Application.Publishing.Queries.PublishedFile;

namespace Heed.Web.Pages.Publishing;

/// <summary>Hands out a file of a published edition. A browser may keep it and asks each time, so that a withdrawal holds at once.</summary>
[AllowAnonymous]
public sealed class PublishedFileModel(PublishedFileQuery files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string slug, string name)
    {
        if (await files.Run(slug, name, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "public, no-cache";
        return new FileStreamResult(found.Bytes, found.ContentType) { FileDownloadName = $"{slug}-{name}", EntityTag = new EntityTagHeaderValue($"\"{found.File.Sha256}\"") };
    }
}
