using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Counts the numbers that Word shows in front of list items and does not store with their words.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<string, Level[]> _abstract = [];
    private readonly Dictionary<string, string> _lists = [];
    private readonly Dictionary<(string List, int Level), int> _starts = [];
    private readonly Dictionary<string, int[]> _counters = [];

    public static WordNumbering Read(Archive archive, string? part)
    {
        var numbering = new WordNumbering();
        using var reader = part is null ? null : archive.Open(part);
        string? definition = null, list = null;
        var level = 0;
        while (reader is not null && reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            string? Value(string name) => reader.GetAttribute(name, reader.NamespaceURI);
            switch (reader.LocalName)
            {
                case "abstractNum":
                    definition = Value("abstractNumId") ?? "";
                    list = null;
                    numbering._abstract[definition] = [.. Enumerable.Range(0, 9).Select(_ => new Level())];
                    break;
                case "num":
                    list = Value("numId") ?? "";
                    definition = null;
                    break;
                case "abstractNumId" when list is not null:
                    numbering._lists[list] = Value("val") ?? "";
                    break;
                case "lvl" or "lvlOverride":
                    level = int.TryParse(Value("ilvl"), out var at) ? Math.Clamp(at, 0, 8) : 0;
                    break;
                case "startOverride" when list is not null && int.TryParse(Value("val"), out var start):
                    numbering._starts[(list, level)] = start;
                    break;
                case "start" when definition is not null && int.TryParse(Value("val"), out var first):
                    numbering._abstract[definition][level].Start = first;
                    break;
                case "numFmt" when definition is not null:
                    numbering._abstract[definition][level].Format = Value("val") ?? "decimal";
                    break;
                case "lvlText" when definition is not null:
                    numbering._abstract[definition][level].Text = Value("val") ?? "";
                    break;
                default:
                    break;
            }
        }
        return numbering;
    }

    /// <summary>The mark of the next item of a list ("3.", "(a)", "•"); null where the list has none.</summary>
    public string? Next(string list, int level)
    {
        level = Math.Clamp(level, 0, 8);
        if (list == "0" || !_lists.TryGetValue(list, out var definition) || !_abstract.TryGetValue(definition, out var levels))
        {
            return null;
        }
        if (levels[level].Format is "bullet" or "none")
        {
            return levels[level].Format == "none" ? null : "•";
        }
        var key = _starts.ContainsKey((list, 0)) ? "n" + list : "a" + definition;
        if (!_counters.TryGetValue(key, out var counters))
        {
            _counters[key] = counters = [.. Enumerable.Range(0, 9).Select(l => _starts.GetValueOrDefault((list, l), levels[l].Start) - 1)];
        }
        counters[level]++;
        for (var deeper = level + 1; deeper < 9; deeper++)
        {
            counters[deeper] = levels[deeper].Start - 1;
        }
        return Shown(levels, level, counters);
    }

    private static string Shown(Level[] levels, int level, int[] counters)
    {
        var text = levels[level].Text.Length > 0 ? levels[level].Text : $"%{level + 1}.";
        for (var l = 0; l <= level; l++)
        {
            text = text.Replace($"%{l + 1}", Figure(levels[l].Format, Math.Max(counters[l], levels[l].Start)), StringComparison.Ordinal);
        }
        return text;
    }

    private static string Figure(string format, int n) => format switch
    {
        "lowerLetter" when n is > 0 and < 27 => ((char)('a' + n - 1)).ToString(),
        "upperLetter" when n is > 0 and < 27 => ((char)('A' + n - 1)).ToString(),
        "lowerRoman" => Roman(n),
        "upperRoman" => Roman(n).ToUpperInvariant(),
        _ => n.ToString(),
    };

    private static string Roman(int n)
    {
        var text = "";
        foreach (var (value, figure) in new[] { (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i") })
        {
            while (n >= value && text.Length < 12)
            {
                text += figure;
                n -= value;
            }
        }
        return text;
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;
        public string Format { get; set; } = "decimal";
        public string Text { get; set; } = "";
    }
}
