using Heed.Application.Recommendations.Commands;

namespace Heed.Web.Pages.Recommendations;

/// <summary>An advice on wording as it is typed.</summary>
public sealed class AdviceForm
{
    /// <summary>Below 0 while the partnership has it as it came with Heed.</summary>
    public int Version { get; set; } = -1;

    public string? Words { get; set; }

    public string? Explanation { get; set; }

    public string? Source { get; set; }

    public AdviceTexts Texts => new(Words ?? "", Explanation ?? "", Source ?? "");
}
