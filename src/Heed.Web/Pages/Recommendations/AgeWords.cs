using Heed.Application.Recommendations.Queries;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Recommendations;

/// <summary>How the age of a source is said.</summary>
public static class AgeWords
{
    public static IReadOnlyList<Choice> Choices { get; } = [.. Enum.GetValues<SourceAge>().Select(a => new Choice($"{a}", Of(a)))];

    public static string Of(SourceAge age) => age switch
    {
        SourceAge.UnderOneYear => "Under 1 year",
        SourceAge.OneToTwoYears => "1 to 2 years",
        SourceAge.TwoToThreeYears => "2 to 3 years",
        SourceAge.ThreeYearsOrMore => "3 years or more",
        _ => "No date entered",
    };
}
