using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Add an agency, and say where it works.</summary>
public sealed class AddAgencyModel(FoundAgency found, PartnershipList partnerships, PartnershipChoices managed) : PeoplePage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IEnumerable<Choice> Partnerships { get; private set; } = [];

    public Task<IActionResult> OnGetAsync()
    {
        Form.From = Today;
        return Again();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Partnerships.Count == 0 && !Actor.HoldsAnywhere(Role.Administrator))
        {
            // Without one it would stand for the whole installation, which is an administrator's to say.
            ModelState.AddModelError("Form.Partnerships", "Choose the partnership it works in, or several");
            return await Again();
        }

        var outcome = await found.Run(Actor, Form.Name ?? "", Form.ShortName ?? "", Form.Kind.GetValueOrDefault(), Form.IsNational, Form.From.GetValueOrDefault(),
            [.. Form.Partnerships.Select(p => PartnershipId.From(p))], Gone);
        return await Answer(outcome, "The agency was added", outcome.IsDone ? $"/work/people/agencies/{outcome.Value.Id}" : "");
    }

    protected override async Task<IActionResult> Again()
    {
        var mine = await managed.Run(Actor, Gone);
        var all = Actor.HoldsAnywhere(Role.Administrator);
        Partnerships = all ? (await partnerships.Run(Actor, "", "name", 1, Gone, PartnershipList.All)).Rows.Where(p => p.Until is null).Select(p => new Choice(p.Id.ToString(), p.Name)) : mine.Choices();
        return all || mine.Count > 0 ? Page() : NotYours(PeopleAccess.CanKeepAgencies);
    }

    public sealed class Answers
    {
        [Required, Display(Name = "the agency’s full name")]
        public string? Name { get; set; }

        public string? ShortName { get; set; }

        [Required(ErrorMessage = "Choose what kind of agency it is")]
        public AgencyKind? Kind { get; set; }

        public bool IsNational { get; set; }

        public List<Guid> Partnerships { get; set; } = [];

        [Required, Display(Name = "the day from which it bears this name")]
        public DateOnly? From { get; set; }
    }
}
