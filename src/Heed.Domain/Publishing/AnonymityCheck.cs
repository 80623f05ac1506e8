using Heed.Domain.Reviews;

namespace Heed.Domain.Publishing;

/// <summary>
/// Looks in texts for what an identification key says: exactly, which stops a publication, and in variants, which are doubts (initials,
/// nicknames, one letter wrong, dates in other forms). A name that is also a common word is a find only where it can be nothing but a name.
/// </summary>
public sealed class AnonymityCheck
{
    private readonly AnonymityNames names;
    private readonly IReadOnlyList<IAnonymityPattern> patterns;

    /// <param name="key">Lines without a word in them are left out.</param>
    public AnonymityCheck(IEnumerable<KeyLine> key)
    {
        var lines = key.Where(l => AnonymityText.Fold(l.Value).Length > 0).ToList();
        names = new AnonymityNames(lines.Where(l => l.Kind == KeyEntryKind.Person), lines.Select(l => l.Pseudonym));
        patterns =
        [
            .. lines.Where(l => l.Kind == KeyEntryKind.Date).SelectMany(AnonymityDate.Of),
            .. lines.Where(l => l.Kind == KeyEntryKind.Address).Select(l => new AnonymityAddress(l)),
            .. lines.Where(l => l.Kind == KeyEntryKind.School).Select(l => new AnonymityPlace(l, AnonymityWords.IsOfSchools)),
            .. lines.Where(l => l.Kind == KeyEntryKind.Other).Select(l => new AnonymityPlace(l, _ => false)),
            .. lines.Where(l => l.Kind == KeyEntryKind.Date && AnonymityDates.In(AnonymityText.Plain(l.Value)).Count == 0).Select(l => new AnonymityPlace(l, _ => false)),
        ];
    }

    /// <summary>What of the key stands in a text, in the order in which it stands there; the same words for the same line once.</summary>
    /// <param name="isCased">Whether capital letters say anything in it: not in the name of a file, an address or a list of keywords.</param>
    public IReadOnlyList<AnonymityFind> Look(string text, bool isCased = true)
    {
        var read = new AnonymityText(text, isCased);
        var found = names.In(read).Concat(patterns.SelectMany(p => p.In(read))).ToList();
        return
        [
            .. found.Where(f => !found.Exists(g => IsWithin(f, g)))
                .GroupBy(f => (f.Line, f.Found.ToUpperInvariant())).Select(same => same.OrderBy(f => f.Weight).ThenBy(f => f.At).First())
                .OrderBy(f => f.At),
        ];
    }

    /// <summary>Whether a find is a part of another one for the same line that is at least as heavy.</summary>
    private static bool IsWithin(AnonymityFind part, AnonymityFind whole) => ReferenceEquals(part.Line, whole.Line) && whole.Weight <= part.Weight
        && whole.At <= part.At && whole.At + whole.Found.Length >= part.At + part.Found.Length && (whole.Found.Length > part.Found.Length || whole.Weight < part.Weight);
}

/// <summary>One line of the key that is no name of a person, ready to be looked for.</summary>
internal interface IAnonymityPattern
{
    IEnumerable<AnonymityFind> In(AnonymityText text);
}
