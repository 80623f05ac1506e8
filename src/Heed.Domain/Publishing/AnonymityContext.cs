namespace Heed.Domain.Publishing;

/// <summary>What stands beside a word of a text, as far as it says whether the word is a name.</summary>
internal sealed class AnonymityContext(AnonymityText text)
{
    public bool HasTitleBefore(int at) => at > 0 && text.Words[at].GoesOn && AnonymityWords.IsTitle(text.Words[at - 1].Folded);

    /// <summary>Whether a word with a capital of its own stands before: not one that begins a sentence with a small word.</summary>
    public bool HasNameBefore(int at) => at > 0 && text.Words[at].IsBeside && text.Words[at - 1] is { IsCapital: true, IsWhose: false } before && !AnonymityWords.IsTitle(before.Folded)
        && (!before.Begins || !AnonymityWords.BeginsSentences(before.Folded));

    /// <summary>Whether a word with a capital stands behind; behind a name that says whose it is, it is something else's.</summary>
    public bool HasNameAfter(int at) => at + 1 < text.Words.Count && !text.Words[at].IsWhose && text.Words[at + 1] is { IsBeside: true, IsCapital: true } after && !AnonymityWords.IsAcronym(after.Folded);

    public bool IsBesideName(int at) => HasNameBefore(at) || HasNameAfter(at);

    /// <summary>A capital where nothing begins, beside no other capital: an everyday word would not have it.</summary>
    public bool IsSurelyName(int at) => text.IsCased && text.Words[at] is { Case: WordCase.Capital, Begins: false } && !IsBesideName(at) && !IsMonth(at) && !IsThing(at);

    /// <summary>Whether something is said of it as of a person: what is theirs, or what they did.</summary>
    public bool IsSpokenOf(int at) => text.Words[at].IsWhose || (at + 1 < text.Words.Count && text.Words[at + 1].IsBeside && AnonymityWords.IsDone(text.Words[at + 1].Folded));

    /// <summary>Letters that stand in brackets behind what they shorten, behind an article, or beside other capital letters.</summary>
    public bool IsAbbreviation(int at) => text.Words[at].Gap.EndsWith('(')
        || (at > 0 && text.Words[at - 1].Folded is "the" or "a" or "an" or "each" or "every" or "our" or "no")
        || (at + 1 < text.Words.Count && text.Words[at + 1] is { Case: WordCase.AllCapitals, IsBeside: true });

    /// <summary>Behind an article stands a thing, unless a family is meant.</summary>
    private bool IsThing(int at) => at > 0 && text.Words[at - 1].Folded is "the" or "a" or "an" or "this" or "that" or "each" or "every" or "our" or "their" or "its"
        && !(at + 1 < text.Words.Count && text.Words[at + 1].Folded is "family" or "household" or "children" or "child" or "siblings");

    private bool IsMonth(int at) => text.Words[at].Folded is "may" or "march" or "april" or "june" or "august"
        && (IsNumber(at + 1) || (at > 0 && (IsNumber(at - 1) || text.Words[at - 1].Folded is "in" or "of" or "by" or "since" or "until" or "from" or "to" or "last" or "early" or "late" or "this" or "and" or "mid" or "during" or "between")));

    private bool IsNumber(int at) => at < text.Words.Count && text.Words[at].Folded.Length > 0 && char.IsDigit(text.Words[at].Folded[0]);
}
