using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A page that changes one thing of one recommendation: it shows what is stored, saves what is typed, and shows both where somebody else saved first.</summary>
public abstract class PageOfRecommendation(OneRecommendation recommendations) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public OneRecommendation.Row Row { get; private set; } = null!;

    /// <summary>Who may open the page.</summary>
    protected abstract Permission Needs { get; }

    /// <summary>The banner's sentence when it is saved.</summary>
    protected abstract string Said { get; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Load() ?? await Answer(await Save(new RecommendationId(Id)), Said, $"/work/recommendations/{Id}");

    protected abstract bool May(OneRecommendation.May may);

    /// <summary>Puts into the form what is stored.</summary>
    protected abstract void Fill();

    protected abstract Task<Outcome> Save(RecommendationId id);

    /// <summary>Takes the newer version on, and says both.</summary>
    protected abstract IReadOnlyList<ConflictField> Both(int version);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        var both = Both(Row.Version);
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, both);
    }

    private async Task<IActionResult?> Load()
    {
        if (await recommendations.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return May(row.May) ? null : await Answer(Outcome.NotAllowed(Needs.Sentence), "", "");
    }
}
