using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>One numbered item, bullet or paragraph of a cell.</summary>
internal sealed record Item(string Text, string? Number);

/// <summary>Takes the lines of a cell apart into the items that its author meant.</summary>
internal static partial class Items
{
    // "1.", "2)", "(iii)", "b.", "1.2", "Action 3:" at the start of a line.
    [GeneratedRegex(@"^\s*(?:(?:action|step)\s+(?<n>\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*[:.)\-–]|(?<n>\d{1,3}(?:\.\d{1,3}){1,3})[.):]?(?=\s)|\(?(?<n>\d{1,2}|[a-h]|[ivx]{1,4})[.):](?=\s|$)|\((?<n>\d{1,2}|[a-h]|[ivx]{1,4})\))\s*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s*(?:[•·▪●○◦‣⁃∙*\uf0b7\uf0a7\u2043➢➤►✓o§]|[-–—])\s+", RegexOptions.None, 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"(?:^|\s)\(?(?<n>\d{1,2})[.)]\s+(?=[A-Z“""'‘])", RegexOptions.None, 1000)]
    private static partial Regex Inline();

    public static IReadOnlyList<Item> Split(IReadOnlyList<Line> lines)
    {
        var marked = lines.SelectMany(Explode).Where(m => m.Text.Length > 0 || m.Number is not null).ToList();
        return marked.Exists(m => m.Number is not null) ? ByNumber(marked) : ByParagraph(marked);
    }

    /// <summary>The number at the start of a text and what follows it.</summary>
    public static (string? Number, string After) Peel(string text)
    {
        var m = Marker().Match(text);
        return m.Success ? (m.Groups["n"].Value.ToLowerInvariant(), text[m.Length..]) : (null, text);
    }

    public static bool StartsWithBullet(string text) => Bullet().IsMatch(text);

    public static string WithoutBullet(string text) => Bullet().Replace(text, "", 1);

    private static IEnumerable<Marked> Explode(Line line)
    {
        if (line.Marker is { } counted)
        {
            var number = counted.Any(char.IsLetterOrDigit) && line.Level == 0 ? counted.Trim('.', ')', '(', ' ').ToLowerInvariant() : null;
            yield return new Marked(line.Text, number, number is null, line.Level);
            yield break;
        }
        foreach (var part in InlineParts(line.Text))
        {
            var (number, rest) = Peel(part);
            yield return number is not null
                ? new Marked(rest, number, false, 0)
                : new Marked(WithoutBullet(part), null, StartsWithBullet(part), 0);
        }
    }

    // "1. Do this. 2. Do that." in one line, as spreadsheets flatten lists; only where the numbers count up from one.
    private static List<string> InlineParts(string text)
    {
        var starts = new List<int>();
        foreach (Match m in Inline().Matches(text))
        {
            if (m.Groups["n"].Value == (starts.Count + 1).ToString())
            {
                starts.Add(m.Index);
            }
        }
        if (starts.Count < 2)
        {
            return [text];
        }
        var parts = new List<string>();
        if (starts[0] > 0)
        {
            parts.Add(text[..starts[0]].Trim());
        }
        for (var i = 0; i < starts.Count; i++)
        {
            parts.Add(text[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : text.Length)].Trim());
        }
        return parts;
    }

    private static List<Item> ByNumber(List<Marked> lines)
    {
        var items = new List<Item>();
        string? intro = null;
        foreach (var line in lines)
        {
            if (line.Number is not null)
            {
                items.Add(new Item(Join(intro, line.Text), line.Number));
                intro = null;
            }
            else if (items.Count == 0)
            {
                // A sentence before the first number stands alone; "The Trust will:" leads into it.
                if (intro is not null && !intro.EndsWith(':'))
                {
                    items.Add(new Item(intro, null));
                    intro = line.Text;
                }
                else
                {
                    intro = Join(intro, line.Text);
                }
                if (!intro.EndsWith(':') && lines.IndexOf(line) + 1 < lines.Count && lines[lines.IndexOf(line) + 1].Number is not null)
                {
                    items.Add(new Item(intro, null));
                    intro = null;
                }
            }
            else
            {
                items[^1] = items[^1] with { Text = Join(items[^1].Text, line.Text) };
            }
        }
        if (intro is not null)
        {
            items.Add(new Item(intro, null));
        }
        return items;
    }

    private static List<Item> ByParagraph(List<Marked> lines)
    {
        var items = new List<Item>();
        var leading = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (items.Count > 0 && (leading && line.Bullet || Continues(items[^1].Text, line)))
            {
                items[^1] = items[^1] with { Text = Join(items[^1].Text, line.Text) };
            }
            else
            {
                items.Add(new Item(line.Text, null));
                leading = line.Text.EndsWith(':') && !line.Bullet;
                continue;
            }
            leading = leading && line.Bullet;
        }
        return items;
    }

    // A wrapped line: it starts in lower case, or the one before stops in mid sentence.
    private static bool Continues(string before, Marked line) => !line.Bullet && line.Text.Length > 0
        && (char.IsLower(line.Text[0]) || before.EndsWith(',') || before.EndsWith(':') || MidSentence(before));

    private static bool MidSentence(string text)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..];
        return last is "and" or "or" or "the" or "of" or "to" or "a" or "an" or "for" or "with" or "in" or "on" or "by" or "that" or "their" or "is" or "are" or "be" or "from";
    }

    private static string Join(string? a, string b) => string.IsNullOrEmpty(a) ? b : b.Length == 0 ? a : a + "\n" + b;

    private sealed record Marked(string Text, string? Number, bool Bullet, int Level);
}
