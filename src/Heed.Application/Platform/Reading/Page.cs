using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Reading;

/// <summary>One page of a list, with the exact count of the whole.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Size">Rows a page.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total, int Number, int Size)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>How many rows stand on the pages before.</summary>
    public int Before => (Number - 1) * Size;

    public int First => Total == 0 ? 0 : Before + 1;

    public int Last => Math.Min(Number * Size, Total);

    /// <summary>The same page with its rows as they are shown.</summary>
    public Page<TShown> As<TShown>(Func<T, TShown> shown) => new([.. Rows.Select(shown)], Total, Number, Size);
}

/// <summary>Takes one page of an ordered query.</summary>
public static class Paging
{
    public const int Size = 50;

    /// <param name="number">Counted from 1; a number past the end gives the last page.</param>
    public static async Task<Page<T>> ToPage<T>(this IQueryable<T> ordered, int number, CancellationToken ct, int size = Size)
    {
        var page = At<T>(await ordered.CountAsync(ct), number, size);
        return page with { Rows = await ordered.Skip(page.Before).Take(size).ToListAsync(ct) };
    }

    /// <summary>A page of a list whose count is known, still without its rows.</summary>
    /// <param name="number">As for <see cref="ToPage"/>.</param>
    public static Page<T> At<T>(int total, int number, int size = Size)
    {
        var first = new Page<T>([], total, 1, size);
        return first with { Number = Math.Clamp(number, 1, first.Pages) };
    }
}
