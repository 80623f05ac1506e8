namespace Heed.Domain.Publishing;

/// <summary>One text, and whether a name of the key begins at a word of it.</summary>
/// <param name="pseudonyms">Words that stand for somebody in the published texts, and so are no find by themselves.</param>
/// <param name="oneOff">The words of the key that differ from a word in one letter.</param>
internal sealed class AnonymityReading(AnonymityText text, IReadOnlySet<string> pseudonyms, Func<string, string[]> oneOff)
{
    private const int LongEnoughAlone = 6;
    private const int LongEnoughJoined = 7;

    private readonly AnonymityContext context = new(text);

    public AnonymityText Text => text;

    /// <summary>Whether a form of this person's name begins here: how heavy it is, and its last word. Null where none does.</summary>
    public (FindWeight Weight, int Last)? Begins(AnonymityPerson person, int at) =>
        Whole(person, at) ?? Reversed(person, at) ?? WithMore(person, at) ?? Shortened(person, at) ?? Initials(person, at) ?? Joined(person, at) ?? Alone(person, at);

    /// <summary>Whether a first name or a nickname stands here by itself: with a capital, and not as a part of somebody else's name.</summary>
    public bool StandsAlone(string name, int at)
    {
        var word = text.Words[at];
        if (word.Folded != name || pseudonyms.Contains(name))
        {
            return false;
        }

        return !text.IsCased ? !AnonymityWords.IsCommon(name) && name.Length > 3
            : word.IsCapital && (AnonymityWords.IsCommon(name) ? context.IsSurelyName(at) : !context.IsBesideName(at));
    }

    /// <summary>All parts in order, or the first and the last.</summary>
    private (FindWeight, int)? Whole(AnonymityPerson person, int at) =>
        (Sequence(person.Parts, at) ?? Sequence(person.Short, at)) is { } end && MayBeName(person, at, end) ? (Weight(person, at, end), end) : null;

    private (FindWeight, int)? Reversed(AnonymityPerson person, int at) =>
        Sequence(person.Last, at) is { } last && Is(person.First, last + 1) && (text.Words[last + 1].GoesOn || text.Words[last + 1].Gap is ", " or "," or ",\n") && MayBeName(person, at, last + 1)
            ? (Weight(person, at, last + 1), last + 1)
            : null;

    /// <summary>First and last name with one or two other names or initials between them.</summary>
    private (FindWeight, int)? WithMore(AnonymityPerson person, int at)
    {
        for (var more = 2; more <= 3 && Is(person.First, at); more++)
        {
            if (Sequence(person.Last, at + more) is { } last && Enumerable.Range(at, more + 1).All(IsWritten) && Enumerable.Range(at + 1, more).All(n => text.Words[n].GoesOn))
            {
                return (FindWeight.Doubt, last);
            }
        }

        return null;
    }

    /// <summary>A first name that became another, is misspelt, or is its first letter, before the last name; or the last name so, behind the first.</summary>
    private (FindWeight, int)? Shortened(AnonymityPerson person, int at)
    {
        if (at + 1 >= text.Words.Count || !text.Words[at + 1].GoesOn || !IsWritten(at) || !IsWritten(at + 1))
        {
            return null;
        }

        var (first, last) = (text.Words[at].Folded, text.Words[at + 1].Folded);
        if (first == person.First)
        {
            var isForm = person.Last.Contains(last) || oneOff(last).Any(person.Last.Contains) || (last == person.Last[0][..1] && text.IsCased && !context.HasNameAfter(at + 1));
            return isForm ? (FindWeight.Doubt, Misspelt(person.Short, at) ?? at + 1) : null;
        }

        var isFirst = AnonymityWords.AreOneName(person.First, first) || oneOff(first).Contains(person.First) || IsInitialOf(person, first);
        return isFirst && person.Last.Contains(last) ? (FindWeight.Doubt, Sequence(person.Last, at + 1) ?? at + 1) : Misspelt(person.Parts, at) is { } end ? (FindWeight.Doubt, end) : null;
    }

    /// <summary>"D.W.", "D W" and "DW", where they are nothing else.</summary>
    private (FindWeight, int)? Initials(AnonymityPerson person, int at)
    {
        var word = text.Words[at];
        if (!text.IsCased || !word.IsCapital)
        {
            return null;
        }

        if (word.Folded.Length > 1)
        {
            return word.Case == WordCase.AllCapitals && person.Initials.Contains(word.Folded) && !AnonymityWords.IsAcronym(word.Folded) && !context.IsAbbreviation(at) ? (FindWeight.Doubt, at) : null;
        }

        var (letters, last) = (word.Folded, at);
        while (last + 1 < text.Words.Count && text.Words[last + 1] is { Folded.Length: 1, IsCapital: true, Gap: "." or ". " or " " or "-" } next)
        {
            (letters, last) = (letters + next.Folded, last + 1);
        }

        var isWithin = at > 0 && word.Gap is "." or ". " or " " && text.Words[at - 1] is { Folded.Length: 1, IsCapital: true };
        var hasStops = last > at && text.Words[last].Gap.Contains('.', StringComparison.Ordinal);
        return last > at && !isWithin && person.Initials.Contains(letters) && (hasStops || !AnonymityWords.IsAcronym(letters)) ? (FindWeight.Doubt, last) : null;
    }

    /// <summary>First and last name written as one word, or the first letter and the last name, as in an address of e-mail.</summary>
    private (FindWeight, int)? Joined(AnonymityPerson person, int at)
    {
        var word = text.Words[at].Folded;
        return person.Compact.Length >= LongEnoughJoined && word.Length >= person.Compact.Length && word.Contains(person.Compact, StringComparison.Ordinal) ? (FindWeight.Stop, at)
            : person.Compact.Length - person.First.Length > 3 && word == person.First[..1] + person.Compact[person.First.Length..] && !AnonymityWords.IsCommon(word) ? (FindWeight.Doubt, at)
            : null;
    }

    /// <summary>The first name without a last, or the last without a first.</summary>
    private (FindWeight, int)? Alone(AnonymityPerson person, int at) => StandsAlone(person.First, at) || person.Last.Any(l => IsLastAlone(l, at)) ? (FindWeight.Doubt, at) : null;

    private bool IsLastAlone(string last, int at)
    {
        var word = text.Words[at].Folded;
        if (!IsWritten(at) || pseudonyms.Contains(last))
        {
            return false;
        }

        var isTold = text.IsCased && context.HasTitleBefore(at);
        var isMisspelt = (isTold || (word.Length >= LongEnoughAlone && !AnonymityWords.IsCommon(word) && !AnonymityWords.IsFrequent(word))) && oneOff(word).Contains(last) && word != last + "s";
        if (!isMisspelt && word != last && word != last + "s")
        {
            return false;
        }

        var isSomebodyElse = text.IsCased && !isTold && context.HasNameBefore(at);
        return isTold || (AnonymityWords.IsCommon(last) ? text.IsCased && word == last && context.IsSurelyName(at) && context.IsSpokenOf(at)
            : AnonymityWords.IsFrequent(last) || isMisspelt ? !isSomebodyElse
            : last.Length > 2);
    }

    private int? Sequence(IReadOnlyList<string> parts, int at) => Sequence(parts, at, 0);

    /// <summary>These words one after the other, of which one has a letter wrong.</summary>
    private int? Misspelt(IReadOnlyList<string> parts, int at) => Sequence(parts, at, 1) is { } end && Enumerable.Range(at, parts.Count).All(IsWritten) ? end : null;

    private int? Sequence(IReadOnlyList<string> parts, int at, int mayBeWrong)
    {
        for (var n = 0; n < parts.Count; n++)
        {
            if (at + n >= text.Words.Count || (n > 0 && !text.Words[at + n].GoesOn))
            {
                return null;
            }

            if (!Is(parts[n], at + n) && (mayBeWrong-- == 0 || !oneOff(text.Words[at + n].Folded).Contains(parts[n])))
            {
                return null;
            }
        }

        return at + parts.Count - 1;
    }

    /// <summary>What could as well be plain words is a doubt where it goes on with a capital, as a heading does.</summary>
    private FindWeight Weight(AnonymityPerson person, int first, int last) =>
        person.IsCommon && (!text.IsCased || context.HasNameAfter(last) || context.HasNameBefore(first)) ? FindWeight.Doubt : FindWeight.Stop;

    /// <summary>Small letters are no name where each of its parts is a word.</summary>
    private bool MayBeName(AnonymityPerson person, int first, int last) => !person.IsCommon || Enumerable.Range(first, last - first + 1).All(IsWritten);

    private bool Is(string name, int at) => at < text.Words.Count && text.Words[at].Folded == name;

    /// <summary>Whether it is written as a name is, where capitals say anything.</summary>
    private bool IsWritten(int at) => !text.IsCased || text.Words[at].IsCapital;

    private static bool IsInitialOf(AnonymityPerson person, string letters) =>
        letters == person.First[..1] || (letters.Length is 2 or 3 && letters == string.Concat(person.Parts.SkipLast(1).Select(p => p[0])));
}
