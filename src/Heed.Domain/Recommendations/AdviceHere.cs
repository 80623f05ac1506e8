namespace Heed.Domain.Recommendations;

/// <summary>Which advice counts in a partnership: its own first, then what came with Heed, as changed here and without what is switched off.</summary>
public static class AdviceHere
{
    /// <param name="ofPartnership">What one partnership has of its own or has changed.</param>
    public static IReadOnlyList<AdviceLine> Of(IReadOnlyCollection<AdvicePhrase> ofPartnership)
    {
        var changed = ofPartnership.Where(p => AdviceShipped.Of(p.Code) is not null).ToDictionary(p => p.Code);
        return
        [
            .. ofPartnership.Where(p => !changed.ContainsKey(p.Code) && p.Off is null).OrderBy(p => p.Id.Value).Select(p => p.Line),
            .. AdviceShipped.All.Where(s => changed.GetValueOrDefault(s.Code)?.Off is null).Select(s => changed.GetValueOrDefault(s.Code)?.Line ?? s),
        ];
    }

    /// <summary>Of an action that several partnerships own: what one of them gives is given, in the words of the first that gives it.</summary>
    public static IReadOnlyList<AdviceLine> OfAll(IEnumerable<IReadOnlyCollection<AdvicePhrase>> partnerships) =>
        [.. partnerships.Select(Of).DefaultIfEmpty(AdviceShipped.All).SelectMany(lines => lines).DistinctBy(l => l.Code).OrderBy(Place)];

    private static int Place(AdviceLine line) => AdviceShipped.Of(line.Code) is { } shipped ? AdviceShipped.All.Index().First(s => s.Item == shipped).Index + 1 : 0;
}
