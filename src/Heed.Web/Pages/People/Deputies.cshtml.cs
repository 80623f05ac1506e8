using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Who stands in for a person while they are away: named by themselves, or by a manager for them.</summary>
public sealed class DeputiesModel(DeputiesShown shown, NameDeputy name) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public DeputiesShown.Rows Rows { get; private set; } = null!;

    public bool IsMe => Actor.Person == Rows.Id;

    public Task<IActionResult> OnGetAsync()
    {
        Form.From = Today;
        return Again();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await Answer(await name.Run(Actor, PersonId.From(Id), Form.Email ?? "", Form.From, Form.Until, Gone), "The deputy was named, and told by letter", $"/work/people/{Id}/deputies");

    public async Task<IActionResult> OnPostEndAsync(Guid deputy)
    {
        ModelState.Clear();
        return await Answer(await name.End(Actor, DeputyId.From(deputy), Gone), "It has ended", $"/work/people/{Id}/deputies");
    }

    protected override async Task<IActionResult> Again()
    {
        if (await shown.Run(Actor, PersonId.From(Id), Gone) is not { } rows)
        {
            return NotFound();
        }

        Rows = rows;
        return rows.MayName ? Page() : NotYours(PeopleAccess.CanNameDeputies);
    }

    public sealed class Answers
    {
        public string? Email { get; set; }

        [Display(Name = "the first day")]
        public DateOnly? From { get; set; }

        [Display(Name = "the last day")]
        public DateOnly? Until { get; set; }
    }
}
