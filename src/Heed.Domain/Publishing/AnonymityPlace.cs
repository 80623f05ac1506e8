using System.Text.RegularExpressions;

namespace Heed.Domain.Publishing;

/// <summary>A school, or whatever else a key names by words or numbers: as it stands it stops, in part or misspelt it is a doubt.</summary>
internal sealed class AnonymityPlace : IAnonymityPattern
{
    private const int LongEnoughAlone = 5;
    private const int EnoughSigns = 6;

    private readonly KeyLine line;
    private readonly string[] words;
    private readonly string[] own;
    private readonly Func<string, bool> isShared;
    private readonly IReadOnlyList<string[]> aliases;
    private readonly Regex? number;

    /// <param name="isShared">Words that many such names share, so that they say nothing by themselves.</param>
    public AnonymityPlace(KeyLine line, Func<string, bool> isShared)
    {
        (this.line, this.isShared) = (line, isShared);
        words = Folded(line.Value);
        var shared = words.Reverse().TakeWhile(isShared).Count();
        own = shared > 0 ? words[..^shared] : [];
        aliases = [.. line.Aliases.Select(Folded).Where(a => a.Length > 0)];
        var signs = string.Concat(words);
        number = signs.Length >= EnoughSigns && signs.Any(char.IsDigit) ? new Regex($@"(?<![\p{{L}}\d]){string.Join(@"[\s./_–-]*", signs.Select(s => Regex.Escape(s.ToString())))}(?![\p{{L}}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) : null;
    }

    public IEnumerable<AnonymityFind> In(AnonymityText text)
    {
        foreach (var (first, last) in text.Sequences(words, (w, t) => w == t).Where(s => IsName(text, s.First, s.Last)))
        {
            yield return Found(FindWeight.Stop, text, first, last);
        }

        foreach (var (first, last) in Variants(text).Concat(Parts(text)).Distinct().Where(s => IsName(text, s.First, s.Last)))
        {
            yield return Found(FindWeight.Doubt, text, first, last);
        }

        foreach (var match in number?.Matches(text.Text) ?? Enumerable.Empty<Match>())
        {
            yield return new AnonymityFind(FindWeight.Doubt, line, match.Value, match.Index);
        }
    }

    /// <summary>Its other forms, and itself with an s or a saint written otherwise or with one letter wrong.</summary>
    private IEnumerable<(int First, int Last)> Variants(AnonymityText text)
    {
        foreach (var form in aliases)
        {
            foreach (var found in text.Sequences(form, (w, t) => Plain(w) == Plain(t)))
            {
                yield return found;
            }
        }

        foreach (var found in text.Sequences(words, (w, t) => Plain(w) == Plain(t) || AnonymitySpelling.IsOneOff(w, t)))
        {
            if (Enumerable.Range(0, words.Length).Count(n => Plain(words[n]) != Plain(text.Words[found.First + n].Folded)) < 2 && (words.Length > 1 || words[0].Length > LongEnoughAlone))
            {
                yield return found;
            }
        }
    }

    /// <summary>The words that are its own, with a word behind them that such names share; a single one alone is as often the town, unless somebody goes there.</summary>
    private IEnumerable<(int First, int Last)> Parts(AnonymityText text)
    {
        var context = new AnonymityContext(text);
        foreach (var (first, last) in text.Sequences(own, (w, t) => Plain(w) == Plain(t)))
        {
            if (context.HasNameAfter(last) || text.Words[last].IsWhose)
            {
                if (last + 1 < text.Words.Count && text.Words[last + 1].IsBeside && isShared(text.Words[last + 1].Folded))
                {
                    yield return (first, last + 1);
                }
            }
            else if (own.Length > 1 || (first > 0 && text.Words[first - 1].Folded is "at" or "attend" or "attends" or "attended" or "attending"))
            {
                yield return (first, last);
            }
        }
    }

    /// <summary>One word, or words that are all everyday ones, are a name only with a capital or a number.</summary>
    private static bool IsName(AnonymityText text, int first, int last) => Enumerable.Range(first, last - first + 1).Select(n => text.Words[n]).ToList() is var said
        && (said.Exists(w => w.Folded.Any(char.IsDigit)) || (said.Count > 1 && !said.TrueForAll(w => AnonymityWords.IsCommon(w.Folded)))
            || (text.IsCased ? said.TrueForAll(w => w.IsCapital) && (!AnonymityWords.IsCommon(said[0].Folded) || said.Count > 1 || !said[0].Begins) : !AnonymityWords.IsCommon(said[0].Folded)));

    private AnonymityFind Found(FindWeight weight, AnonymityText text, int first, int last) => new(weight, line, text.Quote(first, last), text.Words[first].Start);

    private static string[] Folded(string said) => AnonymityText.Fold(said).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string word) => word is "saint" or "st" ? "st" : word.Length > 3 ? word.TrimEnd('s') : word;
}
