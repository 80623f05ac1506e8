using Heed.Application.Recommendations.Queries;
using Heed.Domain.Shared;

namespace Heed.Web.Pages.Recommendations;

/// <summary>How impact checks are said.</summary>
internal static class ImpactWords
{
    /// <summary>What is promised beside what can be done.</summary>
    public static string Of(IReadOnlyList<ImpactCheckList.YearLoad> loads) => string.Join(" ", loads.Select(l =>
        $"{l.Partnership} has promised {Words.Count(l.Promised, "check")} for the next 12 months{(l.Capacity is { } most ? $", and can make {most}{(l.Promised > most ? ": that is more than it can keep" : "")}" : "")}."));
}
