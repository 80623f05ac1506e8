using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>What axe finds on a page, in words.</summary>
internal static class Accessibility
{
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        var found = await page.RunAxe(new AxeRunOptions
        {
            // What passes is not written out: on a long page that takes longer than the looking.
            ResultTypes = new HashSet<ResultType> { ResultType.Violations },
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        return [.. found.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Select(n => n.Html))}")];
    }

    public static async Task MustBeClean(IPage page)
    {
        var violations = await Violations(page);
        Assert.True(violations.Count == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, violations)}");
    }
}
