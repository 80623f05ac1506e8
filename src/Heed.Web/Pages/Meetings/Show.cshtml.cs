using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.Platform.Recording;
using Heed.Domain.Meetings;
using Heed.Domain.Reviews;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Meetings;

/// <summary>One meeting: its agenda, its papers, who came, and what was decided.</summary>
public sealed class ShowModel(OneMeeting meetings, PutOnAgenda agenda, ReviewsToTalkAbout reviews, RecordHistory history) : MeetingPage(meetings)
{
    /// <summary>Something else for the agenda, in words.</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>A review for the agenda.</summary>
    [BindProperty]
    public Guid? Review { get; set; }

    /// <summary>The reviews that may be put on the agenda.</summary>
    public IReadOnlyList<ReviewsToTalkAbout.Row> Reviews { get; private set; } = [];

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        Reviews = Row.MayKeep ? await reviews.Run(Actor, Meeting, Gone) : [];
        History = Histories.Of(await history.Of(Actor, Id, Gone));
        return Page();
    }

    public async Task<IActionResult> OnPostBuildAsync() => await Answer(await agenda.Build(Actor, Meeting, Gone), "The agenda holds everything that waits for this group now", $"{At}#agenda", "");

    public async Task<IActionResult> OnPostPutOnAsync() => await Answer(await agenda.Run(Actor, Meeting, [AgendaItem.Of(Text ?? "")], Gone), "It is on the agenda", $"{At}#agenda", "");

    public async Task<IActionResult> OnPostPutReviewOnAsync() => await Answer(await agenda.Review(Actor, Meeting, Review is { } id ? new SourceId(id) : null, Gone), "The review is on the agenda", $"{At}#agenda", "");

    public async Task<IActionResult> OnPostTakeOffAsync(Guid item) => await Answer(await agenda.TakeOff(Actor, Meeting, item, Gone), "It was taken off the agenda. Decisions on it stand", $"{At}#agenda", "");

    protected override Task<IActionResult> Again() => OnGetAsync();
}
