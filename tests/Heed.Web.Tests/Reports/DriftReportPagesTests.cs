using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Reports;

public sealed class DriftReportPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_makes_the_report_for_the_board_to_print_and_as_Word()
    {
        await Town.Action(await Town.Recommendation(await Town.Review("About the harbour", Town.Children), "4"), "Write the pathway");
        var manager = await (await Heed.As(Town.Manager)).Open("/work/drift");
        Assert.NotNull(manager.Page.QuerySelector("a[href^='/work/reports/drift']"));
        await manager.Open($"/work/reports/drift?partnership={Town.Children}");

        await manager.Press("Show it, to print", ("Form.Kind", "Board"));
        Assert.Equal(["Enter what it is for, for example the board meeting of 3 March", "Enter the day from which it looks, for example that of the last meeting"], manager.Problems);

        await manager.Press("Show it, to print", ("Form.Purpose", "Board of 3 March"), ("Form.Since", "2026-02-01"));
        Assert.Equal(2, manager.Page.QuerySelectorAll(".heed-marking").Count(m => m.TextContent == "OFFICIAL-SENSITIVE. For the board of Town Safeguarding Children Partnership only"));
        Assert.Contains("What the board is asked to decide", manager.Text);
        Assert.DoesNotContain("Peter Police", manager.Page.QuerySelector(".heed-marked")!.TextContent);
        await manager.Press("Save as Word");
        Assert.StartsWith("PK", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Others_read_who_may_and_a_visitor_signs_in()
    {
        foreach (var stranger in new[] { Town.HospitalLead, Town.PoliceLead, Town.Administrator })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(stranger)).Http.GetAsync("/work/reports/drift")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await (await Heed.As(Town.Auditor)).Http.GetAsync("/work/reports/drift")).StatusCode);
        Assert.Contains("/account/sign-in", (await Heed.SignedOut().Http.GetAsync("/work/reports/drift")).Headers.Location!.ToString());
    }
}
