using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>Takes the first of an ordered query, with the exact count of the whole.</summary>
internal static class Parts
{
    public static async Task<Part<T>> ToPart<T>(this IQueryable<T> ordered, CancellationToken ct, int most = Part<T>.Shown)
    {
        var first = await ordered.Take(most).ToListAsync(ct);
        return new Part<T>(first.Count < most ? first.Count : await ordered.CountAsync(ct), first);
    }
}
