using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Heed.Application.Imports;

namespace Heed.Application.Tests.Imports;

/// <summary>Finds a document's words in its own way, and says which of them a proposal does not hold.</summary>
internal static partial class Lost
{
    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"<(script|style|template)\b.*?</\1\s*>|<!--.*?-->|<!DOCTYPE[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex NotShown();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

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
        return text.TrimStart().StartsWith('<') ? WebUtility.HtmlDecode(Tag().Replace(NotShown().Replace(text, " "), " ")) : text;
    }

    private static string Invisible(string text) => text.Replace("\u00ad", "").Replace("\u200b", "");

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
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) && (e.FullName.StartsWith("word/", StringComparison.Ordinal) || e.FullName.StartsWith("xl/", StringComparison.Ordinal))))
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
