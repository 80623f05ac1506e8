using Heed.Application.Platform.Mail;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>A review as the public reads it, its toolkit, and whatever else is published of it; or what stands where it was taken back.</summary>
[PublicPage]
public sealed class PublishedModel(PublishedAt published, HeedAddress heed) : PageModel
{
    /// <summary>Null where there is no one publication to show.</summary>
    public PublicationView? View { get; private set; }

    /// <summary>What is public of a review without a toolkit; empty otherwise.</summary>
    public IReadOnlyList<PublishedAt.Other> Others { get; private set; } = [];

    public PublishedAt.Row? TakenBack { get; private set; }

    public string Slug { get; private set; } = "";

    /// <summary>What search engines are told of the page; null where there is nothing to tell.</summary>
    public string? Metadata => View?.Metadata(heed.Of(""));

    public async Task<IActionResult> OnGetAsync(string slug, string? part)
    {
        Slug = slug;
        var ct = HttpContext.RequestAborted;
        var (address, within) = part is null || part == ToolkitPlace.Address || part.StartsWith($"{ToolkitPlace.Address}/", StringComparison.Ordinal) ? (ToolkitPlace.Address, part) : (part, null);
        var found = await published.Run(slug, address, ct);
        IReadOnlyList<PublishedAt.Other> others = part is null ? [.. (await published.Of(slug, ct)).Where(o => o.Address != ToolkitPlace.Address)] : [];
        if (found?.Content is { } content)
        {
            View = PublicationView.At(content, within, $"/reviews/{content.Slug}", found, others);
            return View is null ? NotFound() : Page();
        }

        if (others.Count > 0)
        {
            Others = others;
            return Page();
        }

        return TakenAway(found, part is null || address != ToolkitPlace.Address);
    }

    /// <param name="isFirst">Whether it is the first page of what was taken back: the others are simply not there.</param>
    private IActionResult TakenAway(PublishedAt.Row? found, bool isFirst)
    {
        if (found is null || (!isFirst && !found.IsRemoved && found.LeadsTo.Length == 0))
        {
            return NotFound();
        }

        if (found.LeadsTo.Length > 0)
        {
            return Redirect($"/reviews/{Slug}/{found.LeadsTo}");
        }

        TakenBack = found;
        Response.StatusCode = found.IsRemoved ? StatusCodes.Status410Gone : StatusCodes.Status200OK;
        return Page();
    }
}
