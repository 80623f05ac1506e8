using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Database;

/// <summary>
/// The search entries that hold every word typed, by the database's own index. Only ids and ranks come from here: a query joins
/// them with the entries of its context, so that what the actor may not see is neither found nor counted.
/// </summary>
internal static class FullText
{
    /// <summary>More words than these are left aside.</summary>
    public const int MostWords = 12;

    /// <param name="Rank">The smaller, the better; a word of the title counts for ten of the text.</param>
    public sealed record Match(long Id, double Rank);

    /// <summary>The words to look for: what stands between spaces and holds a letter or a digit.</summary>
    public static IReadOnlyList<string> WordsOf(string typed) =>
    [
        .. new string([.. typed.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetterOrDigit))
            .Select(word => word.Length > 60 ? word[..60] : word)
            .Take(MostWords),
    ];

    /// <summary>The last word may be the beginning of a longer one.</summary>
    public static IQueryable<Match> Matching(HeedDb db, IReadOnlyList<string> words) =>
        db is PostgresHeedDb ? Postgres(db, words) : Sqlite(db, words);

    private static IQueryable<Match> Sqlite(HeedDb db, IReadOnlyList<string> words)
    {
        // Each word is a quoted string of FTS5, in which nothing but the quotation mark has a meaning.
        var wanted = string.Join(' ', words.Select(word => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "*";
        return db.Database.SqlQuery<Match>($"""
            SELECT rowid AS "Id", rank AS "Rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH {wanted} AND rank MATCH 'bm25(10.0, 1.0)'
            """);
    }

    private static IQueryable<Match> Postgres(HeedDb db, IReadOnlyList<string> words)
    {
        // The same for tsquery: quotation marks and backslashes are doubled, and everything else is text.
        var wanted = string.Join(" & ", words.Select(word => $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'")) + ":*";
        return db.Database.SqlQuery<Match>($"""
            SELECT "Id", -ts_rank("Words", to_tsquery('english', {wanted}))::double precision AS "Rank" FROM "SearchEntries" WHERE "Words" @@ to_tsquery('english', {wanted})
            """);
    }
}
