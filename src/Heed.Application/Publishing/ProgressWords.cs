using Heed.Domain.Shared;

namespace Heed.Application.Publishing;

/// <summary>What a statement of progress says, worked out from the dated sign-offs of each body.</summary>
public static class ProgressWords
{
    /// <param name="bodies">The owning partnerships by name.</param>
    /// <param name="lines">The local recommendations; only these can be signed off here.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> bodies, IReadOnlyList<ProgressLine> lines)
    {
        if (lines.Count == 0)
        {
            return ["The review made no local recommendation."];
        }

        var all = Words.Count(lines.Count, "local recommendation");
        List<string> said = [.. bodies.Select((body, at) => Body(body, [.. lines.Select(l => l.SignedOff[at])], all))];
        var full = lines.All(l => l.SignedOff.All(d => d is not null));
        if (full)
        {
            var last = lines.SelectMany(l => l.SignedOff).Max()!.Value;
            said.Add($"{(bodies.Count == 1 ? "The partnership has" : bodies.Count == 2 ? "Both partnerships have" : "All partnerships have")} signed off every local recommendation as progressed in full, the last on {Words.Day(last)}.");
        }

        return said;
    }

    private static string Body(string body, IReadOnlyList<DateOnly?> days, string all)
    {
        var signed = days.OfType<DateOnly>().ToList();
        if (signed.Count == 0)
        {
            return $"{body} has signed off none of {all} yet.";
        }

        var when = signed.Min() == signed.Max() ? $"on {Words.Day(signed.Max())}" : $"between {Words.Day(signed.Min())} and {Words.Day(signed.Max())}";
        return signed.Count == days.Count ? $"{body} has signed off all of {all}, {when}." : $"{body} has signed off {signed.Count} of {all}, {when}.";
    }
}
