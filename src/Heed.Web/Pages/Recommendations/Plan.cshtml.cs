using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Plans an action that answers a recommendation.</summary>
public sealed class PlanModel(OneRecommendation recommendations, SiblingRecommendations siblings, LeadChoices leads, AgencyChoices agencies, GroupChoices groups, Newcomers newcomers, PlanAnAction plan, AdviceOnPlan advice) : ActionFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Recommendation { get; set; }

    [BindProperty]
    public ActionForm Form { get; set; } = new();

    /// <summary>The other recommendations that it answers.</summary>
    [BindProperty]
    public List<string> Also { get; set; } = [];

    public OneRecommendation.Row Row { get; private set; } = null!;

    public ActionChoices Choices { get; private set; } = ActionChoices.None;

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        await AddLead(newcomers, Form);
        var also = ActionForm.ValidIds(Also).Select(id => new RecommendationId(id)).ToList();
        var planned = await plan.Run(Actor, new RecommendationId(Recommendation), also, Form.PlanAfter(ActionLead.Nobody), Gone);
        return await Answer(planned, "The action was planned", planned.IsDone ? $"/work/actions/{planned.Value.Id}" : "");
    }

    /// <summary>Looks at the wording, and saves nothing.</summary>
    public async Task<IActionResult> OnPostCheckAsync()
    {
        ViewData["Checked"] = true;
        return await Load() ?? await Advised();
    }

    protected override ActionForm Typed => Form;

    protected override Task<IReadOnlyList<AdviceGiven>> AdviceOn(PlannedWords words) => advice.Run(Actor, new RecommendationId(Recommendation), words, Gone);

    private async Task<IActionResult?> Load()
    {
        var id = new RecommendationId(Recommendation);
        if (await recommendations.Run(Actor, id, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        if (!row.May.Plan)
        {
            return await Answer(Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence), "", "");
        }

        Choices = await ActionChoices.For(Actor, leads, agencies, groups, Gone);
        Others = [.. (await siblings.Run(Actor, id, Gone)).Select(s => new Choice(s.Id.ToString(), InWords.Number(s.PrintedNumber, s.Position), s.Title.Length > 0 ? s.Title : s.Text))];
        return null;
    }
}
