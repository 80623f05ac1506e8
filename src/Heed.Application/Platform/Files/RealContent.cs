using System.IO.Compression;
using System.Text;

namespace Heed.Application.Platform.Files;

/// <summary>What a file is by what stands in it. What its name says must agree, and decides nothing.</summary>
public static class RealContent
{
    private const int HeadBytes = 4096;

    /// <summary>In bytes: what an Office document may say that it unpacks to.</summary>
    private const double MostUnpacked = 256L * 1024 * 1024;

    private static readonly string[] Text = ["txt", "csv", "tsv", "eml", "md", "log"];

    /// <summary>The kinds that are taken as evidence, with the endings their names may have.</summary>
    private static readonly Dictionary<string, string[]> Endings = new()
    {
        ["a PDF"] = ["pdf"],
        ["a Word document"] = ["docx", "dotx"],
        ["an Excel workbook"] = ["xlsx", "xltx"],
        ["a presentation"] = ["pptx", "potx", "ppsx"],
        ["an OpenDocument file"] = ["odt", "ods", "odp"],
        ["an older Office file"] = ["doc", "xls", "ppt", "msg"],
        ["a Rich Text file"] = ["rtf", "doc"],
        ["a picture"] = ["png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "heic", "heif"],
        ["a recording"] = ["mp4", "m4a", "m4v", "mov", "mp3", "wav"],
        ["plain text"] = Text,
    };

    private static readonly HashSet<string> Known = [.. Endings.Values.SelectMany(e => e)];

    /// <summary>Why a file is not taken, as a sentence for whoever sent it; null for a file that is taken.</summary>
    /// <param name="file">Read from its beginning, and set back there; it must be seekable.</param>
    public static async Task<string?> WhyNot(Stream file, string name, CancellationToken ct)
    {
        var head = new byte[HeadBytes];
        var read = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        var (kind, refusal) = KindOf(head.AsMemory(0, read), file);
        file.Position = 0;
        if (refusal is not null || kind is null)
        {
            return refusal ?? "This is not a kind of file that can be evidence here: add a PDF, an Office document, a picture, a recording or plain text";
        }

        var ending = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        return ending.Length == 0 || Endings[kind].Contains(ending) ? null
            : Known.Contains(ending) ? $"The name ends in .{ending}, and the file is {kind}. Open it, save it as what it is, and add that"
            : $"The name ends in .{ending}, which no kind of evidence does; the file is {kind}. Give it a name that says so, ending in .{Endings[kind][0]}, and add that";
    }

    private static (string? Kind, string? Refusal) KindOf(ReadOnlyMemory<byte> head, Stream file)
    {
        var bytes = head.Span;
        return bytes switch
        {
            _ when bytes.StartsWith("%PDF-"u8) => ("a PDF", null),
            _ when bytes.StartsWith("PK\u0003\u0004"u8) => Zipped(file),
            _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) => ("an older Office file", null),
            _ when bytes.StartsWith("{\\rtf"u8) => ("a Rich Text file", null),
            _ when IsPicture(bytes) => ("a picture", null),
            _ when IsRecording(bytes) => ("a recording", null),
            _ => Written(bytes),
        };
    }

    private static bool IsPicture(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8)
        || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || (bytes.StartsWith("RIFF"u8) && Has(bytes, 8, "WEBP"u8))
        || (Has(bytes, 4, "ftyp"u8) && (Has(bytes, 8, "heic"u8) || Has(bytes, 8, "heix"u8) || Has(bytes, 8, "mif1"u8)));

    private static bool IsRecording(ReadOnlySpan<byte> bytes) =>
        Has(bytes, 4, "ftyp"u8) || bytes.StartsWith("ID3"u8) || (bytes.Length > 1 && bytes[0] == 0xFF && (bytes[1] & 0xE6) == 0xE2) || (bytes.StartsWith("RIFF"u8) && Has(bytes, 8, "WAVE"u8));

    private static bool Has(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> mark) => bytes.Length >= at + mark.Length && bytes.Slice(at, mark.Length).SequenceEqual(mark);

    private static (string?, string?) Zipped(Stream file)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            bool Any(string start) => archive.Entries.Any(e => e.FullName.StartsWith(start, StringComparison.OrdinalIgnoreCase));
            return archive.Entries.Sum(e => (double)e.Length) > MostUnpacked ? (null, "This file unpacks to far more than any document holds. Open it in the program it was made with, save it again, and add that")
                : archive.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? (null, "This file holds macros. Save it without them, and add that")
                : Any("word/") ? ("a Word document", null)
                : Any("xl/") ? ("an Excel workbook", null)
                : Any("ppt/") ? ("a presentation", null)
                : Any("mimetype") && Any("content.xml") ? ("an OpenDocument file", null)
                : (null, "This is a zip folder. Unpack it, and add the files that are evidence one by one");
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException or NotSupportedException)
        {
            return (null, "This file is damaged and cannot be opened. Open it in the program it was made with, save it again, and add that");
        }
    }

    private static (string?, string?) Written(ReadOnlySpan<byte> bytes)
    {
        var wide = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!wide && bytes.ContainsAnyInRange((byte)0, (byte)8))
        {
            return (null, null);
        }

        var text = (wide ? Encoding.Unicode : Encoding.UTF8).GetString(bytes).TrimStart('\ufeff', ' ', '\r', '\n', '\t');
        return text.StartsWith('<') || text.Contains("<script", StringComparison.OrdinalIgnoreCase) || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            ? (null, "This is a web page or something like it. Print it to a PDF, and add that")
            : text.StartsWith("#!", StringComparison.Ordinal) ? (null, "This is a program. Add a document that shows what was done")
            : ("plain text", null);
    }
}
