using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Adds a recommendation to a source.</summary>
public sealed class AddModel(SourceOfRecommendations sources, AddRecommendation add) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Source { get; set; }

    [BindProperty]
    public WordingForm Form { get; set; } = new() { Breadth = Breadth.Local };

    public SourceOfRecommendations.Row From { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync(string? then)
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var added = await add.Run(Actor, new SourceId(Source), Form.PrintedNumber ?? "", Form.Title ?? "", Form.Text ?? "", Form.Breadth.GetValueOrDefault(), Form.Addressees ?? "", Gone);
        return await Answer(added, "The recommendation was added",
            then == "another" ? $"/work/recommendations/add?source={Source}" : added.IsDone ? $"/work/recommendations/{added.Value.Id}" : "");
    }

    private async Task<IActionResult?> Load()
    {
        if (await sources.Run(Actor, new SourceId(Source), Gone) is not { } from)
        {
            return NotFound();
        }

        From = from;
        return from.MayAdd ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanWriteRecommendations.Sentence), "", "");
    }
}
