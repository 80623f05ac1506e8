using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Recognises a file by what is in it and hands it to its reader.</summary>
internal static class FileFormat
{
    public static async Task<Document> Open(byte[] bytes, string fileName, IReadOnlyDictionary<string, Column> choices, Action<string, int, int> report, CancellationToken ct)
    {
        if (IsZip(bytes))
        {
            return Archive.Guarded(() => Office(bytes, report));
        }
        if (IsPdf(bytes))
        {
            return await PdfFile.Read(bytes, report, ct).ConfigureAwait(false);
        }
        var text = Text(bytes);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new CannotRead("There is no text in this file: check that it was saved, and bring it in again.");
        }
        if (text.TrimStart().StartsWith("<?xml", StringComparison.Ordinal) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            throw new CannotRead("This is an XML file, which cannot be read here: save it as Word (.docx) or Excel (.xlsx) and bring that in.");
        }
        return IsHtml(text) ? HtmlFile.Read(bytes) : TextFile.Read(text, fileName, choices);
    }

    public static bool IsPdf(byte[] bytes) => Starts(bytes, "%PDF") || bytes.AsSpan(0, Math.Min(1024, bytes.Length)).IndexOf("%PDF-"u8) >= 0;

    public static bool IsZip(byte[] bytes) => Starts(bytes, "PK\u0003\u0004") || Starts(bytes, "PK\u0005\u0006");

    /// <summary>What a file without any format says; refused where it is none.</summary>
    public static string Text(byte[] bytes)
    {
        Refuse(bytes);
        return TextBytes.LooksBinary(bytes)
            ? throw new CannotRead("This is not a kind of file that can be read here: bring in the plan as Word (.docx), Excel (.xlsx), PowerPoint (.pptx), CSV, PDF, a web page or plain text.")
            : TextBytes.Decode(bytes);
    }

    private static Document Office(byte[] bytes, Action<string, int, int> report)
    {
        using var archive = new Archive(bytes);
        var names = archive.Names.ToList();
        if (names.Exists(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new CannotRead("This file holds macros, so it was not opened: save it without them, as .docx or .xlsx, and bring that in.");
        }
        if (names.Exists(n => n.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            return WordFile.Read(archive);
        }
        if (names.Exists(n => n.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) && n.StartsWith("xl/workbook", StringComparison.OrdinalIgnoreCase)))
        {
            throw new CannotRead("This is a binary Excel workbook (.xlsb): save it as .xlsx and bring that in.");
        }
        if (names.Exists(n => n.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
        {
            return ExcelFile.Read(archive, report);
        }
        if (names.Exists(n => n.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)))
        {
            return SlideFile.Read(archive);
        }
        throw new CannotRead(names.Exists(n => n is "content.xml" or "mimetype") ? "This is an OpenDocument file: save it as Word (.docx) or Excel (.xlsx) and bring that in."
            : "This is a zip folder, not a document: unpack it and bring in the plan itself.");
    }

    private static void Refuse(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            // The names of what an old Office file holds are written in it two bytes a letter.
            throw new CannotRead(Holds(bytes, "EncryptedPackage")
                ? "This file is locked with a password: open it, take the password off, save it and bring in the unlocked copy."
                : "This file is in Word's or Excel's old format (.doc, .xls): open it, save it as .docx or .xlsx and bring that in.");
        }
        if (Starts(bytes, "{\\rtf"))
        {
            throw new CannotRead("This is a Rich Text file: open it in Word, save it as .docx and bring that in.");
        }
        if (bytes.AsSpan().StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || bytes.AsSpan().StartsWith<byte>([0xFF, 0xD8, 0xFF]) || Starts(bytes, "GIF8") || Starts(bytes, "II*\0") || Starts(bytes, "MM\0*"))
        {
            throw new CannotRead("This is a picture, in which no text can be read: bring in the document it was made from.");
        }
        if (Starts(bytes, "PK") && bytes.Length < 200_000_000 && TextBytes.LooksBinary(bytes))
        {
            throw new CannotRead("This file is damaged and cannot be opened: open it in the program it was made with, save it again and bring in the new copy.");
        }
    }

    private static bool Holds(byte[] bytes, string name) => bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes(name)) >= 0;

    private static bool Starts(byte[] bytes, string with)
    {
        for (var i = 0; i < with.Length; i++)
        {
            if (i >= bytes.Length || bytes[i] != with[i])
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsHtml(string text)
    {
        var start = text.TrimStart();
        start = start[..Math.Min(start.Length, 4000)];
        return start.StartsWith('<') && (start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.Contains("<table", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<body", StringComparison.OrdinalIgnoreCase) || start.Contains("<div", StringComparison.OrdinalIgnoreCase) || start.Contains("<p>", StringComparison.OrdinalIgnoreCase) || start.Contains("<h1", StringComparison.OrdinalIgnoreCase));
    }
}
