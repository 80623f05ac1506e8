using System.ComponentModel.DataAnnotations;
using Heed.Application.Events.Queries;
using Heed.Application.Learning.Commands;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Events;

/// <summary>One learning event: who came, and what was said and learned there.</summary>
public sealed class ShowModel(OneEvent events, WriteLearning write) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    public OneEvent.Row Row { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsync() => await events.Run(Actor, new LearningEventId(Id), Gone) is { } row
        ? await Answer(await write.Run(Actor, row.Source, Form.Kind.GetValueOrDefault(), Form.Text ?? "", row.Id, Gone), "It is written down", $"/work/events/{Id}")
        : NotFound();

    protected override async Task<IActionResult> Again()
    {
        if (await events.Run(Actor, new LearningEventId(Id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return Page();
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose what it is")]
        public LearningKind? Kind { get; set; }

        public string? Text { get; set; }
    }
}
