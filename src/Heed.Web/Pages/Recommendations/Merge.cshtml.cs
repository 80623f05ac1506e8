using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Merges a duplicate into the action that carries it on.</summary>
public sealed class MergeModel(OneAction actions, MergeChoices choices, MergeActions merge) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Words by which the other action is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Form.Version = Row.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(
        await merge.Run(Actor, new ActionId(Id), Form.Version, Form.Into is { } into ? new ActionId(into) : null, Form.Reason ?? "", Gone), "The action was merged. Its progress and evidence are read here too", $"/work/actions/{Form.Into}");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        return await ConflictOn(Id, []);
    }

    private async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        Others = [.. (await choices.Run(Actor, new ActionId(Id), Words ?? "", Gone)).Select(o => new Choice(o.Id.ToString(), o.Text.Length <= 160 ? o.Text : o.Text[..157] + "…",
            string.Join("; ", new[] { o.Agency ?? "", o.Due is { } due ? $"due {PlainWords.Of(due)}" : "no date", o.Source ?? "" }.Where(t => t.Length > 0))))];
        return row.May.Plan ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public Guid? Into { get; set; }

        public string? Reason { get; set; }
    }
}
