using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Heed.Application.Platform.PublicFinding;

public sealed partial class PublicIndex : IDisposable
{
    private readonly SemaphoreSlim writing = new(1);

    /// <summary>Brings it up to a version: takes out what is no longer published, and takes in what is new.</summary>
    /// <param name="published">Every edition that is published, by its id, the oldest first.</param>
    /// <param name="entriesOf">Reads one edition.</param>
    public async Task Keep(long version, IReadOnlyList<Guid> published, Func<Guid, Task<IReadOnlyList<PublicEntry>>> entriesOf, CancellationToken ct)
    {
        await writing.WaitAsync(ct);
        try
        {
            await using var db = Open();
            if (await BringUp(db, version, published, entriesOf, ct))
            {
                Forget(db);
            }
        }
        finally
        {
            writing.Release();
        }
    }

    public void Dispose() => writing.Dispose();

    /// <returns>Whether anything was taken out.</returns>
    private static async Task<bool> BringUp(SqliteConnection db, long version, IReadOnlyList<Guid> published, Func<Guid, Task<IReadOnlyList<PublicEntry>>> entriesOf, CancellationToken ct)
    {
        // Taken at once, so that of two processes one writes and the other finds it done.
        await using var change = db.BeginTransaction(deferred: false);
        if ((long)Ask(db, "SELECT version FROM state").ExecuteScalar()! == version)
        {
            return false;
        }

        var held = Held(db);
        var gone = held.Keys.Except(published).ToList();
        foreach (var edition in gone)
        {
            TakeOut(db, held[edition], edition);
        }

        foreach (var edition in published.Where(p => !held.ContainsKey(p)))
        {
            TakeIn(db, edition, await entriesOf(edition));
        }

        Ask(db, "UPDATE state SET version = $version", ("$version", version)).ExecuteNonQuery();
        await change.CommitAsync(ct);
        return gone.Count > 0;
    }

    /// <summary>What was taken out is found no longer; this takes its words from the file too, and may take seconds.</summary>
    private static void Forget(SqliteConnection db)
    {
        Ask(db, "INSERT INTO words(words) VALUES ('optimize')").ExecuteNonQuery();
        Ask(db, "PRAGMA wal_checkpoint(TRUNCATE)").ExecuteNonQuery();
    }

    private static Dictionary<Guid, (long First, long Last)> Held(SqliteConnection db)
    {
        var held = new Dictionary<Guid, (long, long)>();
        using var rows = Ask(db, "SELECT id, first, last FROM editions").ExecuteReader();
        while (rows.Read())
        {
            held[Guid.Parse(rows.GetString(0))] = (rows.GetInt64(1), rows.GetInt64(2));
        }

        return held;
    }

    private static void TakeOut(SqliteConnection db, (long First, long Last) held, Guid edition)
    {
        // A word that stands nowhere else is not offered as what somebody meant: it may be why it was taken back.
        var texts = Rows(db, "SELECT * FROM entries WHERE id BETWEEN $first AND $last", ("$first", held.First), ("$last", held.Last)).SelectMany(e => new[] { e.Title, e.Text });
        Spell(db, Spelling.Count(texts), -1);
        Ask(db, "DELETE FROM spelling WHERE n <= 0").ExecuteNonQuery();
        Ask(db, "DELETE FROM words WHERE rowid BETWEEN $first AND $last", ("$first", held.First), ("$last", held.Last)).ExecuteNonQuery();
        Ask(db, "DELETE FROM entries WHERE id BETWEEN $first AND $last", ("$first", held.First), ("$last", held.Last)).ExecuteNonQuery();
        Ask(db, "DELETE FROM editions WHERE id = $id", ("$id", edition.ToString())).ExecuteNonQuery();
    }

    private static void TakeIn(SqliteConnection db, Guid edition, IReadOnlyList<PublicEntry> entries)
    {
        // Above whatever was ever held, so that what was taken out leaves no number behind.
        var first = (long)Ask(db, "SELECT 1 + max((SELECT coalesce(max(id), 0) FROM entries), (SELECT coalesce(max(last), 0) FROM editions))").ExecuteScalar()!;
        var at = first;
        using var entry = Ask(db, "INSERT INTO entries VALUES ($id, $address, $kind, $title, $text, $review, $partnerships, $day)",
            ("$id", 0L), ("$address", ""), ("$kind", ""), ("$title", ""), ("$text", ""), ("$review", ""), ("$partnerships", ""), ("$day", ""));
        using var words = Ask(db, "INSERT INTO words(rowid, said) VALUES ($id, $said)", ("$id", 0L), ("$said", ""));
        using var facet = Ask(db, "INSERT INTO facets VALUES ($kind, $slug, $name) ON CONFLICT DO UPDATE SET name = excluded.name", ("$kind", 0), ("$slug", ""), ("$name", ""));
        foreach (var one in entries)
        {
            Set(entry, at, one.Address, one.Kind, one.Title, one.Text, one.Review, one.Partnerships, one.On.ToString("O", CultureInfo.InvariantCulture)).ExecuteNonQuery();
            Set(words, at++, $"{one.Title} {one.Text} {one.Review} {string.Join(' ', one.Facets.Select(Token))}").ExecuteNonQuery();
            foreach (var narrowed in one.Facets)
            {
                Set(facet, (int)narrowed.Kind, narrowed.Slug, narrowed.Name).ExecuteNonQuery();
            }
        }

        Spell(db, Spelling.Count(entries.SelectMany(e => new[] { e.Title, e.Text })), 1);
        Ask(db, "INSERT INTO editions VALUES ($id, $first, $last)", ("$id", edition.ToString()), ("$first", first), ("$last", at - 1)).ExecuteNonQuery();
    }

    private static void Spell(SqliteConnection db, Dictionary<string, int> counted, int sign)
    {
        using var spelt = Ask(db, "INSERT INTO spelling VALUES ($word, $n) ON CONFLICT DO UPDATE SET n = n + excluded.n", ("$word", ""), ("$n", 0));
        foreach (var (word, n) in counted)
        {
            Set(spelt, word, sign * n).ExecuteNonQuery();
        }
    }
}
