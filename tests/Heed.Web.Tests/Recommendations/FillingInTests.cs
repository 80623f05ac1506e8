using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

/// <summary>What was brought in incomplete is made whole.</summary>
public sealed class FillingInTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task The_role_that_the_document_gives_is_shown_and_taken_only_where_it_is_typed_and_the_history_names_them()
    {
        var action = await Town.BroughtIn(await Town.Recommendation(await Town.Review()), "Write the pathway", reported: null, role: "Head of Safeguarding");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/change");
        Assert.Contains("role: “Head of Safeguarding”", manager.Text);
        Assert.Equal("", manager.Page.QuerySelector("[name='Form.LeadRole']")!.GetAttribute("value") ?? "");

        await manager.Press("Save", ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.LeadRole", "Head of Safeguarding"), ("Form.Due", $"{Town.Today.AddDays(30):yyyy-MM-dd}"));

        Assert.Equal("Head of Safeguarding", (await Town.Now(action)).LeadRole);
        Assert.Contains("Peter Police, Head of Safeguarding", manager.Text);
        var history = manager.Page.QuerySelectorAll(".heed-history__item").Select(e => e.TextContent).First(t => t.Contains("Changed the action", StringComparison.Ordinal));
        Assert.Contains("Lead: Peter Police", history);
        Assert.Contains("Nothing reported yet", manager.Text);
    }

    [Fact]
    public async Task Somebody_not_known_and_their_agency_are_added_on_the_spot()
    {
        var action = await Town.BroughtIn(await Town.Recommendation(await Town.Review()), "Write the pathway");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/change");

        await manager.Press("Save", ("Form.New.Name", "Nora New"), ("Form.New.Email", "nora"));

        string[] all = ["Enter an e-mail address, for example name@example.org", "Enter the post they hold, for example Named Nurse", "Choose the agency they work for", "Enter a date. “Ongoing” cannot be kept to or missed; choose a day on which to look whether it is done"];
        Assert.Equal(all.Order(StringComparer.Ordinal), manager.Problems.Where(p => !p.StartsWith("Choose the person", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal("Nora New", manager.Page.QuerySelector("[name='Form.New.Name']")!.GetAttribute("value"));

        await manager.Press("Save", ("Form.New.RoleTitle", "Practice Lead"), ("Form.New.Email", "nora@town.example"), ("Form.New.Agency.Name", "Town Hospice"), ("Form.New.Agency.Kind", "Health"),
            ("Form.Due", $"{Town.Today.AddDays(30):yyyy-MM-dd}"));

        Assert.Empty(manager.Problems);
        Assert.Contains("Nora New, Practice Lead", manager.Text);
        Assert.Contains("Town Hospice", manager.Text);
        Assert.False((await Town.Now(action)).IsIncomplete);
    }
}
