using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Heed.Application.Platform.Files;

namespace Heed.Application.Publishing.Reading;

/// <summary>
/// Reads a PDF with Poppler and qpdf: the text of each page, in reading order and in its lines, hidden layers too; its properties, bookmarks,
/// notes, alternative texts and addresses; the files and pictures within it. A page that is only a picture cannot be read.
/// </summary>
internal static partial class PdfTexts
{
    private const int MostPages = 600;
    private const int MostPictures = 300;

    private static readonly Dictionary<string, string> Keys = new()
    {
        ["Alt"] = "alternative text",
        ["ActualText"] = "alternative text",
        ["Contents"] = "note on a page",
        ["RC"] = "note on a page",
        ["T"] = "name of a field or author of a note",
        ["TU"] = "name of a field",
        ["V"] = "value of a field",
        ["DV"] = "value of a field",
        ["URI"] = "address of a link",
        ["F"] = "name of a file within",
        ["UF"] = "name of a file within",
        ["Desc"] = "description of a file within",
        ["JS"] = "script",
        ["Name"] = "name of a layer",
    };

    private static readonly HashSet<string> Mute = ["ID", "Registry", "Ordering", "Lang", "O", "U", "OE", "UE", "Perms", "CharSet", "DA", "Producer", "CheckSum", "Panose"];

    public static async Task Read(DocumentText said, byte[] bytes, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("heed-pdf-");
        try
        {
            var file = Path.Combine(folder.FullName, "read.pdf");
            await File.WriteAllBytesAsync(file, bytes, ct).ConfigureAwait(false);
            var pages = await Pages(said, file, ct).ConfigureAwait(false);
            await PagesOfPictures(said, file, pages, ct).ConfigureAwait(false);
            await Structure(said, file, folder.FullName, ct).ConfigureAwait(false);
            await Properties(said, file, ct).ConfigureAwait(false);
            await Within(said, file, folder, ct).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static async Task<string[]> Pages(DocumentText said, string file, CancellationToken ct)
    {
        var (read, errors, missing) = await PdfTool.Run("pdftotext", ["-enc", "UTF-8", "-l", $"{MostPages}", file, "-"], ct).ConfigureAwait(false);
        if (read is null)
        {
            throw new CannotRead(missing ? "PDF files need a program that is not installed here: ask whoever runs this site to install poppler-utils."
                : errors.Contains("password", StringComparison.OrdinalIgnoreCase) ? "This PDF is locked: save a copy without a password." : "This PDF is damaged and cannot be opened: save it again from the program it was made with.");
        }

        var pages = PagesOf(read);
        Says(said, pages, "");
        var (lines, _, _) = await PdfTool.Run("pdftotext", ["-layout", "-enc", "UTF-8", "-l", $"{MostPages}", file, "-"], ct).ConfigureAwait(false);
        Says(said, PagesOf(lines ?? []), "");
        return pages;
    }

    private static string[] PagesOf(byte[] read) => Encoding.UTF8.GetString(read).TrimEnd('\f').Split('\f');

    private static void Says(DocumentText said, string[] pages, string what)
    {
        for (var page = 0; page < pages.Length; page++)
        {
            said.Says($"page {page + 1}{what}", pages[page]);
        }
    }

    private static async Task PagesOfPictures(DocumentText said, string file, string[] pages, CancellationToken ct)
    {
        var empty = Enumerable.Range(1, pages.Length).Where(n => string.IsNullOrWhiteSpace(pages[n - 1])).ToHashSet();
        if (empty.Count == 0)
        {
            return;
        }

        var (list, _, _) = await PdfTool.Run("pdfimages", ["-list", "-l", $"{MostPages}", file], ct).ConfigureAwait(false);
        foreach (var page in Encoding.UTF8.GetString(list ?? []).Split('\n').Select(l => int.TryParse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(), CultureInfo.InvariantCulture, out var n) ? n : 0).Where(empty.Contains).Distinct())
        {
            said.CannotBeRead($"page {page}", "it is a picture of a page: somebody must read it, or its text be recognised first");
        }
    }

    /// <summary>All that stands in the file beside the drawing of its pages, and the pages again with every layer shown.</summary>
    private static async Task Structure(DocumentText said, string file, string folder, CancellationToken ct)
    {
        var opened = Path.Combine(folder, "opened.pdf");
        var (_, _, missing) = await PdfTool.Run("qpdf", ["--qdf", "--object-streams=disable", "--no-warn", "--warning-exit-0", file, opened], ct).ConfigureAwait(false);
        if (missing)
        {
            throw new CannotRead("What stands behind the pages of a PDF needs a program that is not installed here: ask whoever runs this site to install qpdf.");
        }

        if (!File.Exists(opened))
        {
            throw new CannotRead("What stands behind the pages of this PDF cannot be read: save it again from the program it was made with.");
        }

        var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(opened, ct).ConfigureAwait(false));
        var outside = Streams().Replace(text, "\n");
        foreach (Match value in Values().Matches(outside))
        {
            if (!Mute.Contains(value.Groups["key"].Value))
            {
                var key = value.Groups["key"].Value;
                said.Says(Keys.GetValueOrDefault(key, $"property: {key}"), PdfString.Read(value.Groups["value"].Value), key is not ("URI" or "F" or "UF"));
            }
        }

        if (text.Contains("/OCProperties", StringComparison.Ordinal))
        {
            var shown = Path.Combine(folder, "shown.pdf");
            // As long as before, so that nothing in the file moves.
            await File.WriteAllBytesAsync(shown, Encoding.Latin1.GetBytes(Off().Replace(text, m => new string(' ', m.Length)).Replace("/BaseState /OFF", "/BaseState /ON ", StringComparison.Ordinal)), ct).ConfigureAwait(false);
            var (all, _, _) = await PdfTool.Run("pdftotext", ["-enc", "UTF-8", "-l", $"{MostPages}", shown, "-"], ct).ConfigureAwait(false);
            Says(said, PagesOf(all ?? []), " with every layer");
        }
    }

    private static async Task Properties(DocumentText said, string file, CancellationToken ct)
    {
        var (told, _, _) = await PdfTool.Run("pdfinfo", ["-meta", file], ct).ConfigureAwait(false);
        if (told is { Length: > 0 })
        {
            WrittenTexts.Read(said.Within("properties (XMP)") ?? said, Encoding.UTF8.GetString(told).Trim(), "properties.xml");
        }
    }

    /// <summary>Files attached to it, and its pictures with what is told about them.</summary>
    private static async Task Within(DocumentText said, string file, DirectoryInfo folder, CancellationToken ct)
    {
        var attached = folder.CreateSubdirectory("attached");
        await PdfTool.Run("pdfdetach", ["-saveall", "-o", attached.FullName, file], ct).ConfigureAwait(false);
        foreach (var inner in attached.GetFiles())
        {
            if (said.Within($"attached {inner.Name}") is { } within)
            {
                await DocumentReading.Read(within, inner.Name, await File.ReadAllBytesAsync(inner.FullName, ct).ConfigureAwait(false), ct).ConfigureAwait(false);
            }
        }

        var pictures = folder.CreateSubdirectory("pictures");
        await PdfTool.Run("pdfimages", ["-j", "-l", $"{MostPages}", file, Path.Combine(pictures.FullName, "p")], ct).ConfigureAwait(false);
        foreach (var picture in pictures.GetFiles("*.jpg").Take(MostPictures))
        {
            PictureTexts.Read(said.Within("a picture in it") ?? said, await File.ReadAllBytesAsync(picture.FullName, ct).ConfigureAwait(false));
        }
    }

    [GeneratedRegex(@"\bstream\r?\n.*?\r?\nendstream\b", RegexOptions.Singleline)]
    private static partial Regex Streams();

    /// <summary>A key and the text behind it, in brackets or in hexadecimal digits.</summary>
    [GeneratedRegex(@"/(?<key>[A-Za-z]\w*)\s*(?<value>\((?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)|<(?!<)[0-9A-Fa-f\s]*>)", RegexOptions.Singleline)]
    private static partial Regex Values();

    [GeneratedRegex(@"/OFF\s*\[[^\]]*\]")]
    private static partial Regex Off();
}
