using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.SayOutcome;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Says what should be different for people, and how it will be known.</summary>
public sealed class SayOutcomeModel(OneRecommendation recommendations, Command say) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneRecommendation.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, IntendedOutcome = Row.IntendedOutcome, Measure = Row.Measure };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ??
        await Answer(await say.Run(Actor, new RecommendationId(Id), Form.Version, Form.IntendedOutcome ?? "", Form.Measure ?? "", Gone), "The intended outcome was saved", $"/work/recommendations/{Id}");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("Intended outcome", Row.IntendedOutcome, Form.IntendedOutcome), new("Measure", Row.Measure, Form.Measure)]);
    }

    private async Task<IActionResult?> Load()
    {
        if (await recommendations.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.Write ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanWriteRecommendations.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? IntendedOutcome { get; set; }

        public string? Measure { get; set; }
    }
}
