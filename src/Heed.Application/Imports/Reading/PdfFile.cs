using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads a PDF with Poppler: words with their places, and the lines of its tables.</summary>
internal static class PdfFile
{
    public const int MostPages = 400;

    public static Task<Document> Read(byte[] bytes, Action<string, int, int> report, CancellationToken ct) => OnDisk(bytes, async file =>
    {
        report("Reading the words", 0, 2);
        var pages = await Words(file, ct).ConfigureAwait(false);
        if (pages.Count > MostPages)
        {
            throw new CannotRead($"This PDF has more than {MostPages} pages: save the pages of the plan alone as a PDF and bring that in.");
        }
        if (pages.TrueForAll(p => p.Words.Count == 0))
        {
            return new Document { NoPlan = "There is no text in this PDF, only pictures of pages: bring in the Word or Excel file it was made from, or have its text recognised first." };
        }
        report("Finding the tables", 1, 2);
        var (drawing, _, _) = await PdfTool.Run("pdftocairo", ["-svg", "-l", $"{MostPages}", file, "-"], ct).ConfigureAwait(false);
        if (drawing is not null)
        {
            PdfDrawing.Read(drawing, pages);
        }
        return PdfLayout.Read(pages);
    }, ct);

    /// <summary>The words of each page, without looking for tables; of one page more than are read, so that it can be told that there are more.</summary>
    public static Task<List<PdfPage>> Pages(byte[] bytes, CancellationToken ct) => OnDisk(bytes, file => Words(file, ct), ct);

    private static async Task<List<PdfPage>> Words(string file, CancellationToken ct)
    {
        var (words, errors, missing) = await PdfTool.Run("pdftotext", ["-bbox-layout", "-enc", "UTF-8", "-l", $"{MostPages + 1}", file, "-"], ct).ConfigureAwait(false);
        return words is null ? throw Refusal(errors, missing) : Archive.Guarded(() => PdfWords.Read(words));
    }

    private static async Task<T> OnDisk<T>(byte[] bytes, Func<string, Task<T>> read, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("heed-pdf-");
        try
        {
            var file = Path.Combine(folder.FullName, "plan.pdf");
            await File.WriteAllBytesAsync(file, bytes, ct).ConfigureAwait(false);
            return await read(file).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder.FullName, true);
        }
    }

    private static CannotRead Refusal(string errors, bool missing) => new(
        missing ? "PDF files need a program that is not installed here: ask whoever runs this site to install poppler-utils, or bring in the plan as Word or Excel."
        : errors.Contains("password", StringComparison.OrdinalIgnoreCase) || errors.Contains("Copying", StringComparison.OrdinalIgnoreCase) ? "This PDF is locked: save a copy without a password, or bring in the plan as Word or Excel."
        : errors == "too slow" ? "This PDF takes too long to read: save the pages of the plan alone as a PDF, or bring in the plan as Word or Excel."
        : "This PDF is damaged and cannot be opened: save it again from the program it was made with and bring in the new copy.");
}
