using Heed.Application.Imports.Reading;
using Heed.Application.Platform.Files;

namespace Heed.Application.Publishing.Reading;

/// <summary>Reads all that a file says: Word, Excel, PowerPoint and OpenDocument files, PDF, pictures, web pages, feeds, data, plain text, and zips of them.</summary>
public static class DocumentReading
{
    /// <summary>What has no words in it.</summary>
    private static readonly HashSet<string> Wordless = new(StringComparer.OrdinalIgnoreCase) { ".woff", ".woff2", ".ttf", ".otf", ".eot", ".odttf", ".ico", ".wasm" };

    private static readonly HashSet<string> Recordings = new(StringComparer.OrdinalIgnoreCase) { ".mp4", ".m4a", ".m4v", ".mov", ".mp3", ".wav", ".webm", ".ogg", ".avi" };

    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="fileName">What the file is called; it is read too.</param>
    public static async Task<DocumentText> Read(string fileName, byte[] bytes, CancellationToken ct)
    {
        var said = new DocumentText();
        await Read(said, fileName, bytes, ct).ConfigureAwait(false);
        return said;
    }

    internal static async Task Read(DocumentText said, string fileName, byte[] bytes, CancellationToken ct)
    {
        said.Says("file name", Path.GetFileName(fileName), isCased: false);
        try
        {
            await Content(said, fileName, bytes, ct).ConfigureAwait(false);
        }
        catch (CannotRead wrong)
        {
            said.CannotBeRead("the file", wrong.Message);
        }
    }

    private static async Task Content(DocumentText said, string fileName, byte[] bytes, CancellationToken ct)
    {
        if (bytes.Length == 0 || Wordless.Contains(Path.GetExtension(fileName)))
        {
            return;
        }

        if (FileFormat.IsZip(bytes))
        {
            using var archive = new Archive(bytes);
            await PackageTexts.Read(said, archive, ct).ConfigureAwait(false);
        }
        else if (FileFormat.IsPdf(bytes))
        {
            await PdfTexts.Read(said, bytes, ct).ConfigureAwait(false);
        }
        else if (PictureTexts.IsPicture(bytes))
        {
            PictureTexts.Read(said, bytes);
        }
        else if (Recordings.Contains(Path.GetExtension(fileName)))
        {
            said.CannotBeRead("the file", "it is a recording: somebody must see or hear it");
        }
        else if (bytes.AsSpan().StartsWith(OldOffice) || TextBytes.LooksBinary(bytes))
        {
            said.CannotBeRead("the file", "its format cannot be read: save it as .docx, .xlsx or PDF");
        }
        else
        {
            WrittenTexts.Read(said, TextBytes.Decode(bytes), fileName);
        }
    }
}
