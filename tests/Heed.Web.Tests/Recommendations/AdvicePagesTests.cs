using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

/// <summary>Help with the wording of actions, and where a partnership changes it.</summary>
public sealed class AdvicePagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task The_wording_is_checked_before_anything_is_saved_and_nothing_typed_is_lost()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");
        Assert.DoesNotContain("Could be clearer", manager.Text);

        await manager.Press("Check the wording", ("Form.Text", "Consider raising awareness where possible"), ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.Due.Day", "1"), ("Form.Due.Month", "12"), ("Form.Due.Year", "2026"));

        Assert.Empty(manager.Problems);
        Assert.Equal("Plan an action", manager.Heading);
        Assert.Equal(3, manager.Page.QuerySelectorAll(".govuk-inset-text li").Length);
        Assert.Contains("“Consider”", manager.Text);
        Assert.Contains("“where possible”", manager.Text);
        Assert.Equal("Consider raising awareness where possible", manager.Page.QuerySelector("textarea")!.TextContent);

        await manager.Press("Check the wording", ("Form.Text", "Audit 20 files"));
        Assert.Contains("Nothing in the wording stands out", manager.Text);

        await manager.Press("Save", ("Form.Text", "Consider raising awareness where possible"));
        Assert.Empty(manager.Problems);
        Assert.Equal("Consider raising awareness where possible", manager.Heading);
        Assert.Contains("Could be clearer", manager.Text);
    }

    [Fact]
    public async Task What_is_refused_has_the_advice_beside_it()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");
        await manager.Press("Save", ("Form.Text", "Consider a policy"));
        Assert.NotEmpty(manager.Problems);
        Assert.Contains("Could be clearer", manager.Text);
    }

    [Fact]
    public async Task An_action_that_is_changed_is_checked_too_and_only_those_who_plan_see_it()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/change");
        await manager.Press("Check the wording", ("Form.Text", "Explore the pathway in due course"));
        Assert.Contains("“in due course”", manager.Text);
        await manager.Press("Save", ("Form.Text", "Explore the pathway in due course"));
        Assert.Equal("Explore the pathway in due course", manager.Heading);
        Assert.Contains("Could be clearer", manager.Text);

        foreach (var actor in new[] { Town.PoliceLead, Town.Chair, Town.Auditor })
        {
            var other = await (await Heed.As(actor)).Open($"/work/actions/{action.Id}");
            Assert.Equal(HttpStatusCode.OK, other.Status);
            Assert.DoesNotContain("Could be clearer", other.Text);
        }
    }

    [Theory]
    [InlineData("Ongoing", "", "")]
    [InlineData("", "ongoing", "")]
    [InlineData("on", "going", "")]
    public async Task Ongoing_typed_as_a_date_is_refused_with_the_sentence_that_says_why(string day, string month, string year)
    {
        var asked = await Town.Recommendation(await Town.Review());
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");
        await manager.Press("Save", ("Form.Text", "Ongoing"), ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.Due.Day", day), ("Form.Due.Month", month), ("Form.Due.Year", year));
        Assert.Contains(manager.Problems, p => p.Contains("cannot be kept to or missed", StringComparison.Ordinal));
        Assert.Contains(manager.Problems, p => p.Contains("does not say what will be done, and cannot be finished", StringComparison.Ordinal));
        Assert.Equal(day, manager.Page.QuerySelector("[name='Form.Due.Day']")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_manager_adds_changes_switches_off_and_takes_back_and_the_history_tells_it()
    {
        var manager = await (await Heed.As(Town.Manager)).Open("/work/advice");
        Assert.Contains("consider, explore", manager.Text);
        var changedByOthers = Changed(manager);
        await manager.Open($"/work/advice/{Town.Children}/add");
        await manager.Press("Save");
        Assert.Equal(3, manager.Problems.Count);
        await manager.Press("Save", ("Form.Words", "front door"), ("Form.Explanation", "Say which team."), ("Form.Source", "Board, 2 March"));
        Assert.Contains("The advice was added", manager.Text);
        Assert.Contains("Your own", manager.Text);

        await manager.Open($"/work/advice/{Town.Children}/raise-awareness");
        Assert.DoesNotContain("Take back", manager.Text);
        await manager.Press("Save", ("Form.Explanation", "Change the form instead."));
        Assert.Contains("Came with Heed, changed here", manager.Text);
        await manager.Open($"/work/advice/{Town.Children}/raise-awareness");
        await manager.Press("Switch it off");
        Assert.Contains("Switched off", manager.Text);
        await manager.Open($"/work/advice/{Town.Children}/raise-awareness");
        Assert.Contains("Changed the advice", manager.Text);
        Assert.Contains("Change the form instead.", manager.Text);
        await manager.Press("Take back what came with Heed");
        Assert.DoesNotContain("Change the form instead.", manager.Text);
        Assert.Equal(changedByOthers, Changed(manager));

        static int Changed(Browser manager) => manager.Text.Split("changed here").Length - 1;
    }

    [Fact]
    public async Task Two_managers_who_change_the_same_advice_see_both()
    {
        var first = await (await Heed.As(Town.Manager)).Open($"/work/advice/{Town.Adults}/no-contingency");
        var second = await (await Heed.As(Town.AdultsManager)).Open($"/work/advice/{Town.Adults}/no-contingency");
        await first.Press("Save", ("Form.Explanation", "Say what happens meanwhile."));
        await second.Press("Save", ("Form.Explanation", "Name a day."));
        Assert.Contains(second.Problems, p => p.StartsWith("Somebody else saved this", StringComparison.Ordinal));
        Assert.Contains("Say what happens meanwhile.", second.Text);
        await second.Press("Save");
        Assert.Contains("Name a day.", second.Text);
    }

    [Fact]
    public async Task Others_of_the_partnership_read_it_and_nobody_else_meets_it()
    {
        var at = $"/work/advice/{Town.Children}/consider";
        foreach (var actor in new[] { Town.Chair, Town.Auditor })
        {
            var reader = await (await Heed.As(actor)).Open("/work/advice");
            Assert.Contains("consider, explore", reader.Text);
            Assert.DoesNotContain("Add advice", reader.Text);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.Open(at)).Status);
        }

        foreach (var actor in new[] { Town.AdultsManager, Town.PoliceLead, Town.Administrator })
        {
            var other = await (await Heed.As(actor)).Open("/work/advice");
            Assert.DoesNotContain("Town Safeguarding Children Partnership", other.Page.QuerySelector("main")!.TextContent);
            Assert.Equal(HttpStatusCode.NotFound, (await other.Open(at)).Status);
        }

        var visitor = await Heed.SignedOut().Open("/work/advice");
        Assert.StartsWith("/account/sign-in", visitor.Path, StringComparison.Ordinal);
    }
}
