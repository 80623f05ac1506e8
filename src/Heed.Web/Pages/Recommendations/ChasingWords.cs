using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Web.Pages.Recommendations;

/// <summary>How the days of chasing are said.</summary>
public static class ChasingWords
{
    /// <summary>"28 and 7 days before the date, on the day, and 7, 14 and 28 days after it; then every 28 days".</summary>
    public static string Around(ChasingTimes times)
    {
        List<string> parts =
        [
            .. times.Before.Count > 0 ? [$"{Days(times.Before)} before its date"] : Array.Empty<string>(),
            .. times.OnTheDay ? ["on the day"] : Array.Empty<string>(),
            .. times.After.Count > 0 ? [$"{Days(times.After)} after it"] : Array.Empty<string>(),
        ];
        return parts.Count == 0 ? "Never" : Words.Capital(Words.List(parts)) + (times.After.Count > 0 ? Then(times) : "");
    }

    public static string Silence(ChasingTimes times) => times.Silent.Count == 0 ? "Never" : Words.Capital($"after {Days(times.Silent)} without an update") + Then(times);

    public static string Of(Rung rung) => rung switch
    {
        Rung.AgencyLead => "The lead of the agency",
        Rung.Manager => "The partnership’s manager",
        Rung.GroupChair => "The chair",
        _ => "The board",
    };

    public static string How(Rung rung) => rung switch
    {
        Rung.AgencyLead => "In their letter of the day",
        Rung.Manager => "On the page Today; no letter",
        _ => "A letter is drafted. It goes to nobody until you release it",
    };

    /// <summary>"7 in the morning".</summary>
    public static string Hour(int hour) => hour < 12 ? $"{hour} in the morning" : hour == 12 ? "noon" : $"{hour - 12} in the {(hour < 18 ? "afternoon" : "evening")}";

    private static string Days(IReadOnlyList<int> days) => $"{Words.List([.. days.Select(d => d.ToString(System.Globalization.CultureInfo.InvariantCulture))])} {(days is [1] ? "day" : "days")}";

    private static string Then(ChasingTimes times) => times.ThenEvery > 0 ? $"; then every {Words.Count(times.ThenEvery, "day")}" : "";
}
