using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Web.Pages.Reviews;

/// <summary>What a type of review lists, one a line. What is there already keeps its code and where it is from; what is new gets one.</summary>
internal static class RegimeLines
{
    public static IReadOnlyList<string> Of(string? text) => [.. (text ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    /// <summary>"a: abuse or neglect is known". A line without its letter gets the next.</summary>
    public static IReadOnlyList<Criterion> Criteria(string? text, IReadOnlyList<Criterion> before) => [.. Of(text).Select((line, at) =>
    {
        var parts = line.Split(':', 2);
        var (code, said) = parts.Length == 2 && parts[0].Trim().Length == 1 ? (parts[0].Trim().ToLowerInvariant(), parts[1].Trim()) : (((char)('a' + at)).ToString(), line);
        return new Criterion(code, said, before.FirstOrDefault(b => b.Code == code)?.Source ?? "");
    })];

    public static IReadOnlyList<RegimeStage> Stages(string? text, IReadOnlyList<RegimeStage> before)
    {
        var lines = Of(text);
        var kept = lines.Select(line => before.FirstOrDefault(b => b.Name == line)).ToList();
        // What is not found by its name, where a stage stood that is not found either, is that stage renamed.
        for (var (at, after) = (0, -1); at < kept.Count; at++)
        {
            if (kept[at] is null && after + 1 < before.Count && !kept.Contains(before[after + 1]))
            {
                kept[at] = before[++after] with { Name = lines[at] };
            }
            else
            {
                after = kept[at] is { } known ? before.ToList().FindIndex(b => b.Code == known.Code) : after;
            }
        }

        var stages = new List<RegimeStage>();
        foreach (var (line, known) in lines.Zip(kept))
        {
            stages.Add(known ?? new RegimeStage(Slugs.From(line) is { Length: > 0 } made && stages.TrueForAll(s => s.Code != made) ? made : $"stage-{stages.Count + 1}", line, stages.Count > 0 ? stages[^1].Place : ReviewStage.Commissioned));
        }

        return stages;
    }

    public static IReadOnlyList<QualityMarker> Markers(string? text, IReadOnlyList<QualityMarker> before)
    {
        var markers = new List<QualityMarker>();
        foreach (var line in Of(text))
        {
            var number = 1;
            while (markers.Exists(m => m.Code == $"m{number}") || before.Any(b => b.Code == $"m{number}"))
            {
                number++;
            }

            markers.Add(before.FirstOrDefault(b => b.Text == line) ?? new QualityMarker($"m{number}", line, ""));
        }

        return markers;
    }
}
