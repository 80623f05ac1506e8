using System.Text;
using Heed.Application.Imports.Reading;

namespace Heed.Application.Imports;

/// <summary>The words of a file in order, whatever its format: what a search looks through.</summary>
/// <param name="Text">On one line; empty where none could be read.</param>
/// <param name="Missing">What of the file was not read; empty for nothing that can be known. Pictures within a file are never read.</param>
internal sealed record FileWords(string Text, string Missing)
{
    private static readonly FileWords None = new("", "no words could be read in it: it is a picture, a recording, locked, damaged, too large, or of a kind that is not read");

    public static async Task<FileWords> Of(byte[] bytes, string fileName, CancellationToken ct)
    {
        try
        {
            var (text, missing) = FileFormat.IsPdf(bytes) && !FileFormat.IsZip(bytes) ? OfPages(await PdfFile.Pages(bytes, ct).ConfigureAwait(false))
                : FileFormat.IsZip(bytes) ? (OfDocument(await FileFormat.Open(bytes, fileName, new Dictionary<string, Column>(), (_, _, _) => ct.ThrowIfCancellationRequested(), ct).ConfigureAwait(false)), "")
                : (FileFormat.Text(bytes), fileName.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) ? "what is attached to it or encoded in it" : "");
            // Letters that a printer joins are taken apart, so that a name is found as it is typed.
            var flat = string.Join(' ', text.Normalize(NormalizationForm.FormKC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return flat.Length > 0 ? new FileWords(flat, missing) : None;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Somebody's file must never bring a search down.
            return None;
        }
    }

    private static (string, string) OfPages(List<PdfPage> pages)
    {
        var (read, bare) = (pages.Take(PdfFile.MostPages).ToList(), pages.Take(PdfFile.MostPages).Count(p => p.Words.Count == 0));
        var missing = new[]
        {
            bare > 0 ? $"{bare} of its {Domain.Shared.Words.Count(read.Count, "page")}, on which no words could be read" : "",
            pages.Count > PdfFile.MostPages ? $"its pages after the {PdfFile.MostPages}th" : "",
        };
        return (string.Join(' ', read.SelectMany(p => p.Words).Select(w => w.Text)), string.Join(", and ", missing.Where(m => m.Length > 0)));
    }

    private static string OfDocument(Document document) =>
        string.Join('\n', document.Pieces.SelectMany(p => p is Grid grid ? grid.Asides.Select(a => a.Text).Prepend(grid.Text) : [p.Text]));
}
