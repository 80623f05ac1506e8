using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Add a partnership.</summary>
public sealed class AddPartnershipModel(FoundPartnership found) : PeoplePage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public Task<IActionResult> OnGetAsync()
    {
        Form.From = Today;
        return Again();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        var slug = string.IsNullOrWhiteSpace(Form.Slug) ? Slugs.From(Form.Name!) : Form.Slug.Trim();
        var outcome = await found.Run(Actor, Form.Name!, Form.ShortName ?? "", Form.Kind!.Value, slug, Form.From!.Value, Gone);
        return await Answer(outcome, "The partnership was added. Next, give somebody the role of partnership manager on it", outcome.IsDone ? $"/work/people/partnerships/{outcome.Value.Id}" : "");
    }

    protected override async Task<IActionResult> Again() =>
        await May(PeopleAccess.CanFoundPartnership, Scopes.Root) ? Page() : NotYours(PeopleAccess.CanFoundPartnership);

    public sealed class Answers
    {
        [Required, Display(Name = "the partnership’s full name")]
        public string? Name { get; set; }

        public string? ShortName { get; set; }

        [Required(ErrorMessage = "Choose what kind of partnership it is")]
        public PartnershipKind? Kind { get; set; }

        public string? Slug { get; set; }

        [Required, Display(Name = "the day from which it bears this name")]
        public DateOnly? From { get; set; }
    }
}
