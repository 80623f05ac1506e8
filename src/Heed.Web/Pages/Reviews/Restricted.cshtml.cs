using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>What a custodian sees of the restricted reviews they keep, and where they name who may read.</summary>
public sealed class RestrictedModel(OpenKept open, NameReader name, EndReader end) : WorkPage
{
    public static readonly Choice[] Roles = [.. RestrictReview.Roles.Select(r => new Choice(r.ToString(), Words.Capital(Words.Of(r))))];

    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<OpenKept.Kept> Kept { get; private set; } = [];

    public IEnumerable<Choice> References => Kept.Select(k => new Choice(k.Id.ToString(), k.Reference));

    public async Task<IActionResult> OnGetAsync()
    {
        Kept = await open.Run(Actor, Gone);
        Form.Restriction = Kept.Count == 1 ? Kept[0].Id.Value : null;
        return Page();
    }

    public async Task<IActionResult> OnPostNameAsync() => Form.Restriction is { } id
        ? await Answer(await name.Run(Actor, new RestrictionId(id), Form.Email ?? "", Form.Role.GetValueOrDefault(), Form.Until, Gone), "The person may read the review now", "/work/reviews/restricted")
        : await Again();

    public async Task<IActionResult> OnPostEndAsync(Guid restriction, Guid grant)
    {
        // The form for naming somebody else is not part of this one.
        ModelState.Clear();
        return await Answer(await end.Run(Actor, new RestrictionId(restriction), new GrantId(grant), Gone), "That person may no longer read the review", "/work/reviews/restricted");
    }

    protected override async Task<IActionResult> Again()
    {
        Kept = await open.Run(Actor, Gone);
        return Page();
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the review")]
        public Guid? Restriction { get; set; }

        public string? Email { get; set; }

        [Required(ErrorMessage = "Choose what the person is in this review")]
        public Role? Role { get; set; }

        [Display(Name = "the last day")]
        public DateOnly? Until { get; set; }
    }
}
