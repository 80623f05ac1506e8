using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>A second person reads a public answer beside the report's words, and approves or returns it.</summary>
public sealed class ApproveModel(OneAnswer answers, ApproveAnswer approve, ReturnAnswer giveBack) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneAnswer.Row Row { get; private set; } = null!;

    /// <summary>Whether these words are the reader's own, which they cannot approve.</summary>
    public bool IsMine => Row.Answer?.Writer is { } writer && writer == Actor.Person;

    protected override string SavedMeanwhile => "These words were changed after you opened this page. Nothing was approved or returned: read them as they are now, below";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Renew();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Load() ??
        await Answer(await approve.Run(Actor, new RecommendationId(Id), Form.Version, Form.Wording, Gone), $"The answer to {char.ToLowerInvariant(Row.Label[0])}{Row.Label[1..]} was approved", Next());

    public async Task<IActionResult> OnPostReturnAsync() => await Load() ??
        await Answer(await giveBack.Run(Actor, new RecommendationId(Id), Form.Version, Form.ReturnReason ?? "", Gone), $"The answer to {char.ToLowerInvariant(Row.Label[0])}{Row.Label[1..]} was returned", Next());

    protected override async Task<Conflict?> ShowBoth()
    {
        await Load();
        Renew();
        return null;
    }

    private string Next() => Row.NextWaiting is { } next ? $"/work/recommendations/{next}/approve" : $"/work/recommendations/answers?source={Row.SourceId}";

    private void Renew()
    {
        (Form.Version, Form.Wording) = (Row.Answer?.Version ?? 0, Row.Answer?.Wording ?? 0);
        ModelState.Remove("Form.Version");
        ModelState.Remove("Form.Wording");
    }

    private async Task<IActionResult?> Load()
    {
        if (await answers.Run(Actor, new RecommendationId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return row.MayApprove ? null : await Answer(Outcome.NotAllowed(RecommendationAccess.CanApproveAnswers.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        public int Wording { get; set; }

        public string? ReturnReason { get; set; }
    }
}
