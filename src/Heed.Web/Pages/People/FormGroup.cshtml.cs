using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Form a group.</summary>
public sealed class FormGroupModel(FormGroup form, PartnershipList partnerships, PartnershipChoices managed) : PeoplePage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IEnumerable<Choice> Partnerships { get; private set; } = [];

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        var outcome = await form.Run(Actor, PartnershipId.From(Form.PartnershipId!.Value), Form.Name!, Form.Purpose ?? "", Gone);
        return await Answer(outcome, "The group was formed", "/work/people/groups");
    }

    protected override async Task<IActionResult> Again()
    {
        var mine = await managed.Run(Actor, Gone);
        var all = Actor.HoldsAnywhere(Role.Administrator);
        Partnerships = all ? (await partnerships.Run(Actor, "", "name", 1, Gone, PartnershipList.All)).Rows.Where(p => p.Until is null).Select(p => new Choice(p.Id.ToString(), p.Name)) : mine.Choices();
        return all || mine.Count > 0 ? Page() : NotYours(PeopleAccess.CanKeepGroups);
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose the partnership it belongs to")]
        public Guid? PartnershipId { get; set; }

        [Required, Display(Name = "the group’s name")]
        public string? Name { get; set; }

        public string? Purpose { get; set; }
    }
}
