using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads a web page: headings, paragraphs, lists and tables; navigation and the like aside.</summary>
internal static class HtmlFile
{
    private const int DeepestNesting = 400;

    // A cell of a page saved from Word is built of a dozen of them.
    private const int MostTags = 1_000_000;

    public static Document Read(byte[] bytes)
    {
        var source = TextBytes.Decode(bytes);
        if (source.AsSpan().Count('<') > MostTags)
        {
            throw new CannotRead("This page is built of far more parts than a plan could hold: copy the plan alone into a new document and bring that in.");
        }
        var page = new HtmlParser().ParseDocument(source);
        var document = new Document();
        document.Aside(page.Title, UnplacedWhy.Heading, "page title");
        if (page.Body is { } body)
        {
            new HtmlWalk(document, new Amount()).Children(body, UnplacedWhy.NotUnderstood, 0);
        }
        return document;
    }

    internal static bool TooDeep(int depth) => depth > DeepestNesting;

    /// <summary>Words of an element, gone through without recursion however deep it is.</summary>
    internal static string AllText(INode node)
    {
        var text = new System.Text.StringBuilder();
        var next = node.FirstChild;
        var depth = 0;
        while (next is not null)
        {
            if (next is IText words)
            {
                text.Append(words.Data);
            }
            else if (next is IElement { LocalName: "br" or "p" or "li" or "tr" or "div" or "td" })
            {
                text.Append('\n');
            }
            var skip = next is IElement { LocalName: "script" or "style" or "template" };
            if (next.FirstChild is { } child && !skip)
            {
                next = child;
                depth++;
                continue;
            }
            while (next is not null && next.NextSibling is null && depth > 0)
            {
                next = next.Parent;
                depth--;
            }
            next = next?.NextSibling;
        }
        return Words.Tidy(text.ToString());
    }
}
