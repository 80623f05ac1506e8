using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page that says what the colours mean in one partnership.</summary>
public abstract class ColoursPage(ColourSettings settings) : WorkPage
{
    protected const string List = "/work/colours";

    [FromRoute]
    public Guid Id { get; set; }

    public ColourSettings.Row Row { get; private set; } = null!;

    protected async Task<IActionResult?> Load()
    {
        if ((await settings.Run(Actor, Gone)).FirstOrDefault(r => r.Id.Value == Id) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanSetColours.Sentence), "", "");
    }
}
