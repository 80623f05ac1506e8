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

/// <summary>Sets days on which nobody is reminded.</summary>
public sealed class QuietPeriodModel(ChasingSettings settings, SetQuietPeriod set) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public ChasingSettings.Row Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Agencies => [.. Row.Agencies.Select(a => new Choice(a.Id.ToString(), a.Name))];

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        await set.Run(Actor, new PartnershipId(Id), Guid.TryParse(Form.AgencyId, out var agency) ? new AgencyId(agency) : null, Form.From, Form.Until, Form.Why ?? "", Gone),
        "The quiet period was set. What falls into it is made up once, afterwards", "/work/chasing");

    private async Task<IActionResult?> Load()
    {
        if ((await settings.Run(Actor, Gone)).FirstOrDefault(r => r.Id.Value == Id) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanSetChasing.Sentence), "", "");
    }

    public sealed class Answers
    {
        public string? AgencyId { get; set; }

        [Display(Name = "the first quiet day")]
        public DateOnly? From { get; set; }

        [Display(Name = "the last quiet day")]
        public DateOnly? Until { get; set; }

        public string? Why { get; set; }
    }
}
