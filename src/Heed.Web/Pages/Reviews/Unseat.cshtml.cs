using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Somebody leaves the review.</summary>
public sealed class UnseatModel(ReviewInFull reviews, CommissionOfReview commissions, UnseatFromReview command) : PageOfCommission(reviews, commissions)
{
    [FromRoute]
    public int Number { get; set; }

    public SeatSaid Seat => Commission.Seats.First(s => s.Seat.Number == Number).Seat.Said;

    public bool HasAccess => Commission.Seats.First(s => s.Seat.Number == Number).HasAccess;

    [BindProperty]
    public Answers Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string slug) => await FindSeat(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) =>
        await FindSeat(slug) ?? await Answer(await command.Run(Actor, Review.Id, Number, Form.EndedBecause ?? "", Gone), "It is written down that they left", $"{Onward}#people");

    private async Task<IActionResult?> FindSeat(string slug) => await ToCommission(slug) ?? (Commission.Seats.Any(s => s.Seat.Number == Number && s.WorksOnIt) ? null : NotFound());

    public sealed class Answers
    {
        public string? EndedBecause { get; set; }
    }
}
