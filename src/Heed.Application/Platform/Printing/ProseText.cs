using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Heed.Application.Platform.Printing;

/// <summary>What a block of somebody's own words is.</summary>
public enum ProseKind
{
    Paragraph,
    Bullet,
    Number,
    Quotation,
}

/// <summary>A paragraph, a point of a list or a quotation.</summary>
public sealed record ProseBlock(ProseKind Kind, IReadOnlyList<ProseRun> Runs)
{
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>Words that look the same from end to end.</summary>
/// <param name="Href">Where they lead; empty for nowhere. Always an address of the web.</param>
public sealed record ProseRun(string Text, bool IsStrong, bool IsSlanted, string Href);

/// <summary>Somebody's own words in their parts, for everything that is no web page: the same words as <see cref="PublicProse"/> makes of them.</summary>
public static class ProseText
{
    public static IReadOnlyList<ProseBlock> Blocks(string text)
    {
        var found = new List<ProseBlock>();
        Read(PublicProse.Parse(text), ProseKind.Paragraph, found);
        return found;
    }

    /// <summary>Only the words: a line for each block.</summary>
    public static string Of(string text) => string.Join('\n', Blocks(text).Select(b => b.Text));

    /// <summary>How many words there are: what stands between spaces and holds a letter or a digit.</summary>
    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    private static void Read(ContainerBlock container, ProseKind kind, List<ProseBlock> found)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case QuoteBlock quote:
                    Read(quote, ProseKind.Quotation, found);
                    break;
                case ListBlock list:
                    Read(list, list.IsOrdered ? ProseKind.Number : ProseKind.Bullet, found);
                    break;
                case ContainerBlock inner:
                    Read(inner, kind, found);
                    break;
                case LeafBlock { Inline: { } line }:
                    var runs = new List<ProseRun>();
                    Read(line, false, false, "", runs);
                    found.Add(new ProseBlock(kind, runs));
                    break;
                case LeafBlock leaf:
                    found.Add(new ProseBlock(kind, [new ProseRun(leaf.Lines.ToString(), false, false, "")]));
                    break;
            }
        }
    }

    private static void Read(ContainerInline line, bool strong, bool slanted, string href, List<ProseRun> runs)
    {
        foreach (var part in line)
        {
            switch (part)
            {
                case EmphasisInline emphasis:
                    Read(emphasis, strong || emphasis.DelimiterCount > 1, slanted || emphasis.DelimiterCount == 1, href, runs);
                    break;
                case LinkInline { IsImage: false } link:
                    Read(link, strong, slanted, link.Url ?? "", runs);
                    break;
                case ContainerInline inner:
                    Read(inner, strong, slanted, href, runs);
                    break;
                case LiteralInline literal:
                    runs.Add(new ProseRun(literal.Content.ToString(), strong, slanted, href));
                    break;
                case HtmlEntityInline entity:
                    runs.Add(new ProseRun(entity.Transcoded.ToString(), strong, slanted, href));
                    break;
                case CodeInline code:
                    runs.Add(new ProseRun(code.Content, strong, slanted, href));
                    break;
                case AutolinkInline address:
                    runs.Add(new ProseRun(address.Url, strong, slanted, address.Url));
                    break;
                case LineBreakInline:
                    runs.Add(new ProseRun("\n", strong, slanted, href));
                    break;
            }
        }
    }
}
