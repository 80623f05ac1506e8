using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>Takes the first of an ordered query, with the exact count of the whole.</summary>
internal static class Parts
{
    public static async Task<Part<T>> ToPart<T>(this IQueryable<T> ordered, CancellationToken ct)
    {
        var first = await ordered.Take(Part<T>.Shown).ToListAsync(ct);
        return new Part<T>(first.Count < Part<T>.Shown ? first.Count : await ordered.CountAsync(ct), first);
    }
}
