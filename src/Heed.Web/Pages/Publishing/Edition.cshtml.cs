using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Publishing;

/// <summary>An edition exactly as it was frozen, whatever became of it.</summary>
public sealed class EditionModel(EditionContent editions) : WorkPage
{
    public PublicationView View { get; private set; } = null!;

    public string Back { get; private set; } = "";

    public string Banner { get; private set; } = "";

    /// <param name="of">Which publication of the review: "response"; null for its toolkit.</param>
    public async Task<IActionResult> OnGetAsync(string slug, int number, string? part, string? of)
    {
        var here = $"/work/publishing/{slug}";
        if (await editions.Run(Actor, slug, of ?? ToolkitPlace.Address, number, Gone) is not { } found || PublicationView.At(found.Content, part, $"{here}/editions/{number}") is not { } view)
        {
            return NotFound();
        }

        (Back, View) = (of is null ? here : $"{here}?of={Uri.EscapeDataString(of)}", view);
        Banner = $"Edition {number} as it was frozen on {PlainWords.WithTime(found.SubmittedAt)}: {Words.Of(found.State)}.";
        return Page();
    }
}
