using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Reading;

/// <summary>One page of a list, with the exact count of the whole.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Size">Rows a page.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total, int Number, int Size)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;

    public int Last => Math.Min(Number * Size, Total);
}

/// <summary>Takes one page of an ordered query.</summary>
public static class Paging
{
    public const int Size = 50;

    /// <param name="number">Counted from 1; a number past the end gives the last page.</param>
    public static async Task<Page<T>> ToPage<T>(this IQueryable<T> ordered, int number, CancellationToken ct, int size = Size)
    {
        var total = await ordered.CountAsync(ct);
        var page = Math.Clamp(number, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await ordered.Skip((page - 1) * size).Take(size).ToListAsync(ct);
        return new Page<T>(rows, total, page, size);
    }
}
