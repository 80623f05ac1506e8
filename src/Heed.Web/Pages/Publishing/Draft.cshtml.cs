using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>A publication as the public would read it if it were frozen now.</summary>
public sealed class DraftModel(DraftOf draft) : WorkPage
{
    public PublicationView View { get; private set; } = null!;

    public string Back { get; private set; } = "";

    public string Banner => "Draft preview of the words as they stand now. Not published.";

    /// <param name="of">Which publication of the review: "response"; null for its toolkit.</param>
    public async Task<IActionResult> OnGetAsync(string slug, string? part, string? of)
    {
        var here = $"/work/publishing/{slug}";
        if (await draft.Run(Actor, slug, of ?? ToolkitPlace.Address, Gone) is not { } found || PublicationView.At(found.Content, part, $"{here}/preview") is not { } view)
        {
            return NotFound();
        }

        (Back, View) = (of is null ? here : $"{here}?of={Uri.EscapeDataString(of)}", view);
        return Page();
    }
}
