using Heed.Application.Platform.Printing;
using System.ComponentModel.DataAnnotations;
using Heed.Application.Platform.Recording;
using Heed.Application.Reports;
using Heed.Application.Returns;
using Heed.Application.Returns.Commands;
using Heed.Application.Returns.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Returns;

/// <summary>What one national store is told of a review: to read, to take out, and that it was sent.</summary>
public sealed class ShowModel(ReviewInFull reviews, ReturnOfReview returns, TakeOutReturn takeOut, NoteReturnSent note, RecordHistory history, TimeProvider time) : PageOfReturn(reviews, returns)
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug) => await Find(slug) ?? await Again();

    public Task<IActionResult> OnPostWordAsync(string slug) => TakeOut(slug, "Word", row => File(ReturnText.Word(row, Review.Title, HttpContext.Actor().Name, time.GetUtcNow()), PrintedWord.ContentType, Named(row, "docx")));

    public Task<IActionResult> OnPostCsvAsync(string slug) => TakeOut(slug, "CSV", row => File(ReturnText.Csv(row), "text/csv", Named(row, "csv")));

    public async Task<IActionResult> OnPostSentAsync(string slug) =>
        await Find(slug) ?? await Answer(await note.Run(Actor, Review.Id, Code, Form.On, Form.Reference ?? "", Gone), "It is written down that it was sent", $"{Onward}#sent");

    protected override async Task<IActionResult> Again()
    {
        History = Row.Record is { } record ? Histories.Of(await history.Of(Actor, record, Gone)) : [];
        return Page();
    }

    private async Task<IActionResult> TakeOut(string slug, string kind, Func<ReturnOfReview.Row, IActionResult> file)
    {
        if (await Find(slug) is { } refused)
        {
            return refused;
        }

        var taken = await takeOut.Run(HttpContext.Actor(), Review.Id, Code, kind, Gone);
        return taken.IsDone ? file(taken.Value) : await Answer(taken, "", "");
    }

    private string Named(ReturnOfReview.Row row, string ending) => ReturnText.FileName(row, Review.Slug, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), ending);

    public sealed class Answers
    {
        [Display(Name = "the day on which it was sent")]
        public DateOnly? On { get; set; }

        public string? Reference { get; set; }
    }
}
