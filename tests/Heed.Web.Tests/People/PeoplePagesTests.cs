using System.Net;
using AngleSharp.Html.Dom;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.People;

public sealed class PeoplePagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task Each_role_sees_the_people_it_may_and_the_exact_count()
    {
        var manager = await (await Heed.As(Town.Manager)).Open("/work/people?Words=ol");
        Assert.Contains("Peter Police", manager.Text);
        Assert.NotNull(manager.Page.QuerySelector("a[href='/work/people/add']"));
        Assert.Matches(@"^\d+ people$", manager.Page.QuerySelector("caption")!.TextContent);

        var lead = await (await Heed.As(Town.PoliceLead)).Open("/work/people");
        Assert.Equal("1 person", lead.Page.QuerySelector("caption")!.TextContent);
        Assert.Null(lead.Page.QuerySelector("a[href='/work/people/add']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.Open("/work/people/add")).Status);
        Assert.Contains("Administrators or partnership managers may add and change people", lead.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.Open($"/work/people/{Town.Manager.Person}")).Status);

        var administrator = await (await Heed.As(Town.Administrator)).Open($"/work/people/{Town.PoliceLead.Person}");
        Assert.Contains("Agency lead", administrator.Text);
        Assert.Contains("Added the person", administrator.Text);
    }

    [Fact]
    public async Task A_manager_adds_a_person_gives_and_ends_a_role()
    {
        var review = await Town.Review("Panel wanted", Town.Children);
        var manager = await Heed.As(Town.Manager);
        await manager.Open("/work/people/add");
        await manager.Press("Add the person", ("Form.Name", "Nell New"), ("Form.RoleTitle", "Named Nurse"), ("Form.Email", "not an address"), ("Form.AgencyId", Town.Hospital.ToString()));
        Assert.Contains("Enter an e-mail address", Assert.Single(manager.Problems));
        Assert.Equal("Nell New", manager.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
        await manager.Press("Add the person", ("Form.Email", "nell@town.example"), ("Invite", "true"));
        Assert.Equal("Nell New", manager.Heading);
        Assert.NotNull(await Heed.LetterTo("nell@town.example"));

        await manager.Open(manager.Page.QuerySelector("a[href$='/give-role']")!.GetAttribute("href")!);
        await manager.Press("Give the role", ("Form.Role", "PanelMember"), ("Form.Review", ""));
        Assert.Equal("Choose a review", Assert.Single(manager.Problems));
        await manager.Press("Give the role", ("Form.Role", "PanelMember"), ("Form.Review", review.ScopeId.ToString()));
        Assert.Contains("The role was given", manager.Text);
        Assert.Contains("Panel wanted", manager.Text);
        Assert.Contains("Gave the role of panel member on Panel wanted", manager.Text);

        await manager.Open(manager.Page.QuerySelector("a[href$='/end']")!.GetAttribute("href")!);
        await manager.Press("End the role", ("Form.When", "now"));
        Assert.Contains("Ended the role of panel member", manager.Text);
        Assert.Contains("Not now", manager.Text);
    }

    [Fact]
    public async Task The_only_thing_there_is_to_choose_is_chosen_already()
    {
        var person = (await Town.Person("Olly Only", Town.Hospital)).Person!.Value;
        string? Chosen(Browser browser) => browser.Page.QuerySelector("[name='Form.Partnership'] option[selected]")?.GetAttribute("value");

        Assert.Equal(Town.On(Town.Adults).ToString(), Chosen(await (await Heed.As(Town.AdultsManager)).Open($"/work/people/{person}/give-role")));
        Assert.Null(Chosen(await (await Heed.As(Town.Manager)).Open($"/work/people/{person}/give-role")));
    }

    [Fact]
    public async Task A_person_who_leaves_is_listed_apart_and_can_come_back()
    {
        var person = (await Town.Person("Gail Goes", Town.Hospital)).Person!.Value;
        var manager = await Heed.As(Town.Manager);
        await manager.Open($"/work/people/{person}/leave");
        await manager.Press("Write down that they have left", ("Form.On.Day", "1"), ("Form.On.Month", "2"), ("Form.On.Year", "2026"));
        Assert.Contains("Left on 1 February 2026", manager.Text);
        Assert.DoesNotContain("Gail Goes", (await manager.Open("/work/people")).Text);
        Assert.Contains("Gail Goes", (await manager.Open("/work/people?Shown=Left")).Text);
        await manager.Open($"/work/people/{person}");
        await manager.Press("Write down that they are in post again");
        Assert.Contains("Gail Goes", (await manager.Open("/work/people")).Text);
    }

    [Fact]
    public async Task Of_two_who_change_one_person_the_second_sees_both_and_can_then_save()
    {
        var person = (await Town.Person("Cleo Conflict", Town.Hospital)).Person!.Value;
        var (one, two) = (await Heed.As(Town.Manager), await Heed.As(Town.AdultsManager));
        await one.Open($"/work/people/{person}/change");
        await two.Open($"/work/people/{person}/change");
        await one.Press("Save the change", ("Form.RoleTitle", "Matron"));
        Assert.Contains("The change was saved", one.Text);

        await two.Press("Save the change", ("Form.RoleTitle", "Head of Nursing"));

        Assert.Equal("Somebody else saved this while you were typing. Nothing you typed is lost", Assert.Single(two.Problems));
        var row = two.Page.QuerySelectorAll("tbody tr").Single();
        Assert.Equal(["Post", "Matron", "Head of Nursing"], row.Children.Select(c => c.TextContent.Trim()));
        Assert.Contains("Mary Manager saved it", two.Text);
        Assert.Equal("Head of Nursing", two.Page.QuerySelector("[name='Form.RoleTitle']")!.GetAttribute("value"));
        await two.Press("Save the change");
        Assert.Contains("Head of Nursing", two.Page.QuerySelector(".govuk-summary-list")!.TextContent);
    }

    [Fact]
    public async Task Adding_a_person_or_an_agency_shows_every_problem_at_once_and_keeps_what_was_typed()
    {
        var manager = await (await Heed.As(Town.Manager)).Open("/work/people/add");
        await manager.Press("Add the person", ("Form.Name", "Nia Nurse"), ("Form.Email", "no address"));
        Assert.Equal(["Enter the post they hold", "Enter an e-mail address, for example name@example.org", "Choose the agency they work for"], manager.Problems);
        Assert.Equal("Nia Nurse", manager.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));

        await manager.Open("/work/people/agencies/add");
        await manager.Press("Add the agency", ("Form.Name", "Riverside Homes"), ("Form.Kind", "Housing"));
        Assert.Equal("Choose the partnership it works in, or several", Assert.Single(manager.Problems));
        Assert.Equal("Riverside Homes", manager.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_was_typed_before_a_time_out_is_back_after_signing_in_dates_and_choices_too()
    {
        var manager = await Heed.As(Town.Manager);
        await manager.Open("/work/people/agencies/add");
        Town.Clock.Pass(TimeSpan.FromHours(3));

        await manager.Press("Add the agency", ("Form.Name", "Riverside Housing"), ("Form.ShortName", "RH"), ("Form.Kind", "Housing"), ("Form.IsNational", "true"),
            ("Form.Partnerships", Town.Children.ToString()), ("Form.Partnerships", Town.Adults.ToString()),
            ("Form.From.Day", "31"), ("Form.From.Month", "2"), ("Form.From.Year", "2025"));
        Assert.Equal("Sign in", manager.Heading);
        await manager.Press("Sign in", ("Form.Email", await Heed.EmailOf(Town.Manager)), ("Form.Password", RunningHeed.Password));

        Assert.StartsWith("/work/people/agencies/add", manager.Path, StringComparison.Ordinal);
        Assert.Empty(manager.Problems);
        Assert.Contains("What you typed is back in this form", manager.Text);
        Assert.Equal("Riverside Housing", Value("Form.Name"));
        Assert.Equal(("31", "2", "2025"), (Value("Form.From.Day"), Value("Form.From.Month"), Value("Form.From.Year")));
        Assert.Equal("Housing", ((IHtmlSelectElement)manager.Page.QuerySelector("[name='Form.Kind']")!).Value);
        Assert.Equal(3, manager.Page.QuerySelectorAll("input[type=checkbox]").OfType<IHtmlInputElement>().Count(c => c.IsChecked));

        await manager.Press("Add the agency");
        Assert.Equal("31 February is not a real date", Assert.Single(manager.Problems));
        await manager.Press("Add the agency", ("Form.From.Day", "28"), ("Form.From.Month", "2"), ("Form.From.Year", "2025"));
        Assert.Equal("Riverside Housing", manager.Heading);
        Assert.Contains("since 28 February 2025", manager.Text);

        string? Value(string name) => manager.Page.QuerySelector($"[name='{name}']")!.GetAttribute("value");
    }

    [Fact]
    public async Task Agencies_are_changed_renamed_followed_and_ended()
    {
        var manager = await Heed.As(Town.Manager);
        var old = (await Town.The<Application.People.Commands.FoundAgency>().Run(Actor.Heed, "North Trust", "", AgencyKind.Health, false, Town.Today.AddYears(-2), [Town.Children], default)).Value.Id;
        var next = (await Town.The<Application.People.Commands.FoundAgency>().Run(Actor.Heed, "Great Trust", "", AgencyKind.Other, false, Town.Today.AddDays(-9), [Town.Children], default)).Value.Id;

        await manager.Open($"/work/people/agencies/{next}/change");
        await manager.Press("Save the change", ("Form.Kind", "Health"), ("Form.Partnerships", Town.Children.ToString()), ("Form.Partnerships", Town.Adults.ToString()));
        Assert.Contains("Town Safeguarding Adults Board", manager.Text);
        await manager.Open($"/work/people/agencies/{next}/rename");
        await manager.Press("Rename", ("Form.Name", "Greater Trust"));
        Assert.Equal("Greater Trust", manager.Heading);
        Assert.Contains("Great Trust, since", manager.Text);
        await manager.Open($"/work/people/agencies/{next}/succeed");
        await manager.Press("Write it down", ("Form.PredecessorId", old.ToString()), ("Form.Until.Day", "1"), ("Form.Until.Month", "3"), ("Form.Until.Year", "2026"));
        Assert.Contains("North Trust", manager.Text);
        Assert.Equal("North Trust (now Greater Trust)", (await manager.Open($"/work/people/agencies/{old}")).Heading);
        Assert.Contains("North Trust (now Greater Trust)", (await manager.Open("/work/people/agencies?Ended=true")).Text.ReplaceLineEndings(""));
        await manager.Open($"/work/people/agencies/{next}/end");
        await manager.Press("Write down that it has ended", ("Form.Until.Day", "1"), ("Form.Until.Month", "1"), ("Form.Until.Year", "2020"));
        Assert.Contains("cannot end before it began", Assert.Single(manager.Problems));

        var lead = await Heed.As(Town.HospitalLead);
        foreach (var form in new[] { "change", "rename", "succeed", "end" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await lead.Open($"/work/people/agencies/{next}/{form}")).Status);
        }
    }

    [Fact]
    public async Task Partnerships_and_groups_are_kept_by_those_who_may()
    {
        var manager = await Heed.As(Town.Manager);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.Open("/work/people/partnerships/add")).Status);
        var administrator = await Heed.As(Town.Administrator);
        await administrator.Open("/work/people/partnerships/add");
        await administrator.Press("Add the partnership", ("Form.Name", "Town Community Safety Partnership"), ("Form.Kind", "CommunitySafety"));
        Assert.Equal("Town Community Safety Partnership", administrator.Heading);
        Assert.Contains("/partnerships/town-community-safety-partnership", administrator.Text);

        await manager.Open($"/work/people/partnerships/{Town.Children}/change");
        await manager.Press("Save the change", ("Form.HelpText", "Call us by day."), ("Form.ReportConcernUrl", "concern page"));
        Assert.Contains("starting with https://", Assert.Single(manager.Problems));
        await manager.Press("Save the change", ("Form.ReportConcernUrl", "https://town.example/concern"));
        Assert.Contains("Call us by day.", manager.Text);
        await manager.Open($"/work/people/partnerships/{Town.Children}/rename");
        Assert.Equal("Rename Town Safeguarding Children Partnership", manager.Heading);
        await manager.Open($"/work/people/partnerships/{Town.Children}/succeed");
        Assert.Equal(HttpStatusCode.OK, manager.Status);

        await manager.Open("/work/people/groups/form");
        await manager.Press("Form the group", ("Form.PartnershipId", Town.Children.ToString()), ("Form.Name", "Learning Group"));
        await manager.Open(manager.Page.QuerySelectorAll("th a").Single(a => a.TextContent == "Learning Group").GetAttribute("href")!);
        await manager.Press("Save the change", ("Form.Purpose", "Watches over recommendations"));
        Assert.Contains("Changed the group: purpose", manager.Text);
        await manager.Open(manager.Page.QuerySelector("a[href$='/stand-down']")!.GetAttribute("href")!);
        await manager.Press("Stand the group down");
        Assert.Contains("Stood down 2 March 2026", manager.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.PoliceLead)).Open("/work/people/groups/form")).Status);
    }
}
