using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Ask an agency for a report.</summary>
public sealed class AskReportModel(ReviewInFull reviews, CommissionOfReview commissions, AgenciesWorkingIn agencies, AskForReport command) : PageOfCommission(reviews, commissions)
{
    public IEnumerable<Choice> Agencies { get; private set; } = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug) => await FindAgencies(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await FindAgencies(slug) ?? await Answer(await command.Run(Actor, Review.Id, Form.AgencyId is { } agency ? new AgencyId(agency) : null, Form.What ?? "", Form.On, Form.Due, Gone), "It is written down what was asked for", $"{Onward}#reports");

    private async Task<IActionResult?> FindAgencies(string slug)
    {
        var refused = await ToCarryOut(slug);
        Agencies = refused is null ? [.. (await agencies.Around(Actor, Review.Id, [], Gone)).Select(a => new Choice(a.Id.ToString(), a.Name))] : [];
        return refused;
    }

    public sealed class Answers
    {
        public Guid? AgencyId { get; set; }

        public string? What { get; set; }

        [Display(Name = "the day on which it was asked for")]
        public DateOnly? On { get; set; }

        [Display(Name = "the day by which it is needed")]
        public DateOnly? Due { get; set; }
    }
}
