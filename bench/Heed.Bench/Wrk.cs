using System.Globalization;
using System.Text.RegularExpressions;

namespace Heed.Bench;

/// <summary>What wrk saw in one run: 32 connections of one thread, on loopback.</summary>
/// <param name="P99">Milliseconds within which 99 of 100 answers came.</param>
internal sealed partial record Wrk(double PerSecond, double P99, int Errors)
{
    public static async Task<Wrk> Load(Uri address, int seconds)
    {
        var said = await Programs.Output("wrk", "-t1", "-c32", $"-d{seconds}s", "--latency", address.ToString());
        var p99 = Slowest().Match(said);
        return new Wrk(
            Number(Rate().Match(said).Groups[1].Value),
            Number(p99.Groups[1].Value) * (p99.Groups[2].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 }),
            Wrong().Matches(said).Sum(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Slowest();

    [GeneratedRegex(@"(?:Non-2xx or 3xx responses:|connect|read|write|timeout) (\d+)")]
    private static partial Regex Wrong();
}
