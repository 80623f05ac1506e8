using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Heed.Application.Imports;

namespace Heed.Application.Tests.Imports;

/// <summary>Finds a document's words in its own way, and says which of them a proposal does not hold.</summary>
internal static partial class Lost
{
    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    public static async Task<IReadOnlyList<string>> Words(byte[] bytes, Proposal proposal)
    {
        var held = Count(string.Join('\n', Held(proposal)));
        var lost = new List<string>();
        foreach (var (word, times) in Count(await Text(bytes)))
        {
            if (held.GetValueOrDefault(word) < times)
            {
                lost.Add($"{word} ({held.GetValueOrDefault(word)} of {times})");
            }
        }
        return lost;
    }

    private static IEnumerable<string?> Held(Proposal p) => p.Unplaced.Select(u => (string?)u.Text).Append(p.Message)
        .Concat(p.Recommendations.SelectMany(r => new[] { r.Number, r.Scope, r.Title, r.Text, r.Response }.Concat(r.Addressees)
            .Concat(r.Actions.SelectMany(a => new[] { a.Text, a.DueText, a.Progress, a.Status, a.Rag }.Concat(a.Milestones).Concat(a.Evidence)
                .Concat(a.Leads.SelectMany(l => new[] { l.Name, l.Role, l.Agency }))))));

    private static Dictionary<string, int> Count(string text) => Word().Matches(text).GroupBy(m => m.Value.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Count());

    private static async Task<string> Text(byte[] bytes)
    {
        if (bytes is [(byte)'P', (byte)'K', ..])
        {
            return Office(bytes);
        }
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            return await Pdf(bytes);
        }
        var text = Invisible(Decode(bytes));
        if (text.Contains('\0'))
        {
            // Two encodings in one file: nobody can say what its words are.
            return "";
        }
        return text.TrimStart().StartsWith('<') ? Page(text) : text;
    }

    private static string Page(string html)
    {
        var text = new StringBuilder();
        var page = new HtmlParser().ParseDocument(html);
        foreach (var unseen in page.QuerySelectorAll("script,style,template").ToList())
        {
            unseen.Remove();
        }
        foreach (var words in page.Descendants().OfType<IText>())
        {
            text.Append(Joins(words, n => n.PreviousSibling) ? "" : " ").Append(words.Data).Append(Joins(words, n => n.NextSibling) ? "" : " ");
        }
        return text.ToString();
    }

    // "re<b>commend</b>ation" is one word: elements within a line do not part it.
    private static bool Joins(INode node, Func<INode, INode?> beside) => beside(node) switch
    {
        IElement e => InLine(e) && !e.ChildNodes.OfType<IElement>().Any(c => !InLine(c)),
        IText => true,
        IComment comment => Joins(comment, beside),
        null => node.Parent is IElement parent && InLine(parent) && Joins(parent, beside),
        _ => false,
    };

    private static bool InLine(IElement e) => e.LocalName is "b" or "i" or "a" or "span" or "strong" or "em" or "font" or "u" or "s" or "small" or "code" or "tt" or "big" or "q";

    private static string Invisible(string text) => string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));

    private static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes);
        }
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    // Every text of every part that holds words people wrote.
    private static string Office(byte[] bytes)
    {
        var text = new StringBuilder();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) && (e.FullName.StartsWith("word/", StringComparison.Ordinal) || e.FullName.StartsWith("xl/", StringComparison.Ordinal) || e.FullName.StartsWith("ppt/slides/", StringComparison.Ordinal))))
        {
            XDocument part;
            try
            {
                using var stream = entry.Open();
                part = XDocument.Load(stream);
            }
            catch (Exception e) when (e is System.Xml.XmlException or InvalidDataException)
            {
                continue;
            }
            foreach (var p in part.Descendants().Where(e => e.Name.LocalName is "p" or "si" or "is" or "comment"))
            {
                text.AppendLine(string.Concat(p.Descendants().Where(t => t.Name.LocalName is "t" or "delText" && t.Ancestors().First(a => a.Name.LocalName is "p" or "si" or "is" or "comment") == p).Select(t => t.Value)));
            }
        }
        return text.ToString();
    }

    private static async Task<string> Pdf(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, bytes);
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", file, "-"]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        File.Delete(file);
        return text;
    }
}
