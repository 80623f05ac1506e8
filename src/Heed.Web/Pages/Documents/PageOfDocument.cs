using Heed.Application.Documents.Queries;
using Heed.Domain.Documents;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Documents;

/// <summary>A page about one document of a review.</summary>
public abstract class PageOfDocument(OneDocument documents) : WorkPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public OneDocument.Row Row { get; private set; } = null!;

    protected ReviewDocumentId Document => new(Id);

    /// <summary>The address of the document itself.</summary>
    public string Back => $"/work/documents/{Id}";

    /// <summary>Loads the document; null when the page may go on.</summary>
    protected async Task<IActionResult?> Load()
    {
        if (await documents.Run(Actor, Document, Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return null;
    }

    /// <summary>Loads the document for whoever may change it; null when the page may go on.</summary>
    protected async Task<IActionResult?> LoadToKeep() =>
        await Load() ?? (Row.MayKeep ? null : await Answer(Outcome.NotAllowed(DocumentAccess.CanKeepDocuments.Sentence), "", ""));
}
