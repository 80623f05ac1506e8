using System.Diagnostics;
using System.Globalization;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.PublicFinding;
using Heed.Application.Publishing.Queries;

namespace Heed.Bench;

/// <summary>How fast the public's search answers, with how many there are in all and the words around each hit, over so many published recommendations.</summary>
internal static class FindBench
{
    private const int Vocabulary = 30_000;
    private const int InReview = 20;

    /// <param name="asked">How many recommendations; 250,000 and 1,000,000 where none is given.</param>
    public static async Task<int> Run(string[] asked)
    {
        int[] sizes = asked.Length > 0 ? [.. asked.Select(a => int.Parse(a, CultureInfo.InvariantCulture))] : [250_000, 1_000_000];
        foreach (var size in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("heed-find-");
            try
            {
                await One(new HeedFolder(folder.FullName), size);
            }
            finally
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }

    private static async Task One(HeedFolder folder, int size)
    {
        var said = new Words(new Random(size));
        using var index = new PublicIndex(folder);
        var editions = Enumerable.Range(0, size / InReview).Select(_ => Guid.CreateVersion7()).ToList();
        var clock = Stopwatch.StartNew();
        var at = 0;
        await index.Keep(1, editions, _ => Task.FromResult<IReadOnlyList<PublicEntry>>([.. Enumerable.Range(0, InReview).Select(_ => said.Entry(at++))]), default);
        Console.WriteLine(FormattableString.Invariant($"find-{size}-made: {clock.Elapsed.TotalSeconds:N0} s (1 run)"));
        var search = new PublicSearch(index);
        Say("one-common-word", [.. Enumerable.Range(0, 60).Select(n => said.Word(n))]);
        Say("two-words", [.. Enumerable.Range(0, 300).Select(n => $"{said.Word(20 + n)} {said.Word(200 + (n * 7))}")]);
        Say("one-word-in-a-theme", [.. Enumerable.Range(0, 100).Select(n => said.Word(n))], new PublicFacet(FacetKind.Theme, "theme-7", ""));

        void Say(string name, string[] questions, params PublicFacet[] narrowed)
        {
            foreach (var question in questions)
            {
                search.Run(question, narrowed, 1);
            }

            var times = new List<double>();
            foreach (var question in Enumerable.Repeat(questions, 3).SelectMany(q => q))
            {
                var began = Stopwatch.GetTimestamp();
                search.Run(question, narrowed, 1);
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            times.Sort();
            Console.WriteLine(FormattableString.Invariant($"find-{size}-{name}-p50: {times[times.Count / 2]:N2} ms ({times.Count} runs, median)"));
            Console.WriteLine(FormattableString.Invariant($"find-{size}-{name}-p99: {times[times.Count * 99 / 100]:N2} ms ({times.Count} runs)"));
        }
    }

    /// <summary>Words as often as words are: the first stands in every third text, the last in hardly any.</summary>
    private sealed class Words(Random random)
    {
        private readonly double[] upTo = Weigh();

        public string Word(int rank)
        {
            var (word, left) = (new char[6], (rank * 7919L) + 11);
            for (var at = 0; at < word.Length; at++)
            {
                (word[at], left) = (at % 2 == 0 ? "bcdfgklmnprstvz"[(int)(left % 15)] : "aeiou"[(int)(left % 5)], left / (at % 2 == 0 ? 15 : 5));
            }

            return new string(word) + (rank % 97).ToString(CultureInfo.InvariantCulture);
        }

        public PublicEntry Entry(int at)
        {
            var day = new DateOnly(2000, 1, 1).AddDays(at % 9_000);
            return new PublicEntry($"/reviews/r{at / InReview}/toolkit/local/{(at % InReview) + 1}", "Recommendation", Text(6), Text(80), $"Review {at / InReview}", "A partnership", day,
            [
                new PublicFacet(FacetKind.Partnership, $"partnership-{at % 340}", $"Partnership {at % 340}"), new PublicFacet(FacetKind.Theme, $"theme-{at % 60}", $"Theme {at % 60}"),
                new PublicFacet(FacetKind.Year, $"{day.Year}", $"{day.Year}"), new PublicFacet(FacetKind.Scope, "local", "Local"),
            ]);
        }

        private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(Rank())));

        private int Rank()
        {
            var found = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
            return Math.Min(Vocabulary - 1, found < 0 ? ~found : found);
        }

        private static double[] Weigh()
        {
            var (weights, sum) = (new double[Vocabulary], 0.0);
            for (var rank = 0; rank < Vocabulary; rank++)
            {
                weights[rank] = sum += 1.0 / (rank + 12);
            }

            return weights;
        }
    }
}
