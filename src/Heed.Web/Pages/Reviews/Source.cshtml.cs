using Heed.Application.Imports.Queries;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>One source that is not a review, with its recommendations.</summary>
public sealed class SourceModel(SourceInFull sources, RecommendationsOfSource recommendations, RecommendationColours colours, ImportsOfSource imports, RecordHistory history) : WorkPage
{
    public SourceInFull.Row Source { get; private set; } = null!;

    public RecommendationsOfSource.Rows Recommendations { get; private set; } = null!;

    /// <summary>The colours of these, where a partnership that owns it has chosen some.</summary>
    public ColoursShown<RecommendationId> Colours { get; private set; } = ColoursShown<RecommendationId>.None;

    public IReadOnlyList<ImportsOfSource.Row> Documents { get; private set; } = [];

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await sources.Run(Actor, SourceId.From(id), Gone) is not { } source)
        {
            return NotFound();
        }

        Source = source;
        Recommendations = await recommendations.Run(Actor, source.Id, Gone);
        Colours = await colours.Run(Actor, [.. Recommendations.All.Select(r => r.Id)], null, Gone);
        Documents = await imports.Run(Actor, source.Id, Gone);
        History = Histories.Of(await history.Of(Actor, id, Gone));
        return Page();
    }
}
