using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>Takes the first of an ordered query, with the exact count of the whole.</summary>
internal static class Parts
{
    /// <param name="known">How many there are, where that is kept counted.</param>
    public static async Task<Part<T>> ToPart<T>(this IQueryable<T> ordered, CancellationToken ct, int most = Part<T>.Shown, int? known = null)
    {
        var first = await ordered.Take(most).ToListAsync(ct);
        return new Part<T>(first.Count < most ? first.Count : known ?? await ordered.CountAsync(ct), first);
    }
}
