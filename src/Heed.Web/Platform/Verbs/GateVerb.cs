using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Heed.Domain.Recommendations;

namespace Heed.Web.Platform.Verbs;

/// <summary>Judges pairs of a recommendation and its answer from a file, as the gate does before a sign-off; for plans from before Heed.</summary>
internal static class GateVerb
{
    public static readonly Verb Verb = new("gate", """
        heed gate FILE.json [--format json]
          Says for each pair [{"id","recommendation","answer","evidence":["…"]}] what is asked for, which sentence answers it, and what is lacking.
          Touches no database. Ends with 0; with 2 where the file cannot be read.
        """, new HashSet<string>(), Run);

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NumberHandling = JsonNumberHandling.Strict,
    };

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        if (arguments.Words is not [var file])
        {
            throw new WrongWords("Name one file, for example: heed gate pairs.json --format json");
        }

        if (arguments.Value("format") is { } format and not "json")
        {
            throw new WrongWords($"There is no format called {format}; use json");
        }

        var judged = (await Read(file, ct)).Select(p => (Pair: p, Judgement: Gate.Judge(p.Recommendation ?? "", p.Answer ?? "", p.Evidence?.OfType<string>().ToList()))).ToList();
        Console.WriteLine(arguments.Has("format") ? Json(judged) : InWords(judged));
        return 0;
    }

    private static async Task<IReadOnlyList<Pair>> Read(string file, CancellationToken ct)
    {
        try
        {
            await using var bytes = File.OpenRead(file);
            var pairs = await JsonSerializer.DeserializeAsync<List<Pair?>>(bytes, Shape, ct);
            return pairs is not null && pairs.TrueForAll(p => p?.Recommendation is not null)
                ? [.. pairs.OfType<Pair>()]
                : throw new WrongWords($"Each pair in {file} needs its recommendation: [{{\"id\",\"recommendation\",\"answer\",\"evidence\":[\"…\"]}}]");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WrongWords($"The file {file} cannot be opened: check its name and that you may read it.");
        }
        catch (JsonException wrong)
        {
            throw new WrongWords($"The file {file} is not a list of pairs in JSON{(wrong.LineNumber is { } line ? $" (look at line {line + 1})" : "")}: [{{\"id\",\"recommendation\",\"answer\",\"evidence\":[\"…\"]}}]");
        }
    }

    private static string Json(IEnumerable<(Pair Pair, GateJudgement Judgement)> judged) => JsonSerializer.Serialize(judged.Select(j => new
    {
        id = j.Pair.Id,
        asks = j.Judgement.Asks.Select(a => new { ask = a.Ask, answeredBy = a.AnsweredBy }),
        problems = j.Judgement.Problems.Select(p => new { rule = p.Rule.Code(), quote = p.Quote }),
    }), Shape);

    private static string InWords(IEnumerable<(Pair Pair, GateJudgement Judgement)> judged) => string.Join($"{Environment.NewLine}{Environment.NewLine}", judged.Select(j => string.Join(Environment.NewLine,
    [
        j.Pair.Id?.ToString() ?? "(without id)",
        .. j.Judgement.Asks.Select(a => $"  asked for: {a.Ask}{Environment.NewLine}    {(a.AnsweredBy is { } by ? $"answered by: {by}" : "not shown in this answer")}"),
        .. j.Judgement.Problems.Where(p => p.Rule != GateRule.NotAnswered).Select(p => $"  {p.Rule.InWords()}.{Environment.NewLine}    “{p.Quote}”"),
        .. j.Judgement.Problems.Count == 0 ? ["  Nothing is lacking that words can show."] : (string[])[],
    ])));

    /// <summary>One pair of the file. Its id is given back as it stands, a number as a number.</summary>
    private sealed record Pair(JsonElement? Id, string? Recommendation, string? Answer, IReadOnlyList<string?>? Evidence);
}
