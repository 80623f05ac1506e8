using System.ComponentModel.DataAnnotations;
using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Domain.Disposals;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Disposals;

/// <summary>Looks at a keep order again: it stands on, or it is lifted.</summary>
public sealed class KeepOrderModel(KeepOrders orders, LiftKeepOrder lift) : WorkPage
{
    public static readonly Choice[] Ends = [new("keep", "It still stands"), new("lift", "It no longer holds")];

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public KeepOrders.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        if (Form.End is null)
        {
            return Page();
        }

        if (Form.End == "lift")
        {
            ModelState.LeaveAside(["Form.LookAgainOn"]);
            return await Answer(await lift.Run(Actor, new KeepOrderId(Id), Form.LiftReason ?? "", Gone), "The keep order was lifted", "/work/disposals/keep");
        }

        return await Answer(await lift.KeepOn(Actor, new KeepOrderId(Id), Form.LookAgainOn, Gone), "The keep order still stands", "/work/disposals/keep");
    }

    private async Task<bool> Load()
    {
        if ((await orders.Run(Actor, null, Gone)).FirstOrDefault(r => r.Order.Id.Value == Id) is not { } row)
        {
            return false;
        }

        Row = row;
        return true;
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Say whether it still stands")]
        public string? End { get; set; }

        [Display(Name = "the day to ask again")]
        public DateOnly? LookAgainOn { get; set; }

        public string? LiftReason { get; set; }
    }
}
