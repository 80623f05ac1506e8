namespace Heed.Domain.Publishing;

/// <summary>The names of the people of a key, ready to be looked for.</summary>
internal sealed class AnonymityNames
{
    private const int ShortestRun = 7;

    private readonly List<AnonymityPerson> people = [];
    private readonly List<(KeyLine Line, string Name)> nicknames = [];
    private readonly HashSet<string> pseudonyms;
    private readonly string[] parts;
    private readonly Dictionary<string, string[]> oneOff = [];

    public AnonymityNames(IEnumerable<KeyLine> lines, IEnumerable<string> pseudonyms)
    {
        this.pseudonyms = [.. pseudonyms.Select(AnonymityText.Fold).SelectMany(p => p.Split(' '))];
        foreach (var line in lines)
        {
            foreach (var form in line.Aliases.Prepend(line.Value))
            {
                Add(line, new AnonymityText(form, isCased: true));
            }
        }

        parts = [.. people.SelectMany(p => p.Parts).Distinct()];
    }

    public IEnumerable<AnonymityFind> In(AnonymityText text)
    {
        var found = new List<AnonymityFind>();
        foreach (var person in people.Where(p => text.Compact.Length >= ShortestRun && p.Compact.Length >= ShortestRun && text.Compact.Contains(p.Compact, StringComparison.Ordinal)))
        {
            found.Add(new AnonymityFind(FindWeight.Stop, person.Line, text.Text.Trim(), 0));
        }

        var reading = new AnonymityReading(text, pseudonyms, OneOff);
        for (var at = 0; at < text.Words.Count; at++)
        {
            found.AddRange(Beginning(reading, at));
        }

        return found;
    }

    private IEnumerable<AnonymityFind> Beginning(AnonymityReading reading, int at)
    {
        foreach (var person in people)
        {
            if (reading.Begins(person, at) is var (weight, last))
            {
                yield return Found(reading, weight, person.Line, at, last);
            }
        }

        foreach (var (line, _) in nicknames.Where(n => reading.StandsAlone(n.Name, at)))
        {
            yield return Found(reading, FindWeight.Doubt, line, at, at);
        }
    }

    private static AnonymityFind Found(AnonymityReading reading, FindWeight weight, KeyLine line, int first, int last) =>
        new(weight, line, reading.Text.Quote(first, last), reading.Text.Words[first].Start);

    private void Add(KeyLine line, AnonymityText form)
    {
        if (AnonymityPerson.Of(line, form) is { } person)
        {
            people.Add(person);
        }
        else if (form.Words.Count > 0)
        {
            nicknames.Add((line, form.Words[^1].Folded));
        }
    }

    private string[] OneOff(string word)
    {
        if (!oneOff.TryGetValue(word, out var near))
        {
            oneOff[word] = near = [.. parts.Where(p => AnonymitySpelling.IsOneOff(p, word))];
        }

        return near;
    }
}
