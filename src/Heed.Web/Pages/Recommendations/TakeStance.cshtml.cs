using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.TakeStance;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Takes a stance on a recommendation, with reasons unless it is accepted.</summary>
public sealed class TakeStanceModel(OneRecommendation recommendations, Command take) : WorkPage
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

        Form = new Answers { Version = Row.Version, Stance = Row.Stance, StanceReasons = Row.StanceReasons };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        return ModelState.IsValid
            ? await Answer(await take.Run(Actor, new RecommendationId(Id), Form.Version, Form.Stance!.Value, Form.StanceReasons ?? "", Gone), "The stance was saved", $"/work/recommendations/{Id}")
            : Page();
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("Stance", InWords.Of(Row.Stance), InWords.Of(Form.Stance!.Value)), new("Reasons", Row.StanceReasons, Form.StanceReasons)]);
    }

    private async Task<IActionResult?> Load()
    {
        if (await recommendations.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.TakeStance ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanTakeStance.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required(ErrorMessage = "Choose a stance")]
        public Stance? Stance { get; set; }

        public string? StanceReasons { get; set; }
    }
}
