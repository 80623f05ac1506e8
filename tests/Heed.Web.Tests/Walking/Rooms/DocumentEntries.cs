namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>The library of a review.</summary>
internal static class DocumentEntries
{
    private const string One = "work/documents/{id:guid}";

    private static readonly string Typed = Marks.Text(Marks.Typed);

    private static readonly (string, string, byte[])[] File = [("Form.File", $"{Marks.Typed}.txt", "typed words"u8.ToArray())];

    public static IEnumerable<Entry> All =>
    [
        Entry.Look("work/reviews/{slug}/documents", w => $"/work/reviews/{w.Review.Slug}/documents", Marks.Document),
        Entry.Look("work/reviews/{slug}/documents/add", w => $"/work/reviews/{w.Review.Slug}/documents/add", Marks.Title),
        Entry.Press("work/reviews/{slug}/documents/add", Marks.Typed, async w => new Filled($"/work/reviews/{(await w.FreshReview()).Slug}/documents/add", "Add the document",
            ("Form.Title", Typed), ("Form.Kind", "Letter"), ("Form.Readers", "Panel"), ("Form.On", "2026-03-01")) { Files = File }),
        Entry.Look(One, w => At(w.Document, ""), Marks.Document),
        Entry.Look("work/files/{id:guid}", w => $"/work/files/{w.DocumentFile}", Marks.DocumentContent),
        Entry.Press($"{One}?handler=Aside", Marks.Typed, async w => new Filled(At(await Fresh(w), ""), "Put the document aside", ("AsideBecause", Typed))),
        Entry.Press($"{One}?handler=BringBack", Marks.Document, async w =>
        {
            var document = await Fresh(w);
            await w.Town.The<Heed.Application.Documents.Commands.PutDocumentAside>().Run(w.Town.Manager, document, "A draft", default);
            return new Filled(At(document, ""), "Bring the document back");
        }),
        Entry.Look($"{One}/change", w => At(w.Document, "/change"), Marks.Document),
        Entry.Press($"{One}/change", Marks.Typed, async w => new Filled(At(await Fresh(w), "/change"), "Save", ("Form.Title", Typed))),
        Entry.Look($"{One}/versions", w => At(w.Document, "/versions"), Marks.Document),
        Entry.Press($"{One}/versions", Marks.Typed, async w => new Filled(At(await Fresh(w), "/versions"), "Add the version", ("Form.Changed", Typed), ("Form.On", "2026-03-01")) { Files = File }),
    ];

    private static string At(Heed.Domain.Documents.ReviewDocumentId id, string page) => $"/work/documents/{id}{page}";

    private static async Task<Heed.Domain.Documents.ReviewDocumentId> Fresh(World w) => (await w.FreshDocument(await w.FreshReview())).Item1;
}
