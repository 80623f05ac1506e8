using Heed.Application.Documents.Commands;
using Heed.Application.Documents.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Documents;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.Web.Pages.Reviews;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Documents;

/// <summary>Adds a document to the library of a review.</summary>
[TakesUploads]
public sealed class AddModel(ReviewInFull reviews, DocumentsOfReview documents, KeepingUploads uploads, AddDocument add) : PageOfReview(reviews)
{
    [BindProperty]
    public DocumentForm Form { get; set; } = new();

    public DocumentsOfReview.Row Row { get; private set; } = null!;

    /// <param name="requirement">The document of the type that is added; nothing for any.</param>
    /// <param name="report">The agency's report that is added; nothing for none.</param>
    /// <param name="hold">The hold that it shows; nothing for none.</param>
    public async Task<IActionResult> OnGetAsync(string slug, string? requirement, int? report, Guid? hold)
    {
        if (await Find(slug) is { } refused)
        {
            return refused;
        }

        Form = new DocumentForm
        {
            Title = Row.Choices.Required.FirstOrDefault(r => r.Code == requirement).Name,
            Requirement = requirement,
            BelongsTo = DocumentForm.Of(report, hold is { } id ? new HoldId(id) : null),
            Kind = report is not null ? DocumentKind.AgencyReport : hold is not null ? DocumentKind.Letter : null,
            Readers = report is not null ? DocumentReaders.Panel : null,
        }.Offer(Row.Choices);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug)
    {
        if (await Find(slug) is { } refused)
        {
            return refused;
        }

        var file = await Form.Take(uploads, this, $"{Review.Id} {HttpContext.Actor().Person}");
        return await Answer(await add.Run(Actor, Review.Id, Form.Said, Form.On, file ?? KeptFile.None, Form.SameBytes, Gone), "The document was added", $"{Back}/documents");
    }

    private async Task<IActionResult?> Find(string slug)
    {
        if (await Load(slug, _ => true, DocumentAccess.CanKeepDocuments) is { } refused)
        {
            return refused;
        }

        Row = await documents.Run(Actor, Review.Id, Gone);
        Form.Offer(Row.Choices);
        return Row.MayKeep ? null : await Answer(Outcome.NotAllowed(DocumentAccess.CanKeepDocuments.Sentence), "", "");
    }
}
