using System.ComponentModel.DataAnnotations;
using Heed.Application.Disposals.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Disposals.Commands.OrderToKeep;

namespace Heed.Web.Pages.Disposals;

/// <summary>Places a keep order on a review or another source.</summary>
public sealed class OrderToKeepModel(KeepOrders orders, Command order) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public KeepOrders.Place Place { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        await order.Run(Actor, new SourceId(Id), Form.AskedBy ?? "", Form.Reason ?? "", Form.Since, Form.LookAgainOn, Gone), "The keep order stands: nothing of this review is destroyed until it is lifted", Place.Href);

    private async Task<IActionResult?> Load()
    {
        if (await orders.Source(Actor, new SourceId(Id), Gone) is not { } place)
        {
            return NotFound();
        }

        Place = place;
        return place.May ? null : await Answer(Outcome.NotAllowed(DisposalAccess.CanOrderToKeep.Sentence), "", "");
    }

    public sealed class Answers
    {
        public string? AskedBy { get; set; }

        public string? Reason { get; set; }

        [Display(Name = "the day on which it was asked for")]
        public DateOnly? Since { get; set; }

        [Display(Name = "the day to ask again")]
        public DateOnly? LookAgainOn { get; set; }
    }
}
