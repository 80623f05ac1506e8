using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Heed.Application.Tests.Imports;

/// <summary>The ways in which a document is damaged.</summary>
internal static partial class Mutation
{
    [GeneratedRegex("(gridSpan w:val|colspan|rowspan|mergeCell ref|ilvl w:val|numId w:val|gridBefore w:val| s| r)=\"([^\"]*)\"")]
    private static partial Regex Spans();

    [GeneratedRegex(@"<w:tc>.*?</w:tc>|<td[^>]*>.*?</td>|<c r=[^>]*>.*?</c>|<si>.*?</si>|""[^""]*""", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tags();

    public static (string How, byte[] Bytes) Of(byte[] bytes, byte[] other, Random random)
    {
        var zip = bytes is [(byte)'P', (byte)'K', ..];
        return random.Next(8) switch
        {
            0 => ("bytes flipped", Flip(bytes, random)),
            1 => ("cut short", bytes[..random.Next(1, bytes.Length)]),
            2 => ("spans changed", Edit(bytes, t => Spans().Replace(t, m => random.Next(3) == 0 ? $"{m.Groups[1].Value}=\"{Number(random)}\"" : m.Value), random)),
            3 => ("cells shuffled", Edit(bytes, t => Shuffle(t, random), random)),
            4 => ("tags lost", Edit(bytes, t => Tags().Replace(t, m => random.Next(60) == 0 ? "" : m.Value), random)),
            5 => zip ? ("parts lost", Drop(bytes, random)) : ("spliced", [.. bytes[..random.Next(bytes.Length)], .. other[random.Next(other.Length)..]]),
            6 => ("text repeated", Edit(bytes, t => Repeat(t, random), random)),
            _ => ("spliced", zip ? Edit(bytes, t => Splice(t, random), random) : [.. bytes[..random.Next(bytes.Length)], .. other[random.Next(other.Length)..]]),
        };
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        var flipped = bytes.ToArray();
        for (var n = random.Next(1, 30); n > 0; n--)
        {
            flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
        }
        return flipped;
    }

    private static string Number(Random random) => random.Next(7) switch { 0 => "0", 1 => "-1", 2 => "99999999", 3 => "A1:XFD1048576", 4 => "x", 5 => "A0", _ => random.Next(1, 40).ToString() };

    private static string Shuffle(string text, Random random)
    {
        var cells = Cells().Matches(text).Select(m => m.Value).ToArray();
        random.Shuffle(cells);
        var next = 0;
        return Cells().Replace(text, _ => cells[next++]);
    }

    private static string Repeat(string text, Random random)
    {
        int from = random.Next(text.Length), length = random.Next(1, Math.Max(2, text.Length / 4));
        var part = text.Substring(from, Math.Min(length, text.Length - from));
        return text.Insert(random.Next(text.Length), part);
    }

    private static string Splice(string text, Random random)
    {
        int a = random.Next(text.Length), b = random.Next(text.Length);
        return text[..a] + text[b..];
    }

    // Edits the text of a plain file, or of one part of an Office file.
    private static byte[] Edit(byte[] bytes, Func<string, string> edit, Random random)
    {
        if (bytes is not [(byte)'P', (byte)'K', ..])
        {
            var encoding = bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : bytes is [(byte)'%', ..] ? Encoding.Latin1 : Encoding.UTF8;
            return encoding.GetBytes(edit(encoding.GetString(bytes)));
        }
        var parts = Parts(bytes);
        var wanted = parts.Select((p, i) => (p, i)).Where(p => p.p.Name.Contains("document", StringComparison.Ordinal) || p.p.Name.Contains("sheet1", StringComparison.Ordinal) || p.p.Name.Contains("shared", StringComparison.Ordinal)).Select(p => p.i).ToList();
        var at = random.Next(4) > 0 && wanted.Count > 0 ? wanted[random.Next(wanted.Count)] : random.Next(parts.Count);
        parts[at] = (parts[at].Name, parts[at].Text.Length == 0 ? "" : edit(parts[at].Text));
        return Files.Zip.Of(parts);
    }

    private static byte[] Drop(byte[] bytes, Random random)
    {
        var parts = Parts(bytes);
        for (var n = random.Next(1, 4); n > 0 && parts.Count > 1; n--)
        {
            parts.RemoveAt(random.Next(parts.Count));
        }
        return Files.Zip.Of(parts);
    }

    private static List<(string Name, string Text)> Parts(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return (e.FullName, reader.ReadToEnd());
        })];
    }
}
