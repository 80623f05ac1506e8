using Heed.Application.Platform.Files;
using Heed.Application.Platform.Printing;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>Makes the files that go out with an edition, from the same words as its pages, and puts them into the store.</summary>
public sealed class FilesOfEdition(FileStore store, PdfPrinter printer)
{
    /// <summary>The content as it is printed, whatever its kind.</summary>
    public static PrintedBook Book(IPublicContent content, DateTimeOffset on) => content is ToolkitContent toolkit ? ToolkitPrinting.Of(toolkit, on) : PaperPrinting.Of((PaperContent)content, on);

    /// <param name="attached">The file that it is about; null where there is none.</param>
    /// <returns>Refused where a briefing does not go on one side. Else PDF (where a printer for it is installed), Word, and for a toolkit a zip of its pages.</returns>
    public async Task<Outcome<IReadOnlyList<EditionFile>>> Make(IPublicContent content, string address, KeptFile? attached, DateTimeOffset on, CancellationToken ct)
    {
        var (book, name) = (Book(content, on), $"{content.Slug}-{address}");
        var made = new List<EditionFile>();
        if (await printer.Print(PrintedHtml.Of(book.InOne()), ct) is { } pdf)
        {
            if (book.Sheet == PrintedSheet.Dense && await PdfPages.Count(pdf, ct) is { } sides and > 1)
            {
                return Outcome.Refused("", $"It prints on {Words.Count(sides, "side")} of A4, and a briefing has one. Shorten it").As<IReadOnlyList<EditionFile>>();
            }

            made.Add(await Put(EditionFileKind.Pdf, $"{name}.pdf", pdf, ct));
        }

        made.Add(await Put(EditionFileKind.Word, $"{name}.docx", PrintedWord.Of(book.InOne()), ct));
        if (content is ToolkitContent)
        {
            made.Add(await Put(EditionFileKind.Zip, $"{name}.zip", PrintedSite.Zip(book), ct));
        }

        return new Outcome<IReadOnlyList<EditionFile>> { Value = attached is null ? made : [.. made, new EditionFile(EditionFileKind.Attached, attached)] };
    }

    private async Task<EditionFile> Put(EditionFileKind kind, string name, byte[] bytes, CancellationToken ct)
    {
        using var stream = new MemoryStream(bytes);
        var stored = await store.Put(stream, ct);
        return new EditionFile(kind, new KeptFile(stored.Id, name, stored.Sha256, stored.Bytes));
    }
}
