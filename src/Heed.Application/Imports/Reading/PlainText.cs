using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads text without any format: paragraphs between blank lines, lists, tables drawn with tabs or bars.</summary>
internal static partial class PlainText
{
    [GeneratedRegex(@"^\s*[-=_*~]{3,}\s*$", RegexOptions.None, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.None, 1000)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"\S {2,}\S", RegexOptions.None, 1000)]
    private static partial Regex WideGap();

    [GeneratedRegex(@"^\s*(?:page\s+)\d{1,4}(?:\s+of\s+\d{1,4})?\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();

    public static void Read(string text, Document document)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var paragraph = new List<string>();
        var start = 1;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Table(lines, i) is > 1 and var rows)
            {
                Close(document, paragraph, start);
                Lay(document, lines, i, rows);
                i += rows - 1;
                continue;
            }
            if (PageNumber().IsMatch(line))
            {
                document.Aside(line, UnplacedWhy.PageFurniture, $"line {i + 1}");
                continue;
            }
            if (string.IsNullOrWhiteSpace(line) || Rule().IsMatch(line))
            {
                if (paragraph.Count == 1 && Rule().IsMatch(line) && line.Trim().Length >= 3 && line.Trim()[0] is '=' or '-')
                {
                    document.Pieces.Add(new TextPiece(Words.Tidy(paragraph[0]), TextKind.Heading, $"line {start}", level: 2));
                    paragraph.Clear();
                }
                Close(document, paragraph, start);
                continue;
            }
            if (paragraph.Count > 0 && Begins(line, paragraph[^1]))
            {
                Close(document, paragraph, start);
            }
            if (paragraph.Count == 0)
            {
                start = i + 1;
            }
            paragraph.Add(WideGap().IsMatch(line) ? WideGap().Replace(line, m => m.Value[0] + "\t" + m.Value[^1]) : line);
        }
        Close(document, paragraph, start);
    }

    // A new item, a label, or a line after a page break starts anew.
    private static bool Begins(string line, string before) =>
        (line.Length > 1 && line[0] is '\f' || (line.Length > 1 && line[0] == ' ' && line[1] != ' ' && before.Length > 0 && before[0] != ' '))
        || Items.StartsWithBullet(line) || Items.Peel(line).Number is not null || Hashes().IsMatch(line)
        || IsLabel(line) || RecommendationNumber.Head(line) is { After.Length: 0 } || ToolkitText.IsDoubleHeading(line) || ToolkitText.IsDoubleHeading(before)
        || RecommendationNumber.Head(before) is { After.Length: 0 } || IsTitled(before) || IsWholeLabel(before) || (IsLabel(before) && before.TrimEnd().EndsWith(':'))
        || Scopes.OfSection(line) is not null || Scopes.OfSection(before) is not null;

    // "Recommendation 3: Voice of the child" stands over the words of the recommendation.
    private static bool IsTitled(string line) => RecommendationNumber.Head(line.TrimEnd()) is { After: { Length: > 0 } title }
        && Words.Count(title) <= 8 && line.Length < 70 && char.IsLetterOrDigit(title[^1]) && !GuessedColumns.Asks(title);

    // "What the review told us", and its answer on the next line.
    private static bool IsWholeLabel(string line) => Words.Count(line) is >= 3 and <= 8 && char.IsLetterOrDigit(line.TrimEnd()[^1]) && Headings.Find(line) is { Strength: 1, Column: Column.Recommendation or Column.Response };

    private static bool IsLabel(string line)
    {
        var colon = line.IndexOf(':');
        if (RecommendationNumber.Head(line) is { After.Length: > 0 } && colon > 0 && colon < 40)
        {
            return true;
        }
        return colon is > 1 and < 50 && Headings.Find(line[..colon].TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.')) is { Strength: >= 0.9 };
    }

    private static void Close(Document document, List<string> paragraph, int start)
    {
        if (paragraph.Count == 0)
        {
            return;
        }
        var text = Unwrap(paragraph);
        paragraph.Clear();
        var place = $"line {start}";
        if (Hashes().IsMatch(text))
        {
            document.Pieces.Add(new TextPiece(Words.Tidy(Hashes().Replace(text, "")), TextKind.Heading, place, level: text.IndexOf(' ')));
            return;
        }
        // Tabs keep labels apart that stand on one line.
        var tidy = string.Join('\n', text.Split('\n').Select(l => string.Join('\t', l.Split('\t').Select(Words.OneLine).Where(p => p.Length > 0))).Where(l => l.Length > 0));
        if (tidy.Length > 0)
        {
            document.Pieces.Add(new TextPiece(tidy, IsHeading(tidy) ? TextKind.Heading : Items.StartsWithBullet(tidy) ? TextKind.ListItem : TextKind.Paragraph, place, level: 2));
        }
    }

    // A long line was wrapped by the width of the page; a short one was ended on purpose.
    private static string Unwrap(List<string> lines)
    {
        var text = new System.Text.StringBuilder(lines[0]);
        for (var i = 1; i < lines.Count; i++)
        {
            var line = lines[i].TrimStart();
            text.Append(lines[i - 1].TrimEnd().Length >= 50 || (line.Length > 0 && char.IsLower(line[0])) ? ' ' : '\n').Append(line);
        }
        return text.ToString();
    }

    private static bool IsHeading(string text) => Words.Count(text) is > 0 and <= 8 && !text.Contains('\n') && text[^1] is not ('.' or ',' or ';' or ':')
        && ((text.Any(char.IsLetter) && text.ToUpperInvariant() == text && text.Length > 5 && RecommendationNumber.Head(text) is null)
            || (text.Contains("recommendations", StringComparison.OrdinalIgnoreCase) && Words.Count(text) <= 6));

    private static int Table(string[] lines, int from)
    {
        foreach (var bar in "\t|")
        {
            var n = 0;
            while (from + n < lines.Length && lines[from + n].Count(c => c == bar) >= 2)
            {
                n++;
            }
            if (n > 1)
            {
                return n;
            }
        }
        return 0;
    }

    private static void Lay(Document document, string[] lines, int from, int count)
    {
        var bar = lines[from].Contains('|') ? '|' : '\t';
        var builder = new GridBuilder($"table at line {from + 1}");
        Limits.CheckRows(count);
        for (var i = from; i < from + count; i++)
        {
            var line = bar == '|' ? lines[i].Trim() : lines[i];
            if (!line.Any(char.IsLetterOrDigit) && line.Contains("--", StringComparison.Ordinal))
            {
                continue;
            }
            var place = $"line {i + 1}";
            builder.Row(place);
            var cells = (bar == '|' && line.StartsWith('|') ? line[1..].TrimEnd('|') : line).Split(bar);
            foreach (var cell in cells)
            {
                builder.Add(Cell.Of(cell.Replace("<br>", "\n", StringComparison.OrdinalIgnoreCase), place));
            }
        }
        var grid = builder.Build();
        grid.Asides.AddRange(builder.Overflow);
        document.Pieces.Add(grid);
    }
}
