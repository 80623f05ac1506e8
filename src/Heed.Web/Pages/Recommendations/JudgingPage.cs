using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>Judges the colour of one action or recommendation, or takes a judgement back.</summary>
public abstract class JudgingPage : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public JudgedColoursOf.Row Row { get; private set; } = null!;

    /// <summary>The page of the action or the recommendation.</summary>
    public abstract string Where { get; }

    public abstract string What { get; }

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync() => await Load() ?? await Answer(await Judge(Form.Colour, Form.Reason ?? ""), "Your judgement stands beside the colour, with your name and your reason", Where);

    public async Task<IActionResult> OnPostTakeBackAsync() => await Load() ?? await Answer(await TakeBack(Form.EndedBecause ?? ""), "The judged colour was taken back. What was judged stays in the history", Where);

    /// <returns>Null when this actor may not see it.</returns>
    protected abstract Task<JudgedColoursOf.Row?> Find();

    protected abstract Task<Outcome> Judge(Colour? colour, string reason);

    protected abstract Task<Outcome> TakeBack(string reason);

    private async Task<IActionResult?> Load()
    {
        if (await Find() is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.MayJudge ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanJudgeColours.Sentence), "", "");
    }

    public sealed class Answers
    {
        public Colour? Colour { get; set; }

        public string? Reason { get; set; }

        public string? EndedBecause { get; set; }
    }
}
