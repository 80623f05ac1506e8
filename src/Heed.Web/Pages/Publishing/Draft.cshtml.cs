using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>The toolkit as the public would read it if it were frozen now.</summary>
public sealed class DraftModel(DraftToolkit draft) : WorkPage
{
    public ToolkitView Toolkit { get; private set; } = null!;

    public string Slug { get; private set; } = "";

    public string Banner => "Draft preview of the words as they stand now. Not published.";

    public async Task<IActionResult> OnGetAsync(string slug, string? part)
    {
        if (await draft.Run(Actor, slug, Gone) is not { } found
            || ToolkitPlace.At(found.Content, part is null ? "" : $"/{part}") is not { } place)
        {
            return NotFound();
        }

        (Slug, Toolkit) = (slug, new ToolkitView(found.Content, place, $"/work/publishing/{slug}/preview"));
        return Page();
    }
}
