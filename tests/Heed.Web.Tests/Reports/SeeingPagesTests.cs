using System.Net;
using Heed.Application.Recommendations.Commands;
using Heed.TestKit;

namespace Heed.Web.Tests.Reports;

/// <summary>The position by theme and by age, drift month by month, and an agency across partnerships.</summary>
public sealed class SeeingPagesTests : IAsyncLifetime
{
    // Each has a town of its own: what one plants, another would see.
    private RunningHeed Heed { get; set; } = null!;

    private Town Town => Heed.Town;

    public async ValueTask InitializeAsync() => Heed = await RunningHeed.InProcess();

    public ValueTask DisposeAsync() => Heed.DisposeAsync();

    [Fact]
    public async Task A_manager_names_a_theme_and_the_position_opens_what_is_about_it()
    {
        var review = await Town.Review("About the bridge", Town.Children);
        var asked = await Town.Recommendation(review, "7");
        await Town.Action(asked, "Build the bridge");
        await Town.Action(await Town.Recommendation(review, "8"), "Paint the bridge");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/recommendations/{asked.Id}/themes");

        await manager.Press("Save", ("Form.Others", string.Join('\n', Enumerable.Range(1, 9).Select(n => $"Theme {n}"))));
        Assert.Equal(["These are 9 themes. Keep those that matter most, 8 at most"], manager.Problems);
        await manager.Press("Save", ("Form.Others", "Crossing & bridges"));

        Assert.Contains("Crossing & bridges", manager.Text);
        await manager.Open($"/work/reviews/{review.Slug}/describe");
        await manager.Press("Save", ("Form.DatedOn", "2023-01-31"));
        await manager.Open($"/work/reports/position?partnership={Town.Children}");
        Assert.Contains("3 years or more", manager.Text);
        await manager.Open(manager.Page.QuerySelectorAll("a[href^='/work/actions?state=open']").Single(a => a.TextContent.Contains("open actions, Crossing", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("Only about “Crossing & bridges”", manager.Text);
        Assert.Contains("Build the bridge", manager.Text);
        Assert.DoesNotContain("Paint the bridge", manager.Text);
        await manager.Open($"/work/recommendations?age=ThreeYearsOrMore&theme={Uri.EscapeDataString("Crossing & bridges")}");
        Assert.Contains("1 recommendation", manager.Text);
    }

    [Fact]
    public async Task Who_does_not_see_the_partnership_reads_no_theme_no_month_and_no_agency()
    {
        var asked = await Town.Recommendation(await Town.Review("About the quay", Town.Children), "7");
        await Town.Action(asked, "Build the quay");
        await Town.The<NameThemes>().Run(Town.Manager, asked.Id, asked.Version, ["Secret theme of the quay"], default);
        foreach (var other in new[] { Town.AdultsManager, Town.HospitalLead })
        {
            var browser = await Heed.As(other);
            foreach (var page in new[] { "/work/recommendations", "/work/actions", "/work/reports/position", $"/work/reports/position?partnership={Town.Children}", $"/work/drift/months?partnership={Town.Children}" })
            {
                await browser.Open(page);
                Assert.DoesNotContain("Secret theme", browser.Text);
                Assert.DoesNotContain("The same in numbers", browser.Text);
            }

            Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/work/reports/agencies/{Town.Police}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.Open($"/work/recommendations/{asked.Id}/themes")).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Chair)).Open($"/work/recommendations/{asked.Id}/themes")).Status);
    }

    [Fact]
    public async Task A_review_shows_the_colours_of_its_recommendations_once_its_partnership_has_chosen_some()
    {
        var review = await Town.Review("About the lighthouse", Town.Adults);
        await Town.Action(await Town.Recommendation(review, "7"), "Build the lighthouse");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/reviews/{review.Slug}");
        Assert.DoesNotContain("What the colours mean", manager.Text);

        await Town.The<ChooseColours>().Run(Town.AdultsManager, Town.Adults, "on-target", "The board decided", default);
        await manager.Open($"/work/reviews/{review.Slug}");

        Assert.Contains("What the colours mean in Town Safeguarding Adults Board", manager.Text);
        Assert.NotNull(manager.Page.QuerySelector("td[data-label='Colour'] .heed-colour"));
    }

    [Fact]
    public async Task A_member_of_a_group_finds_its_meetings_in_the_menu_and_others_do_not()
    {
        var meeting = await Town.Meeting(await Town.Group("Harbour Panel", members: [Town.HospitalLead]));
        var member = await (await Heed.As(Town.HospitalLead)).Open("/work");
        Assert.NotNull(member.Page.QuerySelector("a[href='/work/meetings']"));

        await member.Open("/work/meetings");
        Assert.Contains("Harbour Panel", member.Text);
        await member.Open($"/work/meetings/{meeting.Id}");
        Assert.Contains("10 am, Town Hall", member.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.Open($"/work/meetings/{meeting.Id}/minutes")).Status);

        var other = await (await Heed.As(Town.PoliceLead)).Open("/work");
        Assert.Null(other.Page.QuerySelector("a[href='/work/meetings']"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open($"/work/meetings/{meeting.Id}")).Status);
    }

    [Fact]
    public async Task An_agency_is_reached_from_the_search_and_the_load_and_each_number_opens_its_list()
    {
        await Town.Action(await Town.Recommendation(await Town.Review("About the pier", Town.Children)), "Build the pier");
        var chair = await (await Heed.As(Town.Chair)).Open("/work/load");
        var name = chair.Page.QuerySelector($"a[href='/work/reports/agencies/{Town.Police}']")!.TextContent;
        await chair.Open($"/work/search?q={Uri.EscapeDataString(name)}");
        Assert.NotNull(chair.Page.QuerySelector($"a[href='/work/reports/agencies/{Town.Police}']"));

        await chair.Open($"/work/reports/agencies/{Town.Police}");
        Assert.Contains("About the pier", chair.Text);
        Assert.Contains("Peter Police", chair.Text);
        await chair.Open(chair.Page.QuerySelector("a[href^='/work/actions?state=open&agency']")!.GetAttribute("href")!);
        Assert.Contains("Build the pier", chair.Text);
        Assert.Equal(HttpStatusCode.OK, (await chair.Open($"/work/drift/months?partnership={Town.Children}&months=24")).Status);
        Assert.Contains("The same in numbers", chair.Text);
    }
}
