using System.Text.RegularExpressions;

namespace Heed.Domain.Publishing;

/// <summary>An address of the key: whole, or its number and street, it stops; shortened, misspelt, without the number or by its postcode it is a doubt.</summary>
internal sealed partial class AnonymityAddress : IAnonymityPattern
{
    private readonly KeyLine line;
    private readonly string[] whole;
    private readonly string[] door;
    private readonly string[] street;
    private readonly string[] named;
    private readonly IReadOnlyList<string[]> aliases;
    private readonly Regex? postcode;

    public AnonymityAddress(KeyLine line)
    {
        this.line = line;
        var said = AnonymityText.Plain(line.Value);
        var code = Postcode().Match(said);
        whole = Folded(said);
        var parts = (code.Success ? said.Remove(code.Index, code.Length) : said).Split([',', '\n', ';']).Select(Folded).Where(p => p.Length > 0).ToList();
        var at = Math.Max(0, parts.FindIndex(p => p.Any(AnonymityWords.IsKindOfStreet) && !IsFlat(p)));
        // "12, Orchard Close": the number may stand before a comma.
        door = Door(at > 0 && parts[at - 1].Length == 1 && char.IsDigit(parts[at - 1][0][0]) ? [.. parts[at - 1], .. parts[at]] : parts.Count > 0 ? parts[at] : whole);
        street = [.. door.SkipWhile(w => char.IsDigit(w[0]))];
        named = at > 0 && parts[0].Length > 1 && !parts[0].Any(w => char.IsDigit(w[0])) ? parts[0] : [];
        aliases = [.. line.Aliases.Select(Folded).Where(a => a.Length > 0)];
        postcode = code.Success ? new Regex($@"(?<![\p{{L}}\d]){string.Join(@"[\s_-]*", code.Value.Where(char.IsLetterOrDigit))}(?![\p{{L}}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) : null;
    }

    public IEnumerable<AnonymityFind> In(AnonymityText text)
    {
        var stops = text.Sequences(whole, Same).Concat(door.Length > 1 && door.Any(w => w.Any(char.IsDigit)) ? text.Sequences(door, Same) : []);
        var doubts = text.Sequences(door, Like).Where(s => door.Length > 1 && Wrong(door, text, s.First) < 2)
            .Concat(text.Sequences(street, Like).Where(s => street.Length > 1 && !street.All(AnonymityWords.IsPlainStreet) && Wrong(street, text, s.First) < 2 && IsCapital(text, s)))
            .Concat(text.Sequences(named, Like).Where(s => Wrong(named, text, s.First) == 0 && IsCapital(text, s)))
            .Concat(aliases.SelectMany(a => text.Sequences(a, Like).Where(s => Wrong(a, text, s.First) == 0 && IsCapital(text, s))));
        foreach (var (first, last) in stops)
        {
            yield return Found(FindWeight.Stop, text, first, last);
        }

        foreach (var (first, last) in doubts)
        {
            yield return Found(FindWeight.Doubt, text, first, last);
        }

        foreach (var match in postcode?.Matches(text.Text) ?? Enumerable.Empty<Match>())
        {
            yield return new AnonymityFind(FindWeight.Doubt, line, match.Value, match.Index);
        }
    }

    private static bool Same(string ours, string theirs) => ours == theirs;

    /// <summary>The same word of an address, written out or shortened, or with one letter wrong.</summary>
    private static bool Like(string ours, string theirs) => IsForm(ours, theirs) || AnonymitySpelling.IsOneOff(ours, theirs);

    private static bool IsForm(string ours, string theirs) => ours == theirs || AnonymityWords.OfAddress(ours) == AnonymityWords.OfAddress(theirs);

    private static int Wrong(string[] ours, AnonymityText text, int first) => Enumerable.Range(0, ours.Length).Count(n => !IsForm(ours[n], text.Words[first + n].Folded));

    private static bool IsCapital(AnonymityText text, (int First, int Last) said) => !text.IsCased || text.Words[said.First].IsCapital || char.IsDigit(text.Words[said.First].Folded[0]);

    private static bool IsFlat(string[] part) => part.Length == 2 && AnonymityWords.OfAddress(part[0]) is "flat" or "apartment" && char.IsDigit(part[1][0]);

    /// <summary>From its number to its kind of street, or all where it names none: "12 Orchard Close".</summary>
    private static string[] Door(string[] words)
    {
        var number = Array.FindLastIndex(words, w => char.IsDigit(w[0]));
        var from = Math.Max(0, number);
        var kind = Array.FindLastIndex(words, w => AnonymityWords.IsKindOfStreet(w));
        // The first kind of street behind the first word of its name: what follows is a place.
        var first = Array.FindIndex(words, Math.Min(words.Length, from + 2), w => AnonymityWords.IsKindOfStreet(w));
        while (first >= 0 && first + 1 < words.Length && AnonymityWords.IsKindOfStreet(words[first + 1]))
        {
            first++;
        }

        return kind < from ? words[from..Math.Min(words.Length, from + 3)] : words[from..((first < 0 ? kind : first) + 1)];
    }

    private AnonymityFind Found(FindWeight weight, AnonymityText text, int first, int last) => new(weight, line, text.Quote(first, last), text.Words[first].Start);

    private static string[] Folded(string said) => AnonymityText.Fold(said).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();
}
