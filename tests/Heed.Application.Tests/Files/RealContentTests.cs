using System.IO.Compression;
using System.Text;
using Heed.Application.Platform.Files;

namespace Heed.Application.Tests.Files;

/// <summary>What a file is decides whether it is taken as evidence, and not what it is called.</summary>
public sealed class RealContentTests
{
    public static TheoryData<string, byte[]> Taken => new()
    {
        { "minutes.pdf", "%PDF-1.7\n"u8.ToArray() },
        { "Minutes of the board", "%PDF-1.7\n"u8.ToArray() },
        { "plan.docx", Zip("[Content_Types].xml", "word/document.xml") },
        { "figures.xlsx", Zip("xl/workbook.xml") },
        { "talk.pptx", Zip("ppt/presentation.xml") },
        { "plan.odt", Zip("mimetype", "content.xml") },
        { "old.doc", [0xD0, 0xCF, 0x11, 0xE0, 1, 2] },
        { "photo.JPG", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "poster.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A] },
        { "film.mp4", "\0\0\0\u0018ftypisom"u8.ToArray() },
        { "voice.mp3", "ID3"u8.ToArray() },
        { "figures.csv", "quarter,records\n1,20\n"u8.ToArray() },
        { "letter.txt", [0xFF, 0xFE, 0x41, 0x00, 0x42, 0x00] },
    };

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "minutes.pdf", "MZ\u0090\0\u0003"u8.ToArray(), "This is not a kind of file" },
        { "minutes.pdf", Zip("word/document.xml"), "The name ends in .pdf, and the file is a Word document" },
        { "minutes.docx", "%PDF-1.7"u8.ToArray(), "The name ends in .docx, and the file is a PDF" },
        { "minutes.pdf", "only words"u8.ToArray(), "The name ends in .pdf, and the file is plain text" },
        { "page.txt", " <html><body>"u8.ToArray(), "This is a web page" },
        { "drawing.svg", "<svg onload='1'>"u8.ToArray(), "This is a web page" },
        { "notes.txt", "hello <script>1</script>"u8.ToArray(), "This is a web page" },
        { "run.txt", "#!/bin/sh\nls"u8.ToArray(), "This is a program" },
        { "plan.docx", Zip("word/document.xml", "word/vbaProject.bin"), "This file holds macros" },
        { "all.zip", Zip("one.pdf"), "This is a zip folder" },
        { "plan.docx", "PK\u0003\u0004 cut off"u8.ToArray(), "This file is damaged" },
        { "plan.xlsx", "PK\u0003\u0004broken"u8.ToArray(), "This file is damaged" },
        { "run.exe", "calc"u8.ToArray(), "The name ends in .exe, which no kind of evidence does; the file is plain text" },
        { "plan.docm", Zip("word/document.xml"), "The name ends in .docm" },
    };

    [Theory, MemberData(nameof(Taken))]
    public async Task A_document_a_picture_a_recording_and_plain_text_are_taken(string name, byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        Assert.Null(await RealContent.WhyNot(file, name, default));
        Assert.Equal(0, file.Position);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task Anything_else_or_one_that_calls_itself_what_it_is_not_is_refused_with_a_sentence(string name, byte[] bytes, string why)
    {
        using var file = new MemoryStream(bytes);
        Assert.StartsWith(why, await RealContent.WhyNot(file, name, default), StringComparison.Ordinal);
    }

    private static byte[] Zip(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes("x"));
            }
        }

        return bytes.ToArray();
    }
}
