using Heed.Application.Documents.Commands;
using Heed.Application.Documents.Queries;
using Heed.Application.Platform.Recording;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Documents;

/// <summary>One document of a review with all its versions.</summary>
public sealed class ShowModel(OneDocument documents, DocumentsOfReview library, RecordHistory history, PutDocumentAside aside, BringDocumentBack back) : PageOfDocument(documents)
{
    [BindProperty]
    public string? AsideBecause { get; set; }

    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>What the type asks for that it is, and to what of the review it belongs; empty for nothing.</summary>
    public string Is { get; private set; } = "";

    public Task<IActionResult> OnGetAsync() => Again();

    public async Task<IActionResult> OnPostAsideAsync() => await LoadToKeep() ?? await Answer(await aside.Run(Actor, Document, AsideBecause ?? "", Gone), "The document was put aside", Back, form: "");

    public async Task<IActionResult> OnPostBringBackAsync() => await LoadToKeep() ?? await Answer(await back.Run(Actor, Document, Gone), "The document was brought back", Back);

    protected override async Task<IActionResult> Again()
    {
        if (await Load() is { } refused)
        {
            return refused;
        }

        var ties = (await library.Run(Actor, Row.ReviewId, Gone)).Choices;
        Is = string.Join(". ", new[]
        {
            ties.Required.FirstOrDefault(r => r.Code == Row.Requirement).Name,
            ties.Reports.FirstOrDefault(r => r.Number == Row.ReportNumber).Name,
            ties.Holds.FirstOrDefault(h => h.Id == Row.HoldId).Name,
        }.Where(n => n is { Length: > 0 }));
        History = Histories.Of(await history.Of(Actor, Id, Gone));
        return Page();
    }
}
