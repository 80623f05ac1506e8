using System.Text.Json;
using Heed.Domain.Recommendations;

namespace Heed.Domain.Tests.Recommendations;

/// <summary>Pairs of a recommendation and an answer, each with what is lacking in it; and how well the gate finds that.</summary>
internal static class GatePairs
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Pair> Read(string file) =>
        JsonSerializer.Deserialize<List<Pair>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Recommendations", file)), Written)!;

    public static Rates Judge(string file)
    {
        var (good, lacking, found, wanted, words) = (0, 0, 0, 0, new List<string>());
        var pairs = Read(file);
        foreach (var pair in pairs)
        {
            var problems = Gate.Judge(pair.Recommendation, pair.Answer, pair.Evidence).Problems;
            var rules = problems.Select(p => p.Rule.Code()).ToHashSet();
            good += pair.IsGood && rules.Count == 0 ? 1 : 0;
            lacking += !pair.IsGood && rules.SetEquals(pair.Expect) ? 1 : 0;
            found += pair.Expect.Count(rules.Contains);
            wanted += pair.Expect.Count;
            if (!rules.SetEquals(pair.Expect))
            {
                words.Add($"{pair.Id}: expected [{string.Join(", ", pair.Expect)}], found {string.Join(" | ", problems.Select(p => $"{p.Rule.Code()} “{p.Quote}”"))}");
            }
        }

        return new Rates(good, pairs.Count(p => p.IsGood), lacking, pairs.Count(p => !p.IsGood), found, wanted, words);
    }

    public sealed record Pair(string Id, IReadOnlyList<string> Expect, string Recommendation, string Answer, IReadOnlyList<string>? Evidence)
    {
        public bool IsGood => Expect.Count == 0;
    }

    /// <param name="Good">Good pairs in which nothing was found.</param>
    /// <param name="Lacking">Lacking pairs in which exactly what is lacking was found.</param>
    /// <param name="Found">Of all that is lacking, how much was found.</param>
    public sealed record Rates(int Good, int OfGood, int Lacking, int OfLacking, int Found, int Wanted, IReadOnlyList<string> Words)
    {
        public override string ToString() => $"good pairs passed: {Good} of {OfGood}; lacking pairs judged exactly: {Lacking} of {OfLacking}; what is lacking found: {Found} of {Wanted}";
    }
}
