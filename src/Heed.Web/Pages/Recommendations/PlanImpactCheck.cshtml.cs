using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.PlanImpactCheck;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Plans how and when it will be checked whether a recommendation made a difference, or says why it is not.</summary>
public sealed class PlanImpactCheckModel(OneRecommendation recommendations, SiblingRecommendations siblings, ImpactCheckList checks, Command plan, TimeProvider time) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ImpactForm Form { get; set; } = new();

    /// <summary>The other recommendations that the check serves.</summary>
    [BindProperty]
    public List<string> Also { get; set; } = [];

    public OneRecommendation.Row Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    /// <summary>How many checks are promised for the year, beside what can be done.</summary>
    public string Load { get; private set; } = "";

    public static IReadOnlyList<Choice> Times { get; } = [new("6", "In 6 months"), new("12", "In 12 months"), new("24", "In 24 months"), new("other", "On another day")];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadRow() is { } refused)
        {
            return refused;
        }

        Form.BetterOff = Row.Measure;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadRow() is { } refused)
        {
            return refused;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var planned = await plan.Run(Actor, new RecommendationId(Id), Chosen(), Form.Plan, Form.DueFrom(today), Gone);
        return await Answer(planned, "The check is planned", planned.IsDone ? $"/work/impact-checks/{planned.Value.Id}" : "");
    }

    public async Task<IActionResult> OnPostDeclineAsync() => await LoadRow() ??
        await Answer(await plan.Decline(Actor, new RecommendationId(Id), Chosen(), Form.Reason ?? "", Gone), "No check is made, and the reason is kept", $"/work/recommendations/{Id}");

    private List<RecommendationId> Chosen() => [.. ActionForm.ValidIds(Also).Select(id => new RecommendationId(id))];

    private async Task<IActionResult?> LoadRow()
    {
        if (await recommendations.Run(Actor, new RecommendationId(Id), Gone) is not { Source: not null } row)
        {
            return NotFound();
        }

        Row = row;
        Others = [.. (await siblings.Run(Actor, new RecommendationId(Id), Gone)).Select(s => new Choice(s.Id.ToString(), InWords.Number(s.PrintedNumber, s.Position), s.Title.Length > 0 ? s.Title : s.Text))];
        Load = ImpactWords.Of(await checks.Load(Actor, Gone));
        return row.May.CheckImpact ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanCheckImpact.Sentence), "", "");
    }
}

/// <summary>The plan of an impact check as it is typed.</summary>
public sealed class ImpactForm
{
    public string? HowMuch { get; set; }

    public string? HowWell { get; set; }

    public string? BetterOff { get; set; }

    public string? Baseline { get; set; }

    public string? Target { get; set; }

    public string? How { get; set; }

    /// <summary>"6", "12", "24" or "other".</summary>
    public string? When { get; set; }

    [Display(Name = "the day of the check")]
    public DateOnly? Due { get; set; }

    /// <summary>Why none is made.</summary>
    public string? Reason { get; set; }

    public ImpactPlan Plan => new(HowMuch ?? "", HowWell ?? "", BetterOff ?? "", Baseline ?? "", Target ?? "", How ?? "");

    public DateOnly? DueFrom(DateOnly today) => When is "6" or "12" or "24" ? today.AddMonths(int.Parse(When, System.Globalization.CultureInfo.InvariantCulture)) : Due;
}
