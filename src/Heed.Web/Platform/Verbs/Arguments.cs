using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;

namespace Heed.Web.Platform.Verbs;

/// <summary>The words after <c>heed</c>: a verb, what it works on, and options that begin with two hyphens.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);
    private readonly List<string> words = [];

    public Arguments(IReadOnlyList<string> given, IReadOnlySet<string> flags)
    {
        for (var at = 0; at < given.Count; at++)
        {
            if (!given[at].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(given[at]);
            }
            else if (given[at].Contains('=', StringComparison.Ordinal))
            {
                options[given[at][2..given[at].IndexOf('=', StringComparison.Ordinal)]] = given[at][(given[at].IndexOf('=', StringComparison.Ordinal) + 1)..];
            }
            else
            {
                var name = given[at][2..];
                options[name] = flags.Contains(name) || at + 1 >= given.Count ? "" : given[++at];
            }
        }
    }

    /// <summary>The words that are not options.</summary>
    public IReadOnlyList<string> Words => words;

    public bool Has(string option) => options.ContainsKey(option);

    public string? Value(string option) => options.GetValueOrDefault(option) is { Length: > 0 } value ? value : null;

    /// <summary>Where Heed keeps its files: <c>--data</c>, else the environment's <c>HEED_DATA</c>, else <c>./data</c>.</summary>
    public HeedFolder Folder => new(Path.GetFullPath(Value("data") ?? Environment.GetEnvironmentVariable("HEED_DATA") ?? "data"));

    /// <summary>The database: SQLite in the data folder, unless <c>--database postgres --connection "…"</c> (or <c>HEED_CONNECTION</c>) says otherwise.</summary>
    public DatabaseAddress Database => (Value("database") ?? (Environment.GetEnvironmentVariable("HEED_CONNECTION") is null ? "sqlite" : "postgres")) switch
    {
        "sqlite" => DatabaseAddress.SqliteFile(Folder.Database),
        "postgres" => new DatabaseAddress(DatabaseKind.Postgres, Value("connection") ?? Environment.GetEnvironmentVariable("HEED_CONNECTION")
            ?? throw new WrongWords("PostgreSQL needs its address: --connection \"Host=…;Database=…;Username=…\"")),
        var other => throw new WrongWords($"There is no database called {other}; use sqlite or postgres"),
    };
}

/// <summary>The command line was not understood; the message is the sentence to print.</summary>
internal sealed class WrongWords(string message) : Exception(message);
