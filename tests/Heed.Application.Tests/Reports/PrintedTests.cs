using Heed.Application.Platform.Printing;
using System.Diagnostics;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Heed.Application.Platform.Files;
using Heed.Application.Reports;

namespace Heed.Application.Tests.Reports;

public sealed class PrintedTests
{
    private const string Banner = "OFFICIAL-SENSITIVE. For the board of A & B \"Town\" only";

    private static readonly Printed Paper = new("Drift: A & B", Banner, "Mary Manager", new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero),
    [
        new PrintedHeading(1, "Drift: A & B"),
        new PrintedText("Figures as at <b>noon</b>, £5 & “more” — 😀."),
        new PrintedHeading(2, "What drifted"),
        new PrintedPoints(["First of all", "And then"]),
        new PrintedHeading(3, "Overdue: 2"),
        new PrintedTable("Overdue", [new("Action", 50), new("Due", 50)], [["Write the pathway", "1 March 2026"], ["Ring\neach family", "None"]]),
    ]);

    [Fact]
    public void A_sign_that_xml_cannot_hold_spoils_no_word_document_wherever_it_stands()
    {
        const string spoilt = "Soft\u000bbreak\u0001\ufffe";
        var paper = Paper with { Title = spoilt, Banner = spoilt, Author = spoilt, Parts = [new PrintedHeading(1, spoilt), new PrintedText(spoilt), new PrintedPoints([spoilt]), new PrintedTable(spoilt, [new(spoilt, 1)], [[spoilt]])] };

        using var document = WordprocessingDocument.Open(new MemoryStream(PrintedWord.Of(paper)), isEditable: false);
        Assert.Equal("Softbreak", document.PackageProperties.Title);
    }

    [Fact]
    public void Word_has_real_headings_heads_of_tables_on_every_page_its_language_and_the_marking_above_and_below()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(PrintedWord.Of(Paper)), isEditable: false);
        var main = document.MainDocumentPart!;

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(["Title", "Normal", "Heading1", "ListBullet", "ListBullet", "Heading2", "Caption"], main.Document.Body!.Elements<Paragraph>().Take(7).Select(p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value));
        Assert.Single(main.Document.Descendants<TableHeader>());
        Assert.Equal("en-GB", main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val);
        Assert.Equal("heading 1", main.StyleDefinitionsPart.Styles.Elements<Style>().Single(s => s.StyleId == "Heading1").StyleName!.Val);
        Assert.Equal(Banner, main.HeaderParts.Single().Header.InnerText);
        Assert.Equal(Banner + "Page 1 of 1", main.FooterParts.Single().Footer.InnerText);
        Assert.Equal(("Drift: A & B", "Mary Manager", "en-GB"), (document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.Language));
    }

    [Fact]
    public async Task Pdf_and_Word_have_the_same_words_and_the_PDF_is_tagged_and_marked_on_every_page()
    {
        var printer = new PdfPrinter(PdfPrinter.Chromium);
        Assert.SkipUnless(printer.IsThere && File.Exists("/usr/bin/pdfinfo"), "chromium and poppler-utils print and read the PDF of this test.");
        var longer = Paper with { Parts = [.. Paper.Parts, .. Enumerable.Range(1, 60).Select(n => new PrintedText($"Paragraph {n} of a paper that goes on to a second page and to a third one, for its marking."))] };

        var pdf = (await printer.Print(PrintedHtml.Of(longer), default))!;

        var told = await Poppler("pdfinfo", pdf, "-struct-text");
        var inPdf = string.Join(' ', Regex.Matches(told, "^\\s*\"(.*)\"\\s*$", RegexOptions.Multiline).Select(m => m.Groups[1].Value));
        using var document = WordprocessingDocument.Open(new MemoryStream(PrintedWord.Of(longer)), isEditable: false);
        var inWord = string.Join(' ', document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => string.Join(' ', p.Descendants<Text>().Select(t => t.Text))));
        Assert.Equal(Squeezed(inWord), Squeezed(inPdf).Replace("•", ""));

        var facts = await Poppler("pdfinfo", pdf);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches(@"Title:\s+Drift: A & B", facts);
        var pages = int.Parse(Regex.Match(facts, @"Pages:\s+(\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(pages > 1, "The paper goes on to a second page");
        Assert.All((await Poppler("pdftotext", pdf, "-layout")).Split('\f', StringSplitOptions.RemoveEmptyEntries), (page, at) =>
        {
            Assert.Equal(2, Regex.Count(page, Regex.Escape(Banner)));
            Assert.Contains($"Page {at + 1} of {pages}", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_somebody_typed_is_shown_as_words_and_ends_no_style_and_no_string()
    {
        var html = PrintedHtml.Of(Paper with { Banner = "For \"</style><script>x()</script>\\" });

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "</style>"));
        Assert.Contains("&lt;b&gt;noon&lt;/b&gt;", html, StringComparison.Ordinal);
    }

    /// <summary>Without spaces, which stand where lines break.</summary>
    private static string Squeezed(string text) => Regex.Replace(text, @"\s+", "");

    private static async Task<string> Poppler(string program, byte[] pdf, params string[] options)
    {
        var file = Path.Combine(Path.GetTempPath(), $"heed-{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        using var process = Process.Start(new ProcessStartInfo($"/usr/bin/{program}", [.. options, file, .. program == "pdftotext" ? ["-"] : Array.Empty<string>()]) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(file);
        return said;
    }
}
