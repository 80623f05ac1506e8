using System.ComponentModel.DataAnnotations;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>Changes the title and the date of a source that is not a review.</summary>
public sealed class ChangeSourceModel(SourceInFull sources, RetitleSource retitle) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public SourceInFull.Row Source { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await Find(id) is { } refused)
        {
            return refused;
        }

        Form = new Answers { Version = Source.Version, Title = Source.Title, DatedOn = Source.DatedOn };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id) =>
        await Find(id) is { } refused ? refused
        : await Answer(await retitle.Run(Actor, Source.Id, Form.Version, Form.Title ?? "", Form.DatedOn, Gone), "The source was changed", $"/work/reviews/sources/{id}");

    protected override async Task<Conflict?> ShowBoth()
    {
        Source = (await sources.Run(Actor, Source.Id, Gone))!;
        ModelState.Remove("Form.Version");
        Form.Version = Source.Version;
        return await ConflictOn(Source.Id.Value,
        [
            new("Title", Source.Title, Form.Title),
            new("Dated", Source.DatedOn is { } saved ? PlainWords.Of(saved) : "", Form.DatedOn is { } typed ? PlainWords.Of(typed) : ""),
        ]);
    }

    private async Task<IActionResult?> Find(Guid id)
    {
        if (await sources.Run(Actor, SourceId.From(id), Gone) is not { } source)
        {
            return NotFound();
        }

        Source = source;
        return source.CanChange ? null : await Answer(Outcome.NotAllowed(ReviewAccess.CanDescribeReview.Sentence), "", "");
    }

    public sealed class Answers
    {
        public int Version { get; set; }

        [Required, Display(Name = "a title")]
        public string? Title { get; set; }

        [Display(Name = "the day it is dated")]
        public DateOnly? DatedOn { get; set; }
    }
}
