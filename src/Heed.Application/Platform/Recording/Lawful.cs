using System.Globalization;
using Heed.Application.Platform.Database;
using Heed.Domain.Disposals;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Recording;

/// <summary>The entries whose words were destroyed, by the decision that each names.</summary>
/// <param name="decisions">The decisions that the record proves.</param>
internal sealed class Lawful(IReadOnlySet<Guid> decisions)
{
    private readonly SortedDictionary<Guid, List<long>> entries = [];

    /// <summary>Whether the record holds the decision; then the entry is remembered as lawfully destroyed.</summary>
    /// <param name="number">Its number in the chain; null while it waits to be sealed.</param>
    public bool Covers(Guid decision, long? number)
    {
        if (!decisions.Contains(decision))
        {
            return false;
        }

        if (!entries.TryGetValue(decision, out var numbers))
        {
            entries.Add(decision, numbers = []);
        }

        if (number is { } sealedAs)
        {
            numbers.Add(sealedAs);
        }

        return true;
    }

    public async Task<IReadOnlyList<string>> Sentences(HeedDb db, CancellationToken ct)
    {
        var ids = entries.Keys.Select(DisposalId.From).ToList();
        var disposals = await db.Disposals.AsNoTracking().IgnoreAutoIncludes().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Key, ct);
        return [.. entries.Select(e => $"{Numbers(e.Value)} lawfully destroyed{(disposals.GetValueOrDefault(e.Key) is { Decided: { } decided } d ? $" on {decided.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} by decision of {d.Asked.Name} and {decided.Name}" : "")} (disposal {e.Key})")];
    }

    private static string Numbers(List<long> numbers) => numbers.Count switch
    {
        0 => "What an entry said that waits to be sealed was",
        1 => $"What entry {numbers[0]:N0} said was",
        _ => $"What entries {string.Join(", ", numbers.Take(numbers.Count - 1).Select(n => $"{n:N0}"))} and {numbers[^1]:N0} said was",
    };
}
