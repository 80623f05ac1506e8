using Heed.Application.Events.Commands;
using Heed.Application.Events.Queries;
using Heed.Application.People.Queries;
using Heed.Domain.Events;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Events;

/// <summary>Changes what is written of a learning event.</summary>
public sealed class ChangeModel(OneEvent events, AgenciesWorkingIn agencies, ChangeEvent change) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public EventForm Form { get; set; } = new();

    public OneEvent.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        (Form.Version, Form.Title, Form.On, Form.About) = (Row.Version, Row.Title, Row.On, Row.About);
        foreach (var line in Form.Came)
        {
            line.People = Row.Came.FirstOrDefault(c => c.Id.Value == line.Agency)?.People;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Find() ?? await Answer(await change.Run(Actor, new LearningEventId(Id), Form.Version, Form.Said, Gone), "The event was saved", $"/work/events/{Id}");

    protected override async Task<Conflict?> ShowBoth()
    {
        await Find();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Id, [new("Title", Row.Title, Form.Title), new("Day", PlainWords.Of(Row.On), Form.On is { } on ? PlainWords.Of(on) : ""), new("What was looked at", Row.About, Form.About)]);
    }

    private async Task<IActionResult?> Find()
    {
        if (await events.Run(Actor, new LearningEventId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        Form.Ask(await agencies.Around(Actor, row.Source, [.. row.Came.Select(c => c.Id)], Gone));
        return row.MayKeep ? null : await Answer(Outcome.NotAllowed(EventAccess.CanKeepEvents.Sentence), "", "");
    }
}
