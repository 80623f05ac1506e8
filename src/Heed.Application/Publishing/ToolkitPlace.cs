using System.Globalization;
using Heed.Domain.Recommendations;

namespace Heed.Application.Publishing;

public enum ToolkitPage
{
    /// <summary>What happened, the position, where to get help.</summary>
    Landing,

    /// <summary>Every recommendation by title.</summary>
    Contents,

    /// <summary>The introduction to the national recommendations.</summary>
    National,
    Recommendation,
}

/// <summary>One page of a toolkit: its address within the toolkit, and what comes before and after it.</summary>
public sealed record ToolkitPlace(ToolkitPage Page, ToolkitRecommendation? Recommendation = null)
{
    /// <summary>The address of a toolkit below its review's.</summary>
    public const string Address = "toolkit";

    public static readonly ToolkitPlace Landing = new(ToolkitPage.Landing);
    public static readonly ToolkitPlace Contents = new(ToolkitPage.Contents);
    public static readonly ToolkitPlace National = new(ToolkitPage.National);

    /// <summary>The address after the toolkit's root: "", "/toolkit", "/toolkit/local/7".</summary>
    public string Path => Page switch
    {
        ToolkitPage.Landing => "",
        ToolkitPage.Contents => "/toolkit",
        ToolkitPage.National => "/toolkit/national",
        _ => string.Create(CultureInfo.InvariantCulture, $"/toolkit/{Word(Recommendation!.Breadth)}/{Recommendation.Place}"),
    };

    public string Title => Page switch
    {
        ToolkitPage.National => "National recommendations",
        ToolkitPage.Recommendation => Recommendation!.Heading,
        _ => "All recommendations",
    };

    /// <summary>The page at an address; null where there is none.</summary>
    public static ToolkitPlace? At(ToolkitContent content, string? path) => All(content).FirstOrDefault(p => p.Path == path);

    /// <summary>The pages that Next leads through, in order: local, regional, then the introduction to the national ones, and those.</summary>
    public static IReadOnlyList<ToolkitPlace> Walk(ToolkitContent content) =>
    [
        .. Of(content, Breadth.Local),
        .. Of(content, Breadth.Regional),
        .. content.HasNationalPage ? [National] : Array.Empty<ToolkitPlace>(),
        .. Of(content, Breadth.National),
    ];

    public static IEnumerable<ToolkitPlace> All(ToolkitContent content) => [Landing, Contents, .. Walk(content)];

    private static IEnumerable<ToolkitPlace> Of(ToolkitContent content, Breadth breadth) =>
        content.Of(breadth).Select(r => new ToolkitPlace(ToolkitPage.Recommendation, r));

    private static string Word(Breadth breadth) => breadth switch
    {
        Breadth.Regional => "regional",
        Breadth.National => "national",
        _ => "local",
    };
}
