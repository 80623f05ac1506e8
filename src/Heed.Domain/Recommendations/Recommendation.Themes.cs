using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class Recommendation
{
    /// <summary>More would say nothing about it any more.</summary>
    public const int MostThemes = 8;

    private readonly List<RecommendationTheme> themes = [];

    /// <summary>What it is about, in the partnership's own words; empty where nobody has said.</summary>
    public IReadOnlyList<RecommendationTheme> Themes => themes;

    /// <summary>Says what it is about. The same words in other letters are the same theme.</summary>
    public Outcome Concern(IEnumerable<string> names)
    {
        var wanted = names.Select(RecommendationTheme.Tidy).Where(n => n.Length > 0).DistinctBy(n => n, StringComparer.OrdinalIgnoreCase).ToList();
        var problems = new Problems()
            .If(wanted.Count > MostThemes, nameof(Themes), $"These are {wanted.Count} themes. Keep those that matter most, {MostThemes} at most")
            .If(wanted.Exists(n => n.Length > RecommendationTheme.Longest), nameof(Themes), $"A theme is a few words: shorten “{Words.Begin(wanted.Find(n => n.Length > RecommendationTheme.Longest) ?? "", 40)}” to {RecommendationTheme.Longest} characters");
        if (!problems.Any)
        {
            themes.RemoveAll(t => !wanted.Contains(t.Name, StringComparer.Ordinal));
            themes.AddRange(wanted.Where(n => themes.TrueForAll(t => t.Name != n)).Select(n => new RecommendationTheme(Id, n, ScopeId)));
        }

        return problems;
    }
}

/// <summary>That a recommendation is about something, such as information sharing.</summary>
public sealed record RecommendationTheme(RecommendationId RecommendationId, string Name, ScopeId ScopeId) : IScoped
{
    public const int Longest = 80;

    /// <summary>Without blanks around it or twice within it.</summary>
    public static string Tidy(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
