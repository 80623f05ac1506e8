using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Search;

public sealed class SearchPageTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    [Fact]
    public async Task A_result_leads_to_its_record_with_the_words_marked()
    {
        var heed = running.Heed;
        var review = await heed.Town.Review("The <i>granary</i> review", heed.Town.Children);
        var browser = await (await heed.As(heed.Town.Manager)).Open("/work");

        await browser.Press("Search", ("q", "granar"));

        Assert.Contains("1 result", browser.Text);
        var link = browser.Page.QuerySelector("main h2 a")!;
        Assert.Equal(($"/work/reviews/{review.Slug}", "The <i>granary</i> review"), (link.GetAttribute("href"), link.TextContent.Trim()));
        Assert.Equal("granary", link.QuerySelector("mark")!.TextContent);
        Assert.Null(link.QuerySelector("i"));
        Assert.Contains("Nothing found", (await browser.Open("/work/search?q=granary&kind=PlanAction")).Text);
        Assert.Contains("What are you looking for?", (await browser.Open("/work/search")).Text);
        foreach (var stranger in new[] { heed.Town.AdultsManager, heed.Town.PoliceLead, heed.Town.Administrator })
        {
            var found = await (await heed.As(stranger)).Open("/work/search?q=granary");
            Assert.Contains("Nothing found", found.Text);
            Assert.DoesNotContain(review.Slug, found.Page.DocumentElement.OuterHtml);
        }
    }
}
