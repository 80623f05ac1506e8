using System.ComponentModel.DataAnnotations;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Command = Heed.Application.Recommendations.Commands.MoveDate;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Moves the due date of an action; the earlier date stays in sight.</summary>
public sealed class MoveDateModel(OneAction actions, Command move) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The day that its lead asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAction.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        (Form.Version, Form.Due) = (Row.Version, To);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        return await Answer(await move.Run(Actor, new ActionId(Id), Form.Version, Form.Due.GetValueOrDefault(), Form.AgreedBy ?? "", Form.Reason ?? "", Gone), "The date was moved", $"/work/actions/{Id}");
    }

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Form.Version = Row.Version;
        ModelState.Remove("Form.Version");
        var last = Row.Moves.Count > 0 ? Row.Moves[^1] : null;
        return await ConflictOn(Id,
        [
            new("Due", Row.Due is { } saved ? PlainWords.Of(saved) : null, Form.Due is { } typed ? PlainWords.Of(typed) : null),
            new("Agreed by", last?.AgreedBy, Form.AgreedBy),
            new("Why", last?.Reason, Form.Reason),
        ]);
    }

    private async Task<IActionResult?> Load()
    {
        if (await actions.Run(Actor, new ActionId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.May.Plan ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanPlanActions.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required, Display(Name = "the new date")]
        public DateOnly? Due { get; set; }

        public string? AgreedBy { get; set; }

        public string? Reason { get; set; }
    }
}
