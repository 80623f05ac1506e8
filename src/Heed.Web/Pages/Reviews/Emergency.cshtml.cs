using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Where somebody asks to read a restricted review in an emergency, and a second person decides.</summary>
public sealed class EmergencyModel(EmergencyRequests requests, AskForEmergencyAccess ask, DecideEmergencyAccess decide) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public EmergencyRequests.Rows Rows { get; private set; } = new([], []);

    public IEnumerable<Choice> Partnerships => Rows.Partnerships.Select(p => new Choice(p.Id.ToString(), p.Name));

    public async Task<IActionResult> OnGetAsync()
    {
        Rows = await requests.Run(Actor, Gone);
        if (Rows.Requests.Count == 0 && Rows.Partnerships.Count == 0)
        {
            return await Answer(Outcome.NotAllowed(ReviewAccess.CanAskForEmergencyAccess.Sentence), "", "");
        }

        Form.Partnership = Rows.Partnerships.Count == 1 ? Rows.Partnerships[0].Id.Value : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync() => Form.Partnership is { } on
        ? await Answer(await ask.Run(Actor, new PartnershipId(on), Form.Reference ?? "", Form.Reason ?? "", Gone), "A second person was asked. Ring them too", "/work/reviews/emergency")
        : await Again();

    public async Task<IActionResult> OnPostDecideAsync(Guid id, bool allow)
    {
        ModelState.Clear();
        return await Answer(await decide.Run(Actor, new EmergencyAccessId(id), allow, Gone), allow ? "It was allowed until the end of tomorrow. The custodians were told" : "It was refused", "/work/reviews/emergency");
    }

    protected override async Task<IActionResult> Again()
    {
        Rows = await requests.Run(Actor, Gone);
        return Page();
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the partnership")]
        public Guid? Partnership { get; set; }

        public string? Reference { get; set; }

        public string? Reason { get; set; }
    }
}
