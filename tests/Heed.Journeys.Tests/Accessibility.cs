using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>What axe finds on a page, in words.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself, which has no frames: a page of its own for the last step, as the package for Playwright opens, took a third of the time.
    // What passes is not written out: on a long page that takes longer than the looking.
    private const string Look = """
        async () => (await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
            .violations.map(v => `${v.id}: ${v.help} at ${v.nodes.map(n => n.html).join(' | ')}`)
        """;

    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Look);
    }

    public static async Task MustBeClean(IPage page)
    {
        var violations = await Violations(page);
        Assert.True(violations.Count == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, violations)}");
    }
}
