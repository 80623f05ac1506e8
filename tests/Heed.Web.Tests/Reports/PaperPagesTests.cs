using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Reports;

public sealed class PaperPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_makes_a_paper_for_the_board_to_print_and_to_save()
    {
        var review = await Town.Review("About the harbour", Town.Children);
        await Town.Action(await Town.Recommendation(review, "4"), "Write the pathway");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/reviews/{review.Slug}");
        await manager.Open($"/work/reports/paper?source={review.Id}");

        await manager.Press("Show it, to print", ("Form.Kind", "Board"), ("Form.Partnership", $"{Town.Children}"));
        Assert.Equal("Enter what it is for, for example the board meeting of 3 March", Assert.Single(manager.Problems));

        await manager.Press("Show it, to print", ("Form.Purpose", "Board of 3 March"));
        Assert.Equal(2, manager.Page.QuerySelectorAll(".heed-marking").Count(m => m.TextContent == "OFFICIAL-SENSITIVE. For the board of Town Safeguarding Children Partnership only"));
        Assert.Contains("Write the pathway", manager.Text);
        Assert.DoesNotContain("Peter Police", manager.Page.QuerySelector(".heed-marked")!.TextContent);
        await manager.Press("Save as CSV");
        Assert.Contains("OFFICIAL-SENSITIVE,the board of Town Safeguarding Children Partnership,4", manager.Text);
    }

    [Fact]
    public async Task Others_find_no_such_page_or_read_who_may()
    {
        var review = await Town.Review("Not for others", Town.Children);
        await Town.Action(await Town.Recommendation(review, "4"));
        foreach (var stranger in new[] { Town.AdultsManager, Town.HospitalLead, Town.PoliceLead, Town.Administrator })
        {
            var answer = await (await Heed.As(stranger)).Http.GetAsync($"/work/reports/paper?source={review.Id}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Contains("/account/sign-in", (await Heed.SignedOut().Http.GetAsync($"/work/reports/paper?source={review.Id}")).Headers.Location!.ToString());
    }
}
