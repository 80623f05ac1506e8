using Heed.Application.Documents.Commands;
using Heed.Application.Documents.Queries;
using Heed.Domain.Documents;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Documents;

/// <summary>Changes what is said of a document, and who may read it.</summary>
public sealed class ChangeModel(OneDocument documents, DocumentsOfReview library, DescribeDocument describe) : PageOfDocument(documents)
{
    private DocumentsOfReview.Ties ties = null!;

    [BindProperty]
    public DocumentForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find() is { } refused)
        {
            return refused;
        }

        Form = new DocumentForm { Version = Row.Version, Title = Row.Title, Kind = Row.Kind, Readers = Row.Readers, Requirement = Row.Requirement, BelongsTo = DocumentForm.Of(Row.ReportNumber, Row.HoldId) }.Offer(ties);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Find() ?? await Answer(await describe.Run(Actor, Document, Form.Version, Form.Said, Gone), "The document was saved", Back);

    protected override async Task<Conflict?> ShowBoth()
    {
        await Find();
        ModelState.Remove("Form.Version");
        Form.Version = Row.Version;
        return await ConflictOn(Id, [new("Title", Row.Title, Form.Title), new("Kind", DocumentWords.Of(Row.Kind), Form.Kind is { } kind ? DocumentWords.Of(kind) : ""), new("Who may read it", DocumentWords.Of(Row.Readers), DocumentWords.Of(Form.Readers.GetValueOrDefault()))]);
    }

    private async Task<IActionResult?> Find()
    {
        if (await LoadToKeep() is { } refused)
        {
            return refused;
        }

        ties = (await library.Run(Actor, Row.ReviewId, Gone)).Choices;
        Form.Offer(ties);
        return null;
    }
}
