using System.Net;
using Heed.Application.Platform.Files;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;

namespace Heed.Web.Tests.Recommendations;

public sealed class ActionPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_plans_an_action_and_the_lead_s_post_is_taken()
    {
        var review = await Town.Review();
        var (asked, other) = (await Town.Recommendation(review, "7"), await Town.Recommendation(review, "8"));
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");

        await manager.Press("Save", ("Form.Text", "Write the pathway"), ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.Due", $"{Town.Today.AddDays(30):yyyy-MM-dd}"),
            ("Form.Contributors", $"{Town.Hospital}"), ("Also", $"{other.Id}"));

        Assert.Equal("Write the pathway", manager.Heading);
        Assert.Contains("Peter Police, Safeguarding Lead", manager.Text);
        Assert.Contains("Town Police", manager.Text);
        Assert.Contains("Town Hospitals", manager.Text);
        Assert.Contains("Recommendation 7", manager.Text);
        Assert.Contains("Recommendation 8", manager.Text);
        Assert.Contains("Not verified yet", manager.Text);
        Assert.Contains("Planned the action", manager.Text);
    }

    [Fact]
    public async Task Ongoing_is_refused_and_what_was_typed_stays()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/plan?recommendation={asked.Id}");

        await manager.Press("Save", ("Form.Text", "Write the pathway"));

        Assert.Contains(manager.Problems, p => p.Contains("“Ongoing” cannot be kept to or missed"));
        Assert.Contains(manager.Problems, p => p.Contains("Choose the person who leads it"));
        Assert.Equal("Write the pathway", manager.Page.QuerySelector("textarea")!.TextContent);
        await manager.Press("Save", ("Form.Due.Day", "Ongoing"));
        Assert.Contains(manager.Problems, p => p.Contains("real date") || p.Contains("numbers") || p.Contains("date"));
    }

    [Fact]
    public async Task Post_and_agency_come_with_the_person_and_are_never_asked_for_without_one()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()));
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/change");
        Assert.Contains(manager.Page.QuerySelectorAll("optgroup[label='Town Police'] option"), o => o.TextContent == "Peter Police, Safeguarding Lead (Town Police)");

        await manager.Press("Save", ("Form.Text", ""), ("Form.LeadPerson", ""));
        Assert.Equal(["Enter what will be done", "Choose the person who leads it; an agency alone cannot be asked"], manager.Problems);

        await manager.Press("Save", ("Form.Text", "Write the pathway"), ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.LeadRole", "Chair of the pathway group"));
        Assert.Equal((Town.Police, "Chair of the pathway group"), ((await Town.Now(action)).LeadAgencyId!.Value, (await Town.Now(action)).LeadRole));
        await manager.Open($"/work/actions/{action.Id}/change");
        await manager.Press("Save", ("Form.LeadPerson", $"{Town.HospitalLead.Person}"));
        var now = await Town.Now(action);
        Assert.Equal((Town.Hospital, Town.HospitalLead.Person, "Safeguarding Lead"), (now.LeadAgencyId!.Value, now.LeadPersonId, now.LeadRole));
    }

    [Fact]
    public async Task One_press_shows_what_is_missing_and_what_the_rules_refuse_and_saves_nothing()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), dueInDays: 10);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/date");

        await manager.Press("Move the date", ("Form.Due.Day", "31"), ("Form.Due.Month", "6"), ("Form.Due.Year", "27"), ("Form.AgreedBy", new string('a', 201)));

        Assert.Equal(["31 June is not a real date", "Who agreed must be 200 characters or fewer; it is 201", "Enter why the date moves"], manager.Problems);
        Assert.Equal(3, manager.Page.QuerySelectorAll("form .govuk-error-message").Length);
        Assert.Equal(("31", "6", "27"), (Typed("Form.Due.Day"), Typed("Form.Due.Month"), Typed("Form.Due.Year")));

        await manager.Press("Move the date", ("Form.Due.Day", "31"), ("Form.Due.Month", "6"), ("Form.Due.Year", "2027"), ("Form.AgreedBy", "The panel"), ("Form.Reason", "The audit is late"));
        Assert.Equal("31 June is not a real date", Assert.Single(manager.Problems));
        Assert.Empty((await Town.Now(action)).DateMoves);
        await manager.Press("Move the date", ("Form.Due.Day", "30"), ("Form.Due.Month", "6"), ("Form.Due.Year", "0027"));
        Assert.Equal("Write the year of the new date with four numbers, from 1900 to 2200", Assert.Single(manager.Problems));
        await manager.Press("Move the date", ("Form.Due.Year", "98"));
        Assert.Equal("Write the year of the new date with four numbers, from 1900 to 2200", Assert.Single(manager.Problems));
        await manager.Press("Move the date", ("Form.Due", "0027-06-30"));
        Assert.Equal("0027-06-30 is not a real date", Assert.Single(manager.Problems));
        await manager.Press("Move the date", ("Form.Due.Day", "30"), ("Form.Due.Month", "6"), ("Form.Due.Year", "27"));
        Assert.Equal(new DateOnly(2027, 6, 30), (await Town.Now(action)).Due);

        var lead = await (await Heed.As(Town.PoliceLead)).Open($"/work/actions/{action.Id}/evidence");
        await lead.Press("Add evidence", [], ("Form.EvidenceOf.Day", "31"), ("Form.EvidenceOf.Month", "2"), ("Form.EvidenceOf.Year", "2026"));
        Assert.Equal(["Enter what the evidence is", "Choose what the evidence shows", "31 February is not a real date", "Choose a file"], lead.Problems);
        Assert.Empty((await Town.Now(action)).Evidence);

        string? Typed(string name) => manager.Page.QuerySelector($"[name='{name}']")!.GetAttribute("value");
    }

    [Fact]
    public async Task A_stranger_is_refused_before_their_form_is_looked_at()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), dueInDays: 10);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/date");
        var lead = await Heed.As(Town.PoliceLead);
        await lead.Open($"/work/actions/{action.Id}/progress");
        var token = lead.Page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;

        using var refused = await lead.Http.PostAsync($"/work/actions/{action.Id}/date", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.Due.Day", "31")]));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal("Move the date", manager.Heading);
    }

    [Fact]
    public async Task An_incomplete_action_is_counted_for_its_agency_and_completed()
    {
        var asked = await Town.Recommendation(await Town.Review());
        var action = await Town.BroughtIn(asked, "Brought in", Town.Police);
        var manager = await (await Heed.As(Town.Manager)).Open("/work/actions?state=incomplete");
        Assert.Contains("1 Town Police", manager.Text);

        await manager.Open($"/work/actions/{action.Id}/change");
        await manager.Press("Save", ("Form.LeadPerson", $"{Town.PoliceLead.Person}"));
        Assert.Contains(manager.Problems, p => p.Contains("“Ongoing”"));
        await manager.Press("Save", ("Form.LeadPerson", $"{Town.PoliceLead.Person}"), ("Form.Due", $"{Town.Today.AddDays(30):yyyy-MM-dd}"));

        Assert.Contains("Nothing is missing from this action now", manager.Text);
        Assert.False((await Town.Now(action)).IsIncomplete);
        Assert.Equal("Police", (await Town.Now(action)).LeadAsWritten);
    }

    [Fact]
    public async Task A_date_moves_with_who_agreed_and_why_and_the_old_one_stays_in_sight()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), dueInDays: 10);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/date");

        await manager.Press("Move the date", ("Form.Due", $"{Town.Today.AddDays(41):yyyy-MM-dd}"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Enter who agreed", StringComparison.Ordinal));
        await manager.Press("Move the date", ("Form.Due", $"{Town.Today.AddDays(41):yyyy-MM-dd}"), ("Form.AgreedBy", "The panel"), ("Form.Reason", "The audit is late"));

        Assert.Contains("The date was moved", manager.Text);
        Assert.Contains("Slipped once by 31 days", manager.Text);
        Assert.Contains("The panel", manager.Text);
        Assert.Contains("Why: The audit is late", manager.Text);
    }

    [Fact]
    public async Task Two_people_change_one_action_and_the_second_sees_both()
    {
        var action = await Town.Action(await Town.Recommendation(await Town.Review()), "First words");
        var one = await (await Heed.As(Town.Manager)).Open($"/work/actions/{action.Id}/change");
        var two = await (await Heed.As(await Town.SecondManager())).Open($"/work/actions/{action.Id}/change");

        await one.Press("Save", ("Form.Text", "Words of the first"));
        await two.Press("Save", ("Form.Text", "Words of the second"));

        Assert.Contains("Mary Manager saved it", two.Text);
        Assert.Contains("Words of the first", two.Text);
        Assert.Equal("Words of the second", two.Page.QuerySelector("textarea")!.TextContent);
        await two.Press("Save");
        Assert.Equal("Words of the second", (await Town.Now(action)).Text);
        await two.Open($"/work/actions/{action.Id}");
        Assert.Contains("Words of the first", two.Text);
    }
}
