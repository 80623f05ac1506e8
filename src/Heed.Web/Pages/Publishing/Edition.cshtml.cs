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
    public ToolkitView Toolkit { get; private set; } = null!;

    public string Slug { get; private set; } = "";

    public string Banner { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, int number, string? part)
    {
        if (await editions.Run(Actor, slug, number, Gone) is not { } found
            || ToolkitPlace.At(found.Content, part is null ? "" : $"/{part}") is not { } place)
        {
            return NotFound();
        }

        Slug = slug;
        Toolkit = new ToolkitView(found.Content, place, $"/work/publishing/{slug}/editions/{number}");
        Banner = $"Edition {number} as it was frozen on {PlainWords.WithTime(found.SubmittedAt)}: {Words.Of(found.State)}.";
        return Page();
    }
}
