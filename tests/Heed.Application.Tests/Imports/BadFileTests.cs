using System.IO.Compression;
using System.Text;
using Heed.Application.Imports;
using Heed.Application.Tests.Imports.Files;

namespace Heed.Application.Tests.Imports;

/// <summary>What cannot be read is refused in one sentence that says what to do next.</summary>
public sealed class BadFileTests
{
    public static TheoryData<string, byte[], string> Files() => new()
    {
        { "empty", [], "empty" },
        { "blank", "  \n "u8.ToArray(), "no text" },
        { "old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "old format" },
        { "locked", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "password" },
        { "rich text", "{\\rtf1 hello}"u8.ToArray(), "Rich Text" },
        { "picture", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3], "picture" },
        { "noise", [.. Enumerable.Range(0, 400).Select(i => (byte)(i * 37 % 31))], "not a kind of file" },
        { "broken zip", [.. Plan().AsSpan(0, Plan().Length / 2)], "damaged" },
        { "zip of other things", Zip.Of(("holiday.txt", "sun")), "zip folder" },
        { "slides", Zip.Of(("ppt/presentation.xml", "<p/>")), "PowerPoint" },
        { "OpenDocument", Zip.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<p/>")), "OpenDocument" },
        { "binary workbook", Zip.Of(("xl/workbook.bin", "x")), ".xlsb" },
        { "macros", Zip.Of(("word/document.xml", "<d/>"), ("word/vbaProject.bin", "x")), "macros" },
        { "entities", Zip.Of(("_rels/.rels", Zip.Rels([("a", "officeDocument", "word/document.xml")])), ("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"w\">&b;</w:document>")), "document type definition" },
        { "broken XML", Zip.Of(("word/document.xml", "<w:document xmlns:w=\"w\"><w:p>")), "damaged" },
        { "no text part", Zip.Of(("word/other.xml", "<x/>")), "lost its text" },
        { "XML", "<?xml version=\"1.0\"?><a>b</a>"u8.ToArray(), "XML file" },
        { "broken PDF", "%PDF-1.7\nnothing here"u8.ToArray(), "PDF" },
        { "deep", Zip.Of(("word/document.xml", "<w:document xmlns:w=\"w\"><w:p>" + string.Concat(Enumerable.Repeat("<w:x>", 5000)) + string.Concat(Enumerable.Repeat("</w:x>", 5000)) + "</w:p></w:document>")), "nested" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_read_is_refused_in_one_sentence(string what, byte[] bytes, string says)
    {
        var sentence = await Reading.Refusal(bytes, what);
        Assert.Contains(says, sentence, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith(".", sentence);
    }

    [Fact]
    public async Task A_file_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
            {
                part.Write(block);
            }
        }
        Assert.Contains("far more than a plan could hold", await Reading.Refusal(memory.ToArray()));
    }

    [Fact]
    public async Task A_file_that_lies_about_its_size_is_stopped_while_it_is_unpacked()
    {
        var bytes = Zip.Of(("word/document.xml", "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>" + new string('a', 30_000_000) + "</w:t></w:r></w:p></w:document>"));
        // The directory at the end claims a small size.
        var at = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.GetBytes(1000).CopyTo(bytes, at + 24);
        var result = await PlanFile.Read(new MemoryStream(bytes), "lie.docx", [], null, TestContext.Current.CancellationToken);
        Assert.True(result.Refusal is not null || result.Proposal!.Recommendations.Count == 0);
    }

    [Fact]
    public async Task More_than_five_thousand_rows_are_refused()
    {
        var csv = "Recommendation,Action,Lead,Date\n" + string.Concat(Enumerable.Range(0, 5200).Select(i => $"Do {i},Act {i},Chair,1/1/2020\n"));
        Assert.Contains("5,000 rows", await Reading.Refusal(Encoding.UTF8.GetBytes(csv)));
    }

    [Theory]
    [InlineData("plan.docx")]
    [InlineData("plan.xlsx")]
    [InlineData("plan.pdf")]
    public async Task Random_bytes_are_no_kind_of_file_whatever_their_name(string name)
    {
        foreach (var length in (int[])[64, 700, 5_000, 300_000])
        {
            var bytes = new byte[length];
            new Random(length).NextBytes(bytes);
            Assert.Contains("not a kind of file", await Reading.Refusal(bytes, name));
            Assert.Contains("not a kind of file", await Reading.Refusal([.. "Recommendation\tAction\tLead\n"u8, .. bytes], name));
        }
    }

    [Fact]
    public async Task Text_with_a_few_damaged_letters_is_still_text() =>
        Assert.Single((await Reading.Of([.. "Recommendation,Action,Lead\n1. The board should meet in the caf\u00e9 by the harbour.,Book a room for the autumn\a,Clerk\n".Select(c => (byte)c)])).Recommendations);

    [Fact]
    public async Task More_than_twenty_megabytes_are_refused() => Assert.Contains("20 MB", await Reading.Refusal(new byte[21 * 1024 * 1024]));

    [Theory]
    [InlineData("plan.xlsx")]
    [InlineData("plan.csv")]
    [InlineData("plan.pdf")]
    public async Task A_wrongly_named_file_is_read_by_what_is_in_it(string name) => Assert.Single((await Reading.Of(Plan(), name)).Recommendations);

    [Fact]
    public async Task A_page_saved_as_a_spreadsheet_is_read() =>
        Assert.Single((await Reading.Of("<table><tr><th>Recommendation</th><th>Lead</th></tr><tr><td>The board should meet.</td><td>Chair</td></tr></table>", "plan.xls")).Recommendations);

    [Fact]
    public async Task A_scan_without_text_holds_no_plan_and_says_so()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdftotext"), "poppler-utils reads the PDF of this test.");
        Assert.Contains("no text in this PDF", (await Reading.Of(Pdf.Of(""))).Message);
    }

    [Fact]
    public async Task The_command_answers_with_its_three_codes()
    {
        var file = Path.GetTempFileName();
        async Task<(int Code, string Json, string Words)> Run()
        {
            using StringWriter json = new(), words = new();
            return (await DryRun.Run(file, json, words, TestContext.Current.CancellationToken), json.ToString(), words.ToString());
        }
        await File.WriteAllBytesAsync(file, Plan(), TestContext.Current.CancellationToken);
        Assert.Equal(0, (await Run()).Code);
        await File.WriteAllTextAsync(file, "Dear colleague, thank you for coming.", TestContext.Current.CancellationToken);
        var none = await Run();
        Assert.Equal(3, none.Code);
        Assert.Contains("No plan was found", none.Json);
        await File.WriteAllTextAsync(file, "{\\rtf1}", TestContext.Current.CancellationToken);
        var refused = await Run();
        Assert.Equal((2, ""), (refused.Code, refused.Json));
        Assert.Contains("Rich Text", refused.Words);
        File.Delete(file);
        Assert.Equal(2, (await Run()).Code);
    }

    private static byte[] Plan() => new Docx().Table(["Recommendation", "Action", "Lead", "Date"], ["The board should meet.", "Book a room", "Clerk", "1/2/2020"]).Bytes();
}
