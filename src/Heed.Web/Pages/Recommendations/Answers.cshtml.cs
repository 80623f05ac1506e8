using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The public answers to every recommendation of a source, to write and approve one after another.</summary>
public sealed class AnswersModel(SourceOfRecommendations sources, AnswersOfSource answers, SubmitDrafts submit) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Source { get; set; }

    public SourceOfRecommendations.Row From { get; private set; } = null!;

    public IReadOnlyList<AnswersOfSource.Row> Rows { get; private set; } = [];

    public int Drafts => Rows.Count(r => r.State == AnswerState.Draft && r.Did is { Length: > 0 });

    /// <summary>Those that wait for this person.</summary>
    public IReadOnlyList<AnswersOfSource.Row> Waiting => From.MayApprove ? [.. Rows.Where(r => r.State == AnswerState.Submitted && !r.Mine)] : [];

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        return await Answer(await submit.Run(Actor, new SourceId(Source), Gone), "The drafts were submitted. A second person has been asked to approve them", $"/work/recommendations/answers?source={Source}");
    }

    private async Task<IActionResult?> Load()
    {
        if (await sources.Run(Actor, new SourceId(Source), Gone) is not { } from)
        {
            return NotFound();
        }

        From = from;
        Rows = await answers.Run(Actor, new SourceId(Source), Gone);
        return null;
    }
}
