using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>A custodian names who takes their own place or the other's.</summary>
public sealed class HandOverCustodyModel(OpenKept open, HandOverCustody hand) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid Grant { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public string Reference { get; private set; } = "";

    public string Leaves { get; private set; } = "";

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await hand.Run(Actor, new RestrictionId(Id), new GrantId(Grant), Form.Email ?? "", Gone), "The person is a custodian now, and was told", "/work/reviews/restricted");

    protected override async Task<IActionResult> Again()
    {
        if ((await open.Run(Actor, Gone)).FirstOrDefault(k => k.Id.Value == Id) is not { } kept
            || kept.Readers.FirstOrDefault(r => r.Id.Value == Grant && r.Role == Role.Custodian) is not { } custodian)
        {
            return NotFound();
        }

        (Reference, Leaves) = (kept.Reference, custodian.Name);
        return Page();
    }

    public sealed class Answers
    {
        public string? Email { get; set; }
    }
}
