using Heed.Application.Publishing.Reading;
using Heed.Domain.Publishing;

namespace Heed.Application.Publishing;

/// <summary>A place of a document that says what a line of the key says, or that nobody could read.</summary>
/// <param name="Place">In words: "page 3", "comment", "property: creator".</param>
/// <param name="Line">Null where the place could not be read, which stops until a person vouches for it.</param>
/// <param name="Found">The words that stand there; where it could not be read, why.</param>
public sealed record DocumentFind(FindWeight Weight, string Place, KeyLine? Line, string Found);

/// <summary>Looks through whole documents for what an identification key says.</summary>
public static class AnonymityOfFiles
{
    /// <param name="fileName">What the file is called; it is looked at too.</param>
    /// <returns>Stops first; the same words for the same line once in each place.</returns>
    public static async Task<IReadOnlyList<DocumentFind>> Look(AnonymityCheck check, string fileName, byte[] bytes, CancellationToken ct)
    {
        var said = await DocumentReading.Read(fileName, bytes, ct).ConfigureAwait(false);
        return
        [
            .. said.Unread.Select(u => new DocumentFind(FindWeight.Stop, u.Place, null, u.Why))
                .Concat(said.Texts.SelectMany(t => check.Look(t.Text, t.IsCased).Select(f => new DocumentFind(f.Weight, t.Place, f.Line, f.Found))))
                .GroupBy(f => (f.Place, f.Line, Said: f.Found.ToUpperInvariant())).Select(same => same.MinBy(f => f.Weight)!)
                .OrderBy(f => f.Weight),
        ];
    }
}
