using System.Net;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

/// <summary>What the colours mean, who says so, and who judges otherwise.</summary>
public sealed class ColourPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_chooses_a_scheme_changes_a_word_and_a_number_and_puts_the_colours_away()
    {
        var manager = await (await Heed.As(Town.AdultsManager)).Open("/work/colours");
        Assert.Contains("No colours are shown", manager.Text);
        await manager.Open($"/work/colours/{Town.Adults}/choose");
        await manager.Press("Save");
        Assert.Equal(2, manager.Problems.Count);
        await manager.Press("Save", ("Form.Scheme", "on-target"), ("Form.Reason", "The board decided on 2 March"));
        Assert.Contains("More than a month behind", manager.Text);
        Assert.Contains("overdue by more than 30 days", manager.Text);

        var days = $"Form.Lines[{(int)ColourWhen.OverdueByMore}].Days";
        await manager.Open($"/work/colours/{Town.Adults}/change");
        await manager.Press("Save", (days, "0"), ("Form.Meanings[0]", " "), ("Form.Reason", "Sixty days is fairer"));
        Assert.Equal(["Enter what red means here. It is printed wherever the colour is shown", "Enter a number of days from 1 to 730"], manager.Problems);
        await manager.Press("Save", (days, "many"), ("Form.Meanings[0]", "Two months behind"));
        Assert.Contains(manager.Problems, p => p.Contains("number", StringComparison.Ordinal));
        Assert.Equal("Two months behind", manager.Page.QuerySelector("[name='Form.Meanings[0]']")!.GetAttribute("value"));
        Assert.Equal("Sixty days is fairer", manager.Page.QuerySelector("[name='Form.Reason']")!.TextContent.Trim());
        await manager.Press("Save", (days, "60"));
        Assert.Empty(manager.Problems);
        Assert.Contains("Two months behind", manager.Text);
        Assert.Contains("overdue by more than 60 days", manager.Text);
        Assert.Contains("Sixty days is fairer", manager.Text);

        await manager.Open($"/work/colours/{Town.Adults}/choose");
        await manager.Press("Save", ("Form.Scheme", "none"), ("Form.Reason", "Nobody reads them"));
        Assert.Contains("No colours are shown", manager.Text);
        await manager.Open($"/work/colours/{Town.Adults}/change");
        Assert.Equal("What should the colours say?", manager.Heading);
    }

    [Fact]
    public async Task Every_list_and_page_that_shows_a_colour_says_what_it_means_and_a_judged_one_stands_apart()
    {
        await Choose();
        var recommendation = await Town.Recommendation(await Town.Review());
        var action = await Town.Action(recommendation);
        var chair = await (await Heed.As(Town.Chair)).Open($"/work/actions/{action.Id}");
        Assert.Contains("● Green On target, or done and checked (none of the other lines applies)", chair.Text);
        await chair.Open($"/work/actions/{action.Id}/colour");
        await chair.Press("Judge it so");
        Assert.Equal(2, chair.Problems.Count);
        await chair.Press("Judge it so", ("Form.Colour", "Red"), ("Form.Reason", "The school has no cover"));
        Assert.Contains("Judged red by Cora Chair on", chair.Text);
        Assert.Contains("The school has no cover", chair.Text);
        await chair.Open($"/work/actions/{action.Id}/colour");
        await chair.Press("Take it back", ("Form.EndedBecause", "There is cover now"));
        Assert.Contains("What was judged before", chair.Text);
        Assert.Contains("There is cover now", chair.Text);
        await chair.Open($"/work/actions/{action.Id}/colour");
        await chair.Press("Judge it so", ("Form.Colour", "Amber"), ("Form.Reason", "Cover for a month"));

        foreach (var at in new[] { "/work/actions?words=pathway", $"/work/recommendations/{recommendation.Id}" })
        {
            var manager = await (await Heed.As(Town.Manager)).Open(at);
            Assert.Contains("● Green", manager.Text);
            Assert.Contains("Judged amber", manager.Text);
            Assert.Contains("Up to a month behind", manager.Text);
            Assert.Contains("overdue by 30 days or fewer", manager.Text);
        }

        var list = await (await Heed.As(Town.Manager)).Open($"/work/recommendations?source={recommendation.SourceId}");
        Assert.Contains("● Green", list.Text);
        Assert.Contains("Up to a month behind", list.Text);
        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}");
        Assert.Contains("Judged amber by Cora Chair", lead.Text);
        Assert.DoesNotContain("/colour", lead.Page.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task A_recommendation_is_judged_too_and_nobody_judges_their_own()
    {
        await Choose();
        var recommendation = await Town.Recommendation(await Town.Review());
        var own = await Town.Action(recommendation, "Led by the manager", Town.Manager);
        var chair = await (await Heed.As(Town.Chair)).Open($"/work/recommendations/{recommendation.Id}/colour");
        await chair.Press("Judge it so", ("Form.Colour", "Amber"), ("Form.Reason", "The board is not sure"));
        Assert.Contains("Judged amber by Cora Chair", chair.Text);

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{own.Id}/colour");
        Assert.Equal(HttpStatusCode.Forbidden, manager.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Auditor)).Open($"/work/actions/{own.Id}/colour")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.HospitalLead)).Open($"/work/actions/{own.Id}/colour")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.AdultsManager)).Open($"/work/recommendations/{recommendation.Id}/colour")).Status);
    }

    [Fact]
    public async Task Others_of_the_partnership_read_what_the_colours_mean_and_nobody_else_meets_the_page()
    {
        await Choose();
        foreach (var actor in new[] { Town.Chair, Town.Auditor })
        {
            var reader = await (await Heed.As(actor)).Open("/work/colours");
            Assert.Contains("More than a month behind", reader.Text);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.Open($"/work/colours/{Town.Children}/change")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.Open($"/work/colours/{Town.Children}/choose")).Status);
        }

        foreach (var actor in new[] { Town.AdultsManager, Town.PoliceLead, Town.Administrator })
        {
            var other = await (await Heed.As(actor)).Open("/work/colours");
            Assert.DoesNotContain("Town Safeguarding Children Partnership", other.Page.QuerySelector("main")!.TextContent);
            Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/work/colours/{Town.Children}/change")).Status);
        }

        Assert.StartsWith("/account/sign-in", (await Heed.SignedOut().Open("/work/colours")).Path, StringComparison.Ordinal);
    }

    private async Task Choose() => Assert.True((await Town.The<ChooseColours>().Run(Town.Manager, Town.Children, "on-target", "The board decided", default)).IsDone);
}
