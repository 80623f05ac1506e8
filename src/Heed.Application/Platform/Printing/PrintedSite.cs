using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Heed.Application.Platform.Printing;

/// <summary>
/// A book as a zip of pages that opens from a memory stick: no server, nothing from elsewhere, every link relative. Its search is a classic
/// script beside its index, because a browser reads no other from a disk; without scripts every page is still reached.
/// </summary>
public static class PrintedSite
{
    /// <summary>The script that searches <c>heedPages</c>: a list of files, each with its title and its words.</summary>
    public static string SearchScript => Shipped("printed-site.js");

    /// <summary>The index for that script.</summary>
    public static string SearchIndex(IEnumerable<(string File, string Title, string Text)> pages) =>
        $"var heedPages = {JsonSerializer.Serialize(pages.Select(p => new[] { p.File, p.Title, p.Text }), Plain)};\n";

    private const string Style = "heed.css";
    private const string Script = "search.js";
    private const string Index = "search-index.js";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The name of a page's file: "index.html", "toolkit-local-7.html".</summary>
    public static string FileOf(string path) => path.Length == 0 ? "index.html" : $"{path.Trim('/').Replace('/', '-')}.html";

    /// <returns>The same bytes for the same book.</returns>
    public static byte[] Zip(PrintedBook book)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var page in book.Pages)
            {
                Put(zip, FileOf(page.Path), Page(book, page), book.MadeAt);
            }

            Put(zip, Style, Shipped("printed-site.css"), book.MadeAt);
            Put(zip, Script, SearchScript, book.MadeAt);
            Put(zip, Index, SearchIndex(book.Pages.Select(p => (FileOf(p.Path), p.Title, string.Join(' ', p.Parts.Select(PrintedWords.Of))))), book.MadeAt);
        }

        return bytes.ToArray();
    }

    private static string Page(PrintedBook book, PrintedPage page)
    {
        var html = new StringBuilder();
        html.Append($"""
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>{Said(page.Title)}{(page.Path.Length > 0 ? $": {Said(book.Title)}" : "")}</title><link rel="stylesheet" href="{Style}"></head><body>
            <a class="skip" href="#main">Skip to main content</a>
            <header><p class="place"><a href="{FileOf("")}">{Said(book.Title)}</a></p><p class="help">In an emergency dial <strong>999</strong></p></header>
            <form id="search" role="search" hidden><label for="words">Search these pages</label> <input id="words" type="search"> <button>Search</button></form>
            <main id="main"><div id="found" role="status"></div>

            """);
        foreach (var part in page.Parts)
        {
            PrintedHtml.Add(html, part, FileOf);
        }

        return html.Append($"""
            </main><footer><p>{Said(book.Banner)}</p></footer>
            <script src="{Index}"></script><script src="{Script}"></script></body></html>
            """).ToString();
    }

    private static void Put(ZipArchive zip, string name, string text, DateTimeOffset at)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = at;
        using var to = entry.Open();
        to.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Shipped(string name)
    {
        using var reader = new StreamReader(typeof(PrintedSite).Assembly.GetManifestResourceStream($"Heed.{name}")!);
        return reader.ReadToEnd();
    }

    private static string Said(string text) => WebUtility.HtmlEncode(text);
}
