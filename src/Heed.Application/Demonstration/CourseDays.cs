using Heed.Domain.Reviews;

namespace Heed.Application.Demonstration;

/// <summary>The days on which a review of the demonstration reached its stages, so that most clocks are met.</summary>
internal static class CourseDays
{
    private const int BeforeStep = 4;
    private const int AfterStep = 30;

    /// <param name="published">The day of publication; null where it is not public.</param>
    /// <returns>The stages up to where it stands, in order.</returns>
    public static IEnumerable<(string Code, DateOnly On)> Of(RegimeContent regime, ReviewStage stands, DateOnly commissioned, DateOnly? published)
    {
        var stages = regime.Stages.TakeWhile(s => s.Place <= stands).ToList();
        var at = stages.FindIndex(s => s.Code == RegimeStage.Commissioned);
        var after = stages.Count - 1 - at;
        var step = published is { } end && after > 0 ? Math.Max(1, (end.DayNumber - commissioned.DayNumber) / after) : AfterStep;
        return stages.Select((s, i) => (s.Code, i < at ? commissioned.AddDays((i - at) * BeforeStep) : s.Code == RegimeStage.Published && published is { } day ? day : commissioned.AddDays((i - at) * step)));
    }
}
