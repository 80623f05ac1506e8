using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Writes down whether an owning partnership accepts a finding.</summary>
public sealed class FindingStanceModel(ReviewInFull reviews, TakeFindingStance take) : PageOfReview(reviews)
{
    public static IEnumerable<Choice> Stances => Enum.GetValues<FindingStance>().Select(s => new Choice(s.ToString(), Words.Capital(Words.Of(s))));

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public ReviewInFull.FindingRow Finding => Review.Findings.First(f => f.Id.Value == Id);

    public IEnumerable<Choice> Owners => Review.OwnerIds.Zip(Review.Owners, (id, name) => new Choice(id.ToString(), name));

    public async Task<IActionResult> OnGetAsync(string slug) => await Find(slug) ?? Page();

    public async Task<IActionResult> OnPostAsync(string slug) => await Find(slug)
        ?? await Answer(await take.Run(Actor, Review.Id, Finding.Id, Form.PartnershipId is { } id ? PartnershipId.From(id) : null, Form.Stance.GetValueOrDefault((FindingStance)(-1)), Form.Reasons ?? "", Form.On, Gone), "It is written down what the partnership decided", Back);

    private async Task<IActionResult?> Find(string slug) =>
        await Load(slug, can => can.Commission, ReviewAccess.CanCommission) ?? (Review.Findings.Any(f => f.Id.Value == Id) ? null : NotFound());

    public sealed class Answers
    {
        public Guid? PartnershipId { get; set; }

        public FindingStance? Stance { get; set; }

        public string? Reasons { get; set; }

        [Display(Name = "the day of the decision")]
        public DateOnly? On { get; set; }
    }
}
