using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Writes down that an agency refuses an action, or that it does so no longer.</summary>
public sealed class RefusalModel(OneAction actions, ActionStanding standing, RecordRefusal record, EndRefusal end) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    public ActionStanding.Row Standing { get; private set; } = null!;

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Agency ??= Agencies.Count > 0 ? Agencies[0].Value : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        await record.Run(Actor, new ActionId(Id), Guid.TryParse(Form.Agency, out var agency) ? new AgencyId(agency) : null, Form.Person ?? "", Form.On, Form.Words ?? "", Gone),
        "The refusal was written down. It stands on the action and in the lists, and goes up the ladder", $"/work/actions/{Id}");

    public async Task<IActionResult> OnPostEndAsync() => await Load() ?? await Answer(
        await end.Run(Actor, new ActionId(Id), Form.EndedBecause ?? "", Gone), "The refusal has ended. What was said stays in the record", $"/work/actions/{Id}");

    private async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row || await standing.Run(Actor, new ActionId(Id), Gone) is not { } stands)
        {
            return NotFound();
        }

        (Row, Standing) = (row, stands);
        Agencies = [.. row.Lead.AgencyId is { } lead && row.Agency is { } name ? [new Choice(lead.ToString(), name)] : Array.Empty<Choice>(), .. row.Contributors.Select(c => new Choice(c.Id.ToString(), c.Name))];
        return stands.May.Refuse ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanRecordRefusals.Sentence), "", "");
    }

    public sealed class Answers
    {
        public string? Agency { get; set; }

        public string? Person { get; set; }

        [Display(Name = "the day on which they said so")]
        public DateOnly? On { get; set; }

        public string? Words { get; set; }

        public string? EndedBecause { get; set; }
    }
}
