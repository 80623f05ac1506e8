using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Changes several actions at once: first what would come of each is shown, then it is done.</summary>
public sealed class TogetherModel(ChangeTogether together, LeadChoices leads, GroupChoices groups) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public List<Guid> Ids { get; set; } = [];

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>What would come of each action, or what came of it.</summary>
    public IReadOnlyList<TogetherRow> Rows { get; private set; } = [];

    /// <summary>Whether the rows say what would happen; else they only name what was chosen.</summary>
    public bool IsTried { get; private set; }

    public bool IsDone { get; private set; }

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public static IReadOnlyList<Choice> Deeds { get; } =
    [
        new(nameof(TogetherDeed.MoveDate), "Move their dates"),
        new(nameof(TogetherDeed.HandOver), "Hand them over to another lead", "Each new lead gets one letter."),
        new(nameof(TogetherDeed.Delegate), "Delegate them to a group"),
        new(nameof(TogetherDeed.Ask), "Ask for updates", "Each lead gets a link by e-mail for each action."),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await NotYours() ?? await Shown();
    }

    /// <summary>Tries it, and shows what would come of it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await NotYours() is { } refused)
        {
            return refused;
        }

        if (Asked() is not { } asked)
        {
            return await Shown();
        }

        Rows = await together.Run(Actor with { OnlyTries = true }, Chosen, asked, Gone);
        IsTried = true;
        return await Shown();
    }

    public async Task<IActionResult> OnPostDoAsync()
    {
        if (await NotYours() is { } refused)
        {
            return refused;
        }

        if (Asked() is not { } asked)
        {
            return await Shown();
        }

        Rows = await together.Run(Actor, Chosen, asked, Gone);
        IsDone = true;
        return await Shown();
    }

    private IReadOnlyCollection<ActionId> Chosen => [.. Ids.Select(i => new ActionId(i))];

    /// <summary>Whoever may plan actions nowhere is told who may; for each action the command asks again.</summary>
    private async Task<IActionResult?> NotYours() =>
        RecommendationAccess.CanPlanActions.Roles.Any(Actor.HoldsAnywhere) ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence), "", "");

    private async Task<IActionResult> Shown()
    {
        if (!IsTried && !IsDone)
        {
            Rows = await together.Run(Actor with { OnlyTries = true }, Chosen, new TogetherAsked(TogetherDeed.Ask), Gone);
        }

        People = LeadOptions.Of(await leads.Run(Actor, Gone));
        Groups = [.. (await groups.Run(Actor, Gone)).Select(g => new Choice(g.Id.ToString(), g.Name))];
        return Page();
    }

    /// <summary>What is asked; null where the form says too little.</summary>
    private TogetherAsked? Asked()
    {
        if (Form.Deed is null)
        {
            ModelState.AddModelError("Form.Deed", "Choose what to do with them");
        }

        if (Form.Deed == TogetherDeed.MoveDate)
        {
            Need(Form.To is null && Form.Days is null && ModelState.IsValid, "Form.To", "Enter the new date, or by how many days they move");
            Need(Form.To is not null && Form.Days is not null, "Form.Days", "Enter either a date or a number of days");
        }

        Need(Form.Deed == TogetherDeed.HandOver && Form.Lead is null, "Form.Lead", "Choose the person who leads them from now on; an agency alone cannot be asked");
        Need(Form.Deed == TogetherDeed.Delegate && Form.Group is null, "Form.Group", "Choose the group");
        Need(Ids.Count > ChangeTogether.Most, "", $"Choose {ChangeTogether.Most} actions at most at once");
        return ModelState.IsValid && Form.Deed is { } deed
            ? new TogetherAsked(deed, Form.To, Form.Days, Form.AgreedBy ?? "", (deed == TogetherDeed.MoveDate ? Form.Reason : Form.HandReason) ?? "", Form.Lead is { } lead ? new PersonId(lead) : null, Form.Role ?? "", Form.Group is { } group ? new GroupId(group) : null)
            : null;

        void Need(bool wrong, string field, string sentence)
        {
            if (wrong)
            {
                ModelState.AddModelError(field, sentence);
            }
        }
    }

    public sealed class Answers
    {
        public TogetherDeed? Deed { get; set; }

        [Display(Name = "the new date")]
        public DateOnly? To { get; set; }

        [Display(Name = "the number of days"), Range(-3_650, 3_650, ErrorMessage = "Enter a number of days up to 3,650; with a minus before it they come forward")]
        public int? Days { get; set; }

        public string? AgreedBy { get; set; }

        public string? Reason { get; set; }

        public Guid? Lead { get; set; }

        public string? Role { get; set; }

        public string? HandReason { get; set; }

        public Guid? Group { get; set; }
    }
}
