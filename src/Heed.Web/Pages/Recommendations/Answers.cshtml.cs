using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>The public answers to every recommendation of a source, to write and approve one after another.</summary>
public sealed class AnswersModel(SourceOfRecommendations sources, AnswersOfSource answers, SubmitDrafts submit) : WorkPage
{
    private const int RowsAPage = 20;

    [BindProperty(SupportsGet = true)]
    public Guid Source { get; set; }

    public SourceOfRecommendations.Row From { get; private set; } = null!;

    /// <summary>"write", "draft", "waiting" or "approved"; all of them where nothing is said.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<AnswersOfSource.Row> Rows { get; private set; } = [];

    public int Pages => Math.Max(1, (Shown.Count + RowsAPage - 1) / RowsAPage);

    public int Current => Math.Clamp(P, 1, Pages);

    public IReadOnlyList<AnswersOfSource.Row> OnPage => [.. Shown.Skip((Current - 1) * RowsAPage).Take(RowsAPage)];

    /// <summary>Each part of the work with how many are in it, and where it is listed.</summary>
    public IReadOnlyList<(string? Show, string Text, int Number)> Parts =>
    [
        (null, "All", Rows.Count),
        ("write", "Not written", Rows.Count(r => r.State is null)),
        ("draft", "Drafts", Rows.Count(r => r.State == AnswerState.Draft)),
        ("waiting", "Waiting for approval", Rows.Count(r => r.State == AnswerState.Submitted)),
        ("approved", "Approved", Rows.Count(r => r.State == AnswerState.Approved)),
    ];

    /// <summary>The first that nothing is written to: where the writing goes on.</summary>
    public AnswersOfSource.Row? ToWrite => From.MayDraft ? Rows.FirstOrDefault(r => r.State is null) : null;

    public int Drafts => Rows.Count(r => r.State == AnswerState.Draft && r.Did is { Length: > 0 });

    /// <summary>Those that wait for this person.</summary>
    public IReadOnlyList<AnswersOfSource.Row> Waiting => From.MayApprove ? [.. Rows.Where(r => r.State == AnswerState.Submitted && !r.Mine)] : [];

    private IReadOnlyList<AnswersOfSource.Row> Shown => Show switch
    {
        "write" => [.. Rows.Where(r => r.State is null)],
        "draft" => [.. Rows.Where(r => r.State == AnswerState.Draft)],
        "waiting" => [.. Rows.Where(r => r.State == AnswerState.Submitted)],
        "approved" => [.. Rows.Where(r => r.State == AnswerState.Approved)],
        _ => Rows,
    };

    public async Task<IActionResult> OnGetAsync() => await Load() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var submitted = await submit.Run(Actor, new SourceId(Source), Gone);
        return await Answer(submitted, submitted.IsDone ? $"The drafts were submitted. {PlainWords.Asked(submitted.Value, "approve them")}" : "", $"/work/recommendations/answers?source={Source}");
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
