using Heed.Application.Events.Commands;
using Heed.Application.Events.Queries;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Events;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Events;

/// <summary>Adds a learning event to a review.</summary>
public sealed class AddModel(ReviewInFull reviews, EventsOfSource events, AgenciesWorkingIn agencies, WriteEvent write) : WorkPage
{
    /// <summary>The address of the review.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Review { get; set; }

    [BindProperty]
    public EventForm Form { get; set; } = new();

    public ReviewInFull.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Find() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        var written = await write.Run(Actor, Row.Id, Form.Said, Gone);
        return await Answer(written, "The event was added. Write down what was said and learned there", written.IsDone ? $"/work/events/{written.Value.Id}" : "");
    }

    private async Task<IActionResult?> Find()
    {
        if (await reviews.Run(Actor, Review ?? "", Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        Form.Ask(await agencies.Around(Actor, row.Id, [], Gone));
        return await events.May(Actor, row.Id, Gone) ? null : await Answer(Outcome.NotAllowed(EventAccess.CanKeepEvents.Sentence), "", "");
    }
}
