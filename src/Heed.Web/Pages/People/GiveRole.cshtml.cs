using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Give a person a role: which, on what, from when and perhaps until when.</summary>
public sealed class GiveRoleModel(PersonPage page, RoleChoices choices, GiveRole give) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public PersonPage.Row Person { get; private set; } = null!;

    public IReadOnlyList<RoleChoices.Row> Open { get; private set; } = [];

    public IEnumerable<Choice> Roles => Open.Select(r => new Choice(r.Role.ToString(), PeopleWords.Of(r.Role), RolePlaces.Purpose(r.Role)));

    public Task<IActionResult> OnGetAsync()
    {
        Form.From = Today;
        return Again();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await page.Run(Actor, PersonId.From(Id), Gone) is null)
        {
            return NotFound();
        }

        var on = Form.Role is { } role ? Form.On(RolePlaces.Of(role)) : null;
        if (Form.Role is { } chosen && on is null)
        {
            ModelState.AddModelError($"Form.{Answers.FieldOf(RolePlaces.Of(chosen))}", $"Choose {RolePlaces.Words(RolePlaces.Of(chosen))}");
        }

        return !ModelState.IsValid
            ? await Again()
            : await Answer(await give.Run(Actor, PersonId.From(Id), Form.Role!.Value, ScopeId.From(on!.Value), Form.From!.Value, Form.Until, Gone), "The role was given", $"/work/people/{Id}");
    }

    /// <summary>What roles of this kind may be held on.</summary>
    public IEnumerable<Choice> PlacesOf(PlaceKind kind) =>
        Open.Where(r => r.Kind == kind).SelectMany(r => r.Places).DistinctBy(p => p.Scope).Select(p => new Choice(p.Scope.ToString(), p.Name));

    protected override async Task<IActionResult> Again()
    {
        if (await page.Run(Actor, PersonId.From(Id), Gone) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Open = await choices.Run(Actor, Gone);
        return Open.Count > 0 ? Page() : NotYours(PeopleAccess.CanGiveRolesInPartnership);
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose a role")]
        public Role? Role { get; set; }

        public Guid? Partnership { get; set; }

        public Guid? Agency { get; set; }

        public Guid? Review { get; set; }

        [Required, Display(Name = "the first day")]
        public DateOnly? From { get; set; }

        [Display(Name = "the last day")]
        public DateOnly? Until { get; set; }

        public Guid? On(PlaceKind kind) => kind switch
        {
            PlaceKind.Installation => Scopes.Root.Value,
            PlaceKind.Agency => Agency,
            PlaceKind.Review => Review,
            _ => Partnership,
        };

        public static string FieldOf(PlaceKind kind) => kind switch
        {
            PlaceKind.Agency => nameof(Agency),
            PlaceKind.Review => nameof(Review),
            _ => nameof(Partnership),
        };
    }
}
