using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Heed.Application.Platform.Printing;
using Heed.Application.Publishing;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Application.Tests.Publishing;

/// <summary>One frozen edition in every form: the same words in each, and each form as its readers need it.</summary>
public sealed class FormsTests
{
    private static readonly DateTimeOffset On = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<PublicationKind> Kinds => [.. Enum.GetValues<PublicationKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void A_Word_document_says_every_word_in_order_and_is_a_legal_one(PublicationKind kind)
    {
        var book = Book(kind);

        using var document = WordprocessingDocument.Open(new MemoryStream(PrintedWord.Of(book.InOne())), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        SaysAll(book, document.MainDocumentPart!.Document.Body!.InnerText);
        var places = document.MainDocumentPart.Document.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToHashSet();
        Assert.All(document.MainDocumentPart.Document.Descendants<Hyperlink>().Where(h => h.Anchor is not null), h => Assert.Contains(h.Anchor!.Value, places));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_page_that_a_PDF_is_printed_from_says_every_word_in_order_and_every_link_inside_it_leads_somewhere(PublicationKind kind)
    {
        var book = Book(kind);

        var page = new HtmlParser().ParseDocument(PrintedHtml.Of(book.InOne()));

        SaysAll(book, page.Body!.TextContent);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotNull(t.QuerySelector("caption, th[scope=col]")));
    }

    [Fact]
    public void A_zip_opens_from_a_memory_stick_every_link_in_it_is_relative_and_leads_to_a_page_of_it()
    {
        var book = Book(PublicationKind.Toolkit);

        var bytes = PrintedSite.Zip(book);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var pages = zip.Entries.Where(e => e.Name.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(e => e.FullName, e => new HtmlParser().ParseDocument(e.Open()));

        Assert.Equal(bytes, PrintedSite.Zip(book));
        Assert.Equal(book.Pages.Select(p => PrintedSite.FileOf(p.Path)).Order(StringComparer.Ordinal), pages.Keys.Order(StringComparer.Ordinal));
        foreach (var page in book.Pages)
        {
            var html = pages[PrintedSite.FileOf(page.Path)];
            SaysAll([page], html.Body!.TextContent);
            Assert.All(html.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(h => !h.StartsWith('#')), to =>
                Assert.True(to.StartsWith("https://", StringComparison.Ordinal) || zip.GetEntry(to) is not null, $"{to} leads nowhere"));
            Assert.Empty(html.QuerySelectorAll("script[type=module]"));
            Assert.Empty(html.QuerySelectorAll("script[src^='http'], link[href^='http'], img"));
        }
    }

    [Fact]
    public async Task A_PDF_is_tagged_has_its_outline_and_its_headings_says_every_word_and_leads_from_page_to_page()
    {
        var printer = new PdfPrinter(PdfPrinter.Chromium);
        Assert.SkipUnless(printer.IsThere && File.Exists("/usr/bin/pdfinfo"), "chromium and poppler-utils print and read the PDF of this test.");
        var book = Book(PublicationKind.Toolkit);

        var pdf = (await printer.Print(PrintedHtml.Of(book.InOne()), TestContext.Current.CancellationToken))!;

        var facts = await Poppler("pdfinfo", pdf);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches($@"Title:\s+{Regex.Escape(book.Title)}", facts);
        SaysAll(book, await Poppler("pdftotext", pdf, "-raw"), book.Banner);
        var tree = await Poppler("pdfinfo", pdf, "-struct");
        Assert.Equal(book.Pages.Count, Regex.Count(tree, @"^\s*H1\b", RegexOptions.Multiline));
        Assert.Contains("Link", tree, StringComparison.Ordinal);
        var named = await Poppler("pdfinfo", pdf, "-dests");
        Assert.True(Regex.Count(named, "page-") + Regex.Count(named, "XYZ") >= book.Pages.Count, named);
        Assert.Contains("/Lang", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        Assert.Contains("/Outlines", System.Text.Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_numbers_begins_again_at_one_in_Word()
    {
        var book = new PrintedBook("T", "B", "A", On, [new PrintedPage("", "T", [new PrintedHeading(1, "T"), new PrintedProse("1. one\n2. two"), new PrintedProse("1. again\n2. and again")])]);

        using var document = WordprocessingDocument.Open(new MemoryStream(PrintedWord.Of(book.InOne())), isEditable: false);

        Assert.Equal([3, 3, 4, 4], document.MainDocumentPart!.Document.Descendants<NumberingId>().Select(n => n.Val!.Value));
    }

    /// <summary>Whether a text says every part of a book, in order. Signs, spaces and what stands between them do not count: each form has its own.</summary>
    private static void SaysAll(PrintedBook book, string text, string between = "") => SaysAll(book.Pages, between.Length > 0 ? Regex.Replace(text, Regex.Escape(between) + @"\s*(?:Page \d+ of \d+)?", " ") : text);

    private static void SaysAll(IReadOnlyList<PrintedPage> pages, string text)
    {
        var (said, from) = (Letters(text), 0);
        foreach (var line in pages.SelectMany(p => p.Parts).SelectMany(p => PrintedWords.Of(p).Split('\n')).Select(Letters).Where(l => l.Length > 0))
        {
            var at = said.IndexOf(line, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"“{line}” is not said after “{said[Math.Max(0, from - 60)..from]}”");
            from = at + line.Length;
        }
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static PrintedBook Book(PublicationKind kind) => FilesOfEdition.Book(kind == PublicationKind.Toolkit ? Toolkit() : Paper(kind), On);

    private static ToolkitContent Toolkit() => new(1, "a-review", "A review & its “title”", "A young person was harmed.\n\nServices knew.", "It found:\n\n- good work\n- gaps\n\nSee [the guide](https://guide.example/one) and **act**.",
        "both partnerships", new DateOnly(2026, 1, 5), "National bodies were asked too.", new ToolkitVideo("Three minutes", "https://video.example/three", "A practitioner says what changed."),
        [new ToolkitOwner("Town Partnership", null, "town", "Ring 0123.", "https://town.example/report"), new ToolkitOwner("Town Adults Board", "Valley Board", "adults", "", "")],
        new ToolkitPosition(new DateOnly(2026, 3, 1), 3, 1, 1, 1, 0, 1),
        [
            .. Enumerable.Range(1, 3).Select(n => new ToolkitRecommendation(Breadth.Local, n, $"2({n})", n == 3 ? "" : $"Matter {n}", $"The partnership should do thing {n}.\n\n  - It should report <b>.", n < 3, $"We did thing {n}:\n\n1. first\n2. then", n == 1 ? "An audit saw it." : "", "", RecommendationState.InProgress, n == 1, [new ToolkitBody("Town Police", null)], [])),
            new ToolkitRecommendation(Breadth.National, 1, "N1", "For the country", "The department should change its guidance.", false, "", "", "", RecommendationState.NotStarted, false, [], []),
        ]);

    private static PaperContent Paper(PublicationKind kind) => new(1, kind, "a-review", PublicationForm.Of(kind).Address, $"A {PublicationForm.Of(kind).Name}", "A review", new DateOnly(2026, 3, 1),
        [new ToolkitOwner("Town Partnership", null, "town", "Ring 0123.", "https://town.example/report")],
        [new PaperSection("Our words", "We say **this**.\n\n> It changed for me.\n\n1. one\n2. two"), new PaperSection("Ein geiriau", "Dyma ein geiriau.", IsWelsh: true)],
        kind == PublicationKind.Response ? [new PaperSignature("Helen North", "Vice chair", "Town Partnership", new DateOnly(2026, 2, 22))] : [],
        kind == PublicationKind.ActionPlan ? [new PlanLine("1. Do this", "Local", "Train everybody", "Town Council, head of learning", "Half by May (by 1 May 2026)", "1 June 2026", "In progress")] : [],
        kind == PublicationKind.Improvements ? [new ImprovementLine("Better letters", "Letters are plain now.", "Parents say so.", "")] : [],
        kind == PublicationKind.Progress ? new PaperProgress(["Town Partnership has signed off 1 of 2 local recommendations, on 3 February 2026."], ["Town Partnership"], [new ProgressLine("Local recommendation 1", "Do this", [new DateOnly(2026, 2, 3)]), new ProgressLine("Local recommendation 2", "Do that", [null])]) : null,
        kind is PublicationKind.Report or PublicationKind.Redacted ? new PaperFile("report.pdf", 12_000, "00") : null);

    private static async Task<string> Poppler(string program, byte[] pdf, params string[] options)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        using var process = Process.Start(new ProcessStartInfo(program, program == "pdftotext" ? [.. options, file, "-"] : [.. options, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(file);
        return await said;
    }
}
