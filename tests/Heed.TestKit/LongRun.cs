namespace Heed.TestKit;

/// <summary>What takes minutes is done whole in the long runs only (`bin/test --slow`); every other run does a fixed part of it.</summary>
public static class LongRun
{
    private const int Part = 4;

    public static bool IsAskedFor => Environment.GetEnvironmentVariable("HEED_SLOW") == "1";

    /// <summary>All of them; in a short run every fourth, from another one at each turn, so that over four turns each is tried.</summary>
    public static IEnumerable<T> Sample<T>(IReadOnlyList<T> all, int turn) => IsAskedFor ? all : all.Where((_, n) => (n + turn) % Part == 0);
}
