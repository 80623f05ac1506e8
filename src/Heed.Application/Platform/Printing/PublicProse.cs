using System.Text.RegularExpressions;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Heed.Application.Platform.Printing;

/// <summary>
/// The partnership's own words as HTML: paragraphs, lists, bold and links, written as Markdown. HTML in it is shown as it was typed,
/// a link leads to the web or not at all, and a picture is only its description.
/// </summary>
public static partial class PublicProse
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .DisableHeadings()
        .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
        .UseSoftlineBreakAsHardlineBreak()
        .Build();

    public static string Html(string text)
    {
        var document = Parse(text);
        foreach (var block in document.Descendants<Block>())
        {
            block.GetAttributes().AddClass(block switch
            {
                ListBlock { IsOrdered: true } => "govuk-list govuk-list--number",
                ListBlock => "govuk-list govuk-list--bullet",
                ListItemBlock => "heed-prose__item",
                QuoteBlock => "govuk-inset-text heed-quotation",
                _ => "govuk-body",
            });
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary>The words in their parts, with every link made safe.</summary>
    internal static MarkdownDocument Parse(string text)
    {
        // Words that are set in from the margin are not code here.
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(l => l.StartsWith("    ", StringComparison.Ordinal) || l.StartsWith('\t') ? l.TrimStart() : l);
        var document = Markdown.Parse(EndOfParagraph().Replace(string.Join('\n', lines), "\n\n"), Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            MakeSafe(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            link.GetAttributes().AddClass("govuk-link");
            if (!WebAddress.IsOne(link.Url))
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }

        return document;
    }

    /// <summary>A line that ends a sentence ends its paragraph, as people type and paste; the lines of a list stay together.</summary>
    [GeneratedRegex(@"(?<=[.!?:”][”)]?[ ]*)\n(?=[^\s\-*+\d])")]
    private static partial Regex EndOfParagraph();

    private static void MakeSafe(LinkInline link)
    {
        if (!link.IsImage && WebAddress.IsOne(link.Url))
        {
            link.GetAttributes().AddClass("govuk-link");
            return;
        }

        var words = new ContainerInline();
        link.ReplaceBy(words, copyChildren: true);
    }
}
