using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>A page that lists what a person leads and holds, and lets each or all be handed over.</summary>
public abstract class DutiesPage(DutiesOf duties, LeadChoices leads, HandOverActions actions, HandOverRoles roles) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Handing Hand { get; set; } = new();

    public DutiesOf.Row Duties { get; private set; } = null!;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public bool IsCustodian => Actor.HoldsAnywhere(Role.Custodian);

    public IEnumerable<Choice> Actions => Duties.Actions.Where(a => a.MayPass).Select(a => new Choice(a.Id.ToString(), a.Text.Length <= 160 ? a.Text : a.Text[..157] + "…",
        string.Join("; ", new[] { a.Agency ?? "", a.Role, a.Due is { } due ? $"due {PlainWords.Of(due)}" : "no date" }.Where(t => t.Length > 0))));

    public IEnumerable<Choice> Roles => Duties.Roles.Where(r => r.MayPass).Select(r => new Choice(r.Id.ToString(), $"{PeopleWords.Of(r.Role)}, on {r.On}", Note(r)));

    /// <summary>Where the page stands, to come back to.</summary>
    public abstract string Here { get; }

    public async Task<IActionResult> OnPostActionsAsync() =>
        await Answer(await HandActions(), Hand.Actions.Count == 1 ? "The action was handed over, and the new lead told" : "The actions were handed over, and the new lead told", Here, "Hand");

    public async Task<IActionResult> OnPostRolesAsync() =>
        await Answer(await HandRoles(), Hand.Roles.Count == 1 ? "The role was handed over" : "The roles were handed over", Here, "Hand");

    public static string Note(DutiesOf.RoleRow role) => string.Join(". ", new[]
    {
        role.Answers is { } answers ? $"Answers for {Words.Count(answers.Leads, "open action")} that the agency leads and {answers.Contributes} to which it contributes" : "",
        role.Alone ? "Nobody else holds it there" : "",
    }.Where(t => t.Length > 0));

    protected override async Task<IActionResult> Again()
    {
        if (await duties.Run(Actor, PersonId.From(Id), Gone) is not { } found)
        {
            return NotFound();
        }

        Duties = found;
        People = LeadOptions.Of((await leads.Run(Actor, Gone)).Where(p => p.Id != found.Id));
        if (!HttpContext.Request.HasFormContentType || !HttpContext.Request.Form.Keys.Any(k => k.StartsWith("Hand.", StringComparison.Ordinal)))
        {
            Hand = new Handing { Actions = [.. Actions.Select(a => a.Value)], Roles = [.. Roles.Select(r => r.Value)] };
        }

        return found.MayKeep || Duties.Actions.Any(a => a.MayPass) ? Page() : NotYours(PeopleAccess.CanKeepPeople);
    }

    protected Task<Outcome> HandActions() =>
        actions.Run(Actor, PersonId.From(Id), [.. Ids(Hand.Actions).Select(i => new ActionId(i))], Hand.LeadPerson is { } to ? new PersonId(to) : null, Hand.LeadRole ?? "", Hand.Reason ?? "", Gone);

    protected Task<Outcome> HandRoles() =>
        roles.Run(Actor, PersonId.From(Id), [.. Ids(Hand.Roles).Select(i => new GrantId(i))], Hand.RolePerson is { } to ? new PersonId(to) : null, Gone);

    private static IEnumerable<Guid> Ids(IEnumerable<string> texts) => texts.Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty);

    /// <summary>What is handed over, and to whom.</summary>
    public sealed class Handing
    {
        public List<string> Actions { get; set; } = [];

        public Guid? LeadPerson { get; set; }

        public string? LeadRole { get; set; }

        public string? Reason { get; set; }

        public List<string> Roles { get; set; } = [];

        public Guid? RolePerson { get; set; }
    }
}
