using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Heed.Application.Platform.Files;
using Microsoft.Data.Sqlite;

namespace Heed.Application.Platform.PublicFinding;

/// <summary>
/// What is published, as one file that finds words in it: SQLite's own full-text index beside the entries, whichever database Heed runs on.
/// It holds nothing that is not public, can be thrown away and is made anew. What narrows a search is a word of the index like any other,
/// so that a filter costs no more than a word. The newest come first: they have the highest numbers.
/// </summary>
public sealed partial class PublicIndex(HeedFolder folder)
{
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS state(version INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS editions(id TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS entries(id INTEGER PRIMARY KEY, address TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, review TEXT NOT NULL, partnerships TEXT NOT NULL, day TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS facets(kind INTEGER NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY(kind, slug)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS spelling(word TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
        CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(said, content='', contentless_delete=1, detail=none, tokenize='porter unicode61 remove_diacritics 2');
        INSERT INTO state SELECT -1 WHERE NOT EXISTS (SELECT 1 FROM state);
        """;

    private readonly ConcurrentDictionary<FacetKind, (long Version, IReadOnlyList<(PublicFacet, int)> All)> facets = new();
    private bool isThere;

    private string Connection => new SqliteConnectionStringBuilder { DataSource = folder.PublicIndex, DefaultTimeout = 30 }.ToString();

    /// <summary>The publication version that it holds; -1 while it is empty.</summary>
    public long Version
    {
        get
        {
            using var db = Open();
            return (long)Ask(db, "SELECT version FROM state").ExecuteScalar()!;
        }
    }

    /// <summary>What holds every word and fits every facet, the newest first.</summary>
    /// <param name="words">Each as somebody typed it; none for everything that fits.</param>
    public PublicFound Find(IReadOnlyList<string> words, IReadOnlyList<PublicFacet> narrowed, int skip, int take)
    {
        using var db = Open();
        var wanted = string.Join(' ', words.SelectMany(w => Tokens().Matches(w)).Select(m => Quoted(m.Value)).Concat(narrowed.Select(f => Quoted(Token(f)))));
        if (wanted.Length == 0)
        {
            return new PublicFound((int)(long)Ask(db, "SELECT count(*) FROM entries").ExecuteScalar()!, Rows(db, "SELECT * FROM entries ORDER BY id DESC LIMIT $take OFFSET $skip", ("$take", take), ("$skip", skip)));
        }

        return new PublicFound(
            (int)(long)Ask(db, "SELECT count(*) FROM words WHERE words MATCH $wanted", ("$wanted", wanted)).ExecuteScalar()!,
            Rows(db, "SELECT e.* FROM (SELECT rowid AS id FROM words WHERE words MATCH $wanted ORDER BY rowid DESC LIMIT $take OFFSET $skip) AS f JOIN entries AS e ON e.id = f.id ORDER BY e.id DESC",
                ("$wanted", wanted), ("$take", take), ("$skip", skip)));
    }

    /// <summary>Everything that it holds, the newest first, read as it is asked for.</summary>
    public IEnumerable<PublicEntry> All()
    {
        using var db = Open();
        using var rows = Ask(db, "SELECT * FROM entries ORDER BY id DESC").ExecuteReader();
        while (rows.Read())
        {
            yield return Row(rows);
        }
    }

    /// <summary>Everything of a kind by which a search can be narrowed and still finds something, by name, with how many it finds.</summary>
    public IReadOnlyList<(PublicFacet Facet, int Count)> Facets(FacetKind kind)
    {
        // Each is counted, and there are hundreds: once for each version, and not for everybody who searches.
        var version = Version;
        return facets.TryGetValue(kind, out var known) && known.Version == version ? known.All : (facets[kind] = (version, CountAll(kind))).All;
    }

    private List<(PublicFacet, int)> CountAll(FacetKind kind)
    {
        using var db = Open();
        var found = new List<PublicFacet>();
        using (var rows = Ask(db, "SELECT slug, name FROM facets WHERE kind = $kind ORDER BY name COLLATE NOCASE", ("$kind", (int)kind)).ExecuteReader())
        {
            while (rows.Read())
            {
                found.Add(new PublicFacet(kind, rows.GetString(0), rows.GetString(1)));
            }
        }

        using var count = Ask(db, "SELECT count(*) FROM words WHERE words MATCH $wanted", ("$wanted", ""));
        return [.. found.Select(f => (f, Count(count, f))).Where(f => f.Item2 > 0)];
    }

    /// <summary>The word of the index that is nearest to one that finds nothing: a letter wrong, missing, doubled or swapped, two in long words.</summary>
    /// <returns>Null where none is near.</returns>
    public string? Near(string word)
    {
        var typed = word.ToLowerInvariant();
        var most = typed.Length < 4 ? 0 : typed.Length < 7 ? 1 : 2;
        if (most == 0)
        {
            return null;
        }

        using var db = Open();
        using var rows = Ask(db, "SELECT word, n FROM spelling WHERE length(word) BETWEEN $from AND $to", ("$from", typed.Length - most), ("$to", typed.Length + most)).ExecuteReader();
        (string? Word, int Away, long N) best = (null, most + 1, 0);
        while (rows.Read())
        {
            var (near, n) = (rows.GetString(0), rows.GetInt64(1));
            var away = Spelling.Away(typed, near, most);
            if (away < best.Away || (away == best.Away && away <= most && n > best.N))
            {
                best = (near, away, n);
            }
        }

        return best.Away == 0 ? null : best.Word;
    }

    private static List<PublicEntry> Rows(SqliteConnection db, string question, params (string Name, object Value)[] values)
    {
        var found = new List<PublicEntry>();
        using var rows = Ask(db, question, values).ExecuteReader();
        while (rows.Read())
        {
            found.Add(Row(rows));
        }

        return found;
    }

    private static PublicEntry Row(SqliteDataReader row) =>
        new(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), DateOnly.Parse(row.GetString(7), CultureInfo.InvariantCulture), []);

    private static int Count(SqliteCommand count, PublicFacet facet) => (int)(long)Set(count, Quoted(Token(facet))).ExecuteScalar()!;

    /// <summary>A word that nobody types: "xfthemeinformationsharing".</summary>
    private static string Token(PublicFacet facet) => $"xf{facet.Kind.ToString().ToLowerInvariant()}{string.Concat(facet.Slug.Select(c => c == '-' ? "q" : c.ToString()))}xf";

    /// <summary>As a string of FTS5, in which nothing but the quotation mark has a meaning.</summary>
    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static SqliteCommand Ask(SqliteConnection db, string question, params (string Name, object Value)[] values)
    {
        var command = db.CreateCommand();
        command.CommandText = question;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private static SqliteCommand Set(SqliteCommand command, params object[] values)
    {
        for (var at = 0; at < values.Length; at++)
        {
            command.Parameters[at].Value = values[at];
        }

        return command;
    }

    /// <summary>What the index takes for a word.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Tokens();

    private SqliteConnection Open()
    {
        var db = new SqliteConnection(Connection);
        db.Open();
        if (!isThere)
        {
            Ask(db, "PRAGMA journal_mode = WAL").ExecuteNonQuery();
            Ask(db, Tables).ExecuteNonQuery();
            isThere = true;
        }

        // What was taken back leaves no words in the file.
        Ask(db, "PRAGMA secure_delete = ON").ExecuteNonQuery();

        return db;
    }
}
