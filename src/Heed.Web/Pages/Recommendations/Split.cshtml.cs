using System.ComponentModel.DataAnnotations;
using Heed.Application.People.Queries;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Pages.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Splits an action that asks for several things.</summary>
public sealed class SplitModel(OneAction actions, LeadChoices leads, SplitAction split) : WorkPage
{
    /// <summary>Parts that are offered; those in which nothing is typed are none.</summary>
    private const int Offered = 4;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Row.Version, Stays = Row.Text };
        Offer();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        // Where nothing is typed there is no part; the others keep their places, so that each problem stands beside its own.
        Form.Parts = [.. Form.Parts.Where(p => p.IsAny)];
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Form.Parts[", StringComparison.Ordinal) && ModelState[k]!.Errors.Count == 0).ToList())
        {
            ModelState.Remove(key);
        }

        var outcome = await split.Run(Actor, new ActionId(Id), Form.Version, Form.Stays ?? "", [.. Form.Parts.Select(p => new SplitOff(p.Text ?? "", p.LeadPerson is { } person ? new PersonId(person) : null, p.LeadRole ?? "", p.Due))], Form.Reason ?? "", Gone);
        return await Answer(outcome, $"The action was split in {Form.Parts.Count + 1}", $"/work/actions/{Id}");
    }

    protected override async Task<IActionResult> Again()
    {
        Offer();
        return await Load() ?? Page();
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, [new("What this action keeps", Row.Text, Form.Stays)]);
    }

    private void Offer()
    {
        while (Form.Parts.Count < Offered)
        {
            Form.Parts.Add(new Part());
        }
    }

    private async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        People = LeadOptions.Of(await leads.Run(Actor, Gone));
        return row.May.Plan ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public string? Stays { get; set; }

        public List<Part> Parts { get; set; } = [];

        public string? Reason { get; set; }
    }

    /// <summary>A part that becomes an action of its own, as it is typed.</summary>
    public sealed class Part
    {
        public string? Text { get; set; }

        public Guid? LeadPerson { get; set; }

        /// <summary>Left empty: the post that the lead holds.</summary>
        public string? LeadRole { get; set; }

        [Display(Name = "the date this part is due")]
        public DateOnly? Due { get; set; }

        public bool IsAny => !string.IsNullOrWhiteSpace(Text) || LeadPerson is not null || !string.IsNullOrWhiteSpace(LeadRole) || Due is not null;
    }
}
