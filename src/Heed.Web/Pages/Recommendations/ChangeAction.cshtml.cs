using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.ChangeAction;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Changes an action, or completes one that was brought in incomplete.</summary>
public sealed class ChangeActionModel(OneAction actions, LeadChoices leads, AgencyChoices agencies, GroupChoices groups, Newcomers newcomers, Command change, AdviceOnAction advice) : ActionFormPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    public ActionChoices Choices { get; private set; } = ActionChoices.None;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new ActionForm
        {
            Version = Row.Version,
            Text = Row.Text,
            Kind = Row.Checked.Kind,
            LeadPerson = Row.Lead.PersonId?.Value,
            LeadRole = LeadsInOwnPost || Row.Lead.PersonId is null ? null : Row.Lead.RoleTitle,
            Due = Row.Due,
            Contributors = [.. Row.Contributors.Select(c => c.Id.ToString())],
            Group = Row.GroupId?.Value,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        await AddLead(newcomers, Form);
        return await Answer(await change.Run(Actor, new ActionId(Id), Form.Version, Form.PlanAfter(Row.Lead), Gone), Row.IsIncomplete ? "Nothing is missing from this action now" : "The action was changed", $"/work/actions/{Id}");
    }

    /// <summary>Looks at the wording, and saves nothing.</summary>
    public async Task<IActionResult> OnPostCheckAsync()
    {
        ViewData["Checked"] = true;
        return await Load() ?? await Advised();
    }

    protected override ActionForm Typed => Form;

    protected override Task<IReadOnlyList<AdviceGiven>> AdviceOn(PlannedWords words) => advice.Run(Actor, new ActionId(Id), words, Gone);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id,
        [
            new("What will be done", Row.Text, Form.Text),
            new("Kind of answer", InWords.Of(Row.Checked.Kind), Form.Kind is { } kind ? InWords.Of(kind) : InWords.Of(Row.Checked.Kind)),
            new("Who leads it", Row.Person, Text(Choices.People, Form.LeadPerson)),
            new("Agency", Row.Agency, Form.LeadPerson == Row.Lead.PersonId?.Value ? Row.Agency : Choices.People.FirstOrDefault(p => p.Value == Form.LeadPerson?.ToString())?.Group),
            new("Role", Row.Lead.RoleTitle, Form.LeadRole),
            new("Due", Row.Due is { } saved ? PlainWords.Of(saved) : null, Form.Due is { } typed ? PlainWords.Of(typed) : null),
            new("Contributors", string.Join('\n', Row.Contributors.Select(c => c.Name)), string.Join('\n', Choices.Agencies.Where(a => Form.Contributors.Contains(a.Value)).Select(a => a.Text))),
            new("Delegated to", Row.Group, Text(Choices.Groups, Form.Group)),
        ]);
    }

    private bool LeadsInOwnPost => Choices.People.Any(p => p.Value == Row.Lead.PersonId?.ToString() && p.Text == LeadOptions.Text(Row.Person!, Row.Lead.RoleTitle, Row.Agency ?? ""));

    private string? Text(IReadOnlyList<Choice> choices, Guid? value) =>
        value == Row.Lead.PersonId?.Value && value is not null ? Row.Person : choices.FirstOrDefault(c => c.Value == value?.ToString())?.Text;

    private async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        if (!row.May.Plan)
        {
            return await Answer(Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence), "", "");
        }

        var offered = await ActionChoices.For(Actor, leads, agencies, groups, Gone);
        Choices = offered with
        {
            People = ActionChoices.With(offered.People, row.Lead.PersonId?.ToString(), row.Person),
            Agencies = row.Contributors.Aggregate(offered.Agencies, (all, contributor) => ActionChoices.With(all, contributor.Id.ToString(), contributor.Name)),
            Groups = ActionChoices.With(offered.Groups, row.GroupId?.ToString(), row.Group),
        };
        return null;
    }
}
