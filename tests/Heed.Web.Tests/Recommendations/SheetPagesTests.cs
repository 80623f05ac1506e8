using System.Net;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

/// <summary>The register out and back, as the people of the town meet it.</summary>
public sealed class SheetPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_takes_out_what_they_chose_and_everybody_what_they_may_see()
    {
        var review = await Town.Review("The harbour review");
        var asked = await Town.Recommendation(review);
        var (mine, other) = (await Town.Action(asked, "Agree the pier list"), await Town.Action(asked, "Ask the wards about the pier", Town.HospitalLead));
        var manager = await (await Heed.As(Town.Manager)).Open("/work/actions?words=pier&state=open");
        var link = manager.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("Take these out", StringComparison.Ordinal)).GetAttribute("href")!;

        await manager.Open(link);
        Assert.Contains("2 actions: open, with “pier”", manager.Text);
        using var message = manager.Fill("Save as CSV", []).Message();
        using var file = await manager.Http.SendAsync(message);
        var csv = await file.Content.ReadAsStringAsync();
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("OFFICIAL-SENSITIVE Actions ", file.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        Assert.Contains("Agree the pier list", csv);
        Assert.Contains("Ask the wards", csv);

        var lead = await (await Heed.As(Town.PoliceLead)).Open("/work/actions/register?words=pier");
        using var own = lead.Fill("Save as JSON", []).Message();
        using var json = await lead.Http.SendAsync(own);
        var said = await json.Content.ReadAsStringAsync();
        Assert.Contains(mine.Id.ToString(), said);
        Assert.DoesNotContain(other.Id.ToString(), said);
        Assert.Contains("0 actions", (await (await Heed.As(Town.AdultsManager)).Open("/work/actions/register?words=pier")).Text);
    }

    [Fact]
    public async Task What_would_change_is_shown_with_what_somebody_changed_meanwhile_and_then_made()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var (reworded, moved, refused) = (await Town.Action(asked, "First words"), await Town.Action(asked, "To be moved", dueInDays: 30), await Town.Action(asked, "Without a reason", dueInDays: 30));
        var sheet = (await Town.Out()).Edit(rows => rows.Set(reworded, "Action", "Words of the sheet").Set(moved, "Due", Town.Today.AddDays(99)).Set(moved, "Why the date moves", "Late").Set(moved, "Who agreed", "The board").Set(refused, "Due", Town.Today.AddDays(99)));
        await Town.The<ChangeAction>().Run(Town.Manager, reworded.Id, reworded.Version, new PlannedAction("Words in Heed", Town.Police, Town.PoliceLead.Person, reworded.LeadRole, reworded.Due, [], null), default);
        var manager = await (await Heed.As(Town.Manager)).Open("/work/actions/register");

        await manager.Press("Look what would change", [("Form.File", "edited.xlsx", sheet)]);

        Assert.Equal("What the workbook would change", manager.Heading);
        Assert.Contains("3 actions differ", Plain(manager.Text));
        Assert.Contains("1 changed in Heed too: you choose", Plain(manager.Text));
        Assert.Contains("1 action will be changed, 1 action only where you choose the sheet and 1 action will stay as it is, for the reasons below", Plain(manager.Text));
        Assert.Contains("Enter why the date moves", manager.Text);
        Assert.Equal("Words in Heed", (await Town.Now(reworded)).Text);

        await manager.Press("Make these changes");
        Assert.Contains("1 action changed. 1 could not be changed, and is listed here with the reason", manager.Text);
        Assert.Equal(("Words in Heed", Town.Today.AddDays(99), Town.Today.AddDays(30)), ((await Town.Now(reworded)).Text, (await Town.Now(moved)).Due!.Value, (await Town.Now(refused)).Due!.Value));

        await manager.Press("Make these changes", ($"Take.{reworded.Id}.Text", "sheet"));
        Assert.Equal("Words of the sheet", (await Town.Now(reworded)).Text);
        Assert.Contains("What it has changed", manager.Text);

        var sheetPage = manager.Path;
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.Chair)).Open(sheetPage)).Status);
        await manager.Press("I am done with this workbook");
        Assert.Contains("The workbook is settled", manager.Text);
        Assert.Contains("Settled, 2 changes made", manager.Text);
    }

    [Fact]
    public async Task A_file_that_is_no_register_is_refused_in_a_sentence_and_so_is_none()
    {
        var manager = await (await Heed.As(Town.Manager)).Open("/work/actions/register");

        await manager.Press("Look what would change");
        Assert.Equal(["Choose the workbook that you took out and changed"], manager.Problems);
        await manager.Press("Look what would change", [("Form.File", "notes.txt", "words"u8.ToArray())]);
        Assert.Contains("ends in .xlsx", Assert.Single(manager.Problems));
    }

    [Fact]
    public async Task Several_actions_are_changed_together_after_a_look_at_what_would_come_of_it()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var (one, two) = (await Town.Action(asked, "Together one", dueInDays: 30), await Town.BroughtIn(asked, "Together two"));
        var manager = await (await Heed.As(Town.Manager)).Open("/work/actions?words=together");
        Assert.Equal(2, manager.Page.QuerySelectorAll("input[name='ids']").Length);

        await manager.Open($"/work/actions/together?ids={one.Id}&ids={two.Id}");
        await manager.Press("Show what would come of it");
        Assert.Equal(["Choose what to do with them"], manager.Problems);
        await manager.Press("Show what would come of it", ("Form.Deed", "MoveDate"), ("Form.To", $"{Town.Today.AddDays(77):yyyy-MM-dd}"), ("Form.AgreedBy", "The board"), ("Form.Reason", "Late"));
        Assert.Contains("1 of 2 actions would be done", manager.Text);
        Assert.Equal(Town.Today.AddDays(30), (await Town.Now(one)).Due);

        await manager.Press("Do it");
        Assert.Contains("1 of 2 actions was done", Plain(manager.Text));
        Assert.Equal(Town.Today.AddDays(77), (await Town.Now(one)).Due);

        foreach (var (who, status) in new[] { (Town.PoliceLead, HttpStatusCode.Forbidden), (Town.Auditor, HttpStatusCode.Forbidden), (Town.AdultsManager, HttpStatusCode.OK) })
        {
            var other = await (await Heed.As(who)).Open($"/work/actions/together?ids={one.Id}");
            Assert.Equal(status, other.Status);
            Assert.DoesNotContain("Together one", other.Text);
        }

        Assert.Empty((await (await Heed.As(Town.Auditor)).Open("/work/actions?words=together")).Page.QuerySelectorAll("input[name='ids']"));
    }

    [Fact]
    public async Task Filters_are_kept_and_let_go_and_actions_watched_by_each_for_themselves()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var action = await Town.Action(asked, "Something to watch");
        var chair = await (await Heed.As(Town.Chair)).Open("/work/actions?state=silent");
        await chair.Press("Keep it", ("name", "Silent ones"));
        Assert.Contains("The filter is kept", chair.Text);
        Assert.Equal("/work/actions?state=silent", chair.Page.QuerySelector("nav[aria-label='Filters that you keep'] a")!.GetAttribute("href"));
        await chair.Press("Let the filter “Silent ones” go");
        Assert.Null(chair.Page.QuerySelector("nav[aria-label='Filters that you keep'] a"));

        await chair.Open($"/work/actions/{action.Id}");
        await chair.Press("Watch it");
        Assert.Contains("You watch this action now", chair.Text);
        await Town.The<ReportProgress>().Run(Town.PoliceLead, action.Id, "Met once", ReportedState.InProgress, default);
        await chair.Open("/work/watched");
        Assert.Contains("Peter Police reported the action in progress", chair.Text);
        Assert.Contains("Something to watch", (await chair.Open("/work/actions?watched=true")).Text);
        Assert.DoesNotContain("Something to watch", (await (await Heed.As(Town.Auditor)).Open("/work/watched")).Text);
        await chair.Open("/work/watched");
        await chair.Press(chair.Page.QuerySelectorAll("main button").First(b => b.TextContent.StartsWith("Stop watching it", StringComparison.Ordinal)).TextContent.Trim());
        Assert.Contains("You watch nothing yet", chair.Text);
    }

    [Fact]
    public async Task A_duplicate_is_merged_and_an_action_split_from_its_page()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var (stays, duplicate) = (await Town.Action(asked, "Train the nurses of the quay"), await Town.Action(asked, "Train nurses at the quay"));
        await Town.AddEvidence(duplicate, name: "register.pdf");
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{duplicate.Id}/merge?words=quay");
        await manager.Press("Merge them");
        Assert.Equal(["Choose the action that stays"], manager.Problems);
        await manager.Press("Merge them", ("Form.Into", $"{stays.Id}"), ("Form.Reason", "Two reports asked"));
        Assert.Equal("Train the nurses of the quay", manager.Heading);
        Assert.Contains("register.pdf", manager.Text);
        Assert.Contains("Why: Two reports asked", manager.Text);
        Assert.Contains("which carries it on", (await manager.Open($"/work/actions/{duplicate.Id}")).Text);

        await manager.Open($"/work/actions/{stays.Id}/split");
        await manager.Press("Split it", ("Form.Stays", "Train the nurses"), ("Form.Parts[0].Text", "Audit it"));
        Assert.Equal(["Choose the person who leads it; an agency alone cannot be asked", "Enter a date. “Ongoing” cannot be kept to or missed; choose a day on which to look whether it is done"], manager.Problems);
        await manager.Press("Split it", ("Form.Parts[0].LeadPerson", $"{Town.HospitalLead.Person}"), ("Form.Parts[0].Due", $"{Town.Today.AddDays(50):yyyy-MM-dd}"));
        Assert.Contains("The action was split in 2", manager.Text);
        Assert.Contains("Split off from this action", manager.Text);
        foreach (var page in new[] { "merge", "split" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{stays.Id}/{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.AdultsManager)).Open($"/work/actions/{stays.Id}/{page}")).Status);
        }
    }

    [Fact]
    public async Task A_calendar_reads_an_address_until_it_is_ended()
    {
        var asked = await Town.Recommendation(await Town.Review());
        await Town.Action(asked, "Count the lanterns", Town.HospitalLead);
        var lead = await (await Heed.As(Town.HospitalLead)).Open("/account/calendar");
        await lead.Press("Make an address");
        Assert.Equal(["Enter what it is for, for example my work calendar"], lead.Problems);
        await lead.Press("Make an address", ("Form.MadeFor", "phone"), ("Form.ShowsWords", "true"));
        var address = new Uri(lead.Page.QuerySelector("[data-link]")!.TextContent).PathAndQuery;

        var calendar = Heed.SignedOut().Http;
        using (var read = await calendar.GetAsync(new Uri(address, UriKind.Relative)))
        {
            Assert.Equal(("text/calendar", "no-store"), (read.Content.Headers.ContentType!.MediaType, read.Headers.CacheControl!.ToString()));
            Assert.Contains("SUMMARY:Due: Count the lanterns", await read.Content.ReadAsStringAsync());
        }

        Assert.Null((await lead.Open("/account/calendar")).Page.QuerySelector("[data-link]"));
        await lead.Press("End it now (phone)");
        using var after = await calendar.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task Load_leads_from_each_number_to_its_list_and_single_keys_are_off_until_turned_on()
    {
        var asked = await Town.Recommendation(await Town.Review());
        await Town.Action(asked, "A matter of load", Town.HospitalLead, 10);
        var chair = await (await Heed.As(Town.Chair)).Open("/work/load");
        var soon = chair.Page.QuerySelectorAll("a").First(a => a.TextContent.EndsWith("due in 28 days, Hana Hospital", StringComparison.Ordinal));
        await chair.Open(soon.GetAttribute("href")!);
        Assert.Contains("A matter of load", chair.Text);
        Assert.Contains("Only what is led by Hana Hospital", Plain(chair.Text));

        Assert.DoesNotContain("heed-shortcuts", chair.Page.Body!.ClassName);
        await chair.Open("/account/shortcuts");
        await chair.Press("Turn them on");
        Assert.Contains("Single keys are on in this browser", chair.Text);
        Assert.Contains("heed-shortcuts", (await chair.Open("/work/load")).Page.Body!.ClassName);
        await chair.Open("/account/shortcuts");
        await chair.Press("Turn them off");
        Assert.DoesNotContain("heed-shortcuts", (await chair.Open("/work/load")).Page.Body!.ClassName);
    }

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ");
}
