using System.Net;
using AngleSharp.Dom;
using Heed.Application.People.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.People;

public sealed class LeavingPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task Whoever_leaves_hands_over_some_and_the_rest_stays_without_a_lead_until_somebody_takes_it()
    {
        var (gail, dora) = (await Town.Person("Gail Going", Town.Hospital, (Role.AgencyLead, Town.On(Town.Hospital))), await Town.Person("Dora Doctor", Town.Hospital));
        var asked = await Town.Recommendation(await Town.Review("Leaving", Town.Children));
        var (one, two) = (await Town.Action(asked, "Write the leaflet", gail), await Town.Action(asked, "Ring every school", gail));

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/people/{gail.Person}/leave");
        Assert.Equal("Gail Going leaves", manager.Heading);
        Assert.Contains("Write the leaflet", manager.Text);
        Assert.Contains("Answers for 2 open actions", manager.Text);
        await manager.Press("Hand these actions over", ("Hand.Actions", one.Id.ToString()), ("Hand.Reason", "She goes"));
        Assert.Contains("Choose the person who leads them", Assert.Single(manager.Problems));
        Assert.Equal("She goes", manager.Page.QuerySelector("[name='Hand.Reason']")!.GetAttribute("value"));
        await manager.Press("Hand these actions over", ("Hand.LeadPerson", dora.Person!.Value.ToString()));
        Assert.Contains("The action was handed over, and the new lead told", manager.Text);
        Assert.DoesNotContain("Write the leaflet", manager.Page.QuerySelector("main")!.TextContent);
        await manager.Press("Write down that they have left");
        Assert.StartsWith($"/work/people/{gail.Person}/hand-over", manager.Path, StringComparison.Ordinal);
        Assert.Contains("Ring every school", manager.Text);

        Town.Clock.PassDays(1);
        manager = await (await Heed.As(Town.Manager)).Open("/work");
        Assert.Contains("Gail Going led it, and somebody else must", manager.Text);
        await manager.Open("/work/actions?state=withoutLead");
        Assert.Equal("1 action", manager.Page.QuerySelector("caption")!.TextContent);
        await manager.Open($"/work/people/agencies/{Town.Hospital}");
        Assert.Contains("1 open action of this agency is without a lead", manager.Text);
        Assert.Contains("Nobody leads this action now: Gail Going left on", (await manager.Open($"/work/actions/{two.Id}")).Text);
        var hana = await (await Heed.As(Town.HospitalLead)).Open("/work");
        Assert.Contains("Gail Going led it, and somebody else must", hana.Text);
        Assert.DoesNotContain("Gail Going", (await (await Heed.As(Town.PoliceLead)).Open("/work")).Text);

        await manager.Open($"/work/people/{gail.Person}/hand-over");
        await manager.Press("Hand these roles over", ("Hand.RolePerson", dora.Person.Value.ToString()));
        await manager.Press("Hand these actions over", ("Hand.LeadPerson", dora.Person.Value.ToString()));
        Assert.Contains("Nothing to hand over", manager.Text);
        Assert.DoesNotContain("Without a lead", (await manager.Open("/work")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_was_chosen_and_not_pressed_is_handed_over_with_the_leaving()
    {
        var (gil, dee) = (await Town.Person("Gil Going", Town.Council, (Role.AgencyLead, Town.On(Town.Council))), await Town.Person("Dee Doctor", Town.Council));
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Leaving at once", Town.Children)), "Write the card", gil);

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/people/{gil.Person}/leave");
        await manager.Press("Write down that they have left", ("Hand.LeadPerson", $"{dee.Person}"), ("Hand.RolePerson", $"{dee.Person}"));

        Assert.Equal($"/work/people/{gil.Person}", manager.Path);
        Assert.Equal(dee.Person, (await Town.Now(action)).LeadPersonId);
    }

    [Fact]
    public async Task Those_who_do_not_keep_people_see_no_list_of_duties()
    {
        var path = $"/work/people/{Town.PoliceLead.Person}/hand-over";
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.HospitalLead)).Open(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Chair)).Open(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Chair)).Open($"/work/people/{Town.PoliceLead.Person}/leave")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await Heed.As(Town.Administrator)).Open(path)).Status);
    }

    [Fact]
    public async Task A_custodian_hands_over_before_they_leave_and_whoever_asks_learns_no_more()
    {
        var colin = await Town.Person("Colin Custodian", Town.Council);
        var review = await Town.Review("Names an officer of ours", Town.Children);
        var made = await Town.The<RestrictReview>().Run(Town.Manager, review.Id, [colin.Person!.Value, Town.PoliceLead.Person!.Value], [new(Town.Chair.Person!.Value, Role.Chair)], "A reason", default);

        var ada = await (await Heed.As(Town.Administrator)).Open($"/work/people/{colin.Person}/leave");
        await ada.Press("Write down that they have left");
        Assert.Contains("a duty that only they or the other custodian can hand over", Assert.Single(ada.Problems));
        Assert.DoesNotContain("officer of ours", ada.Text);
        Assert.DoesNotContain(made.Value.Reference, ada.Text);
        Assert.NotNull(await Heed.LetterTo("colin-custodian@town.example"));

        var peter = await (await Heed.As(Town.PoliceLead)).Open("/work/reviews/restricted");
        var row = peter.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Colin Custodian", StringComparison.Ordinal));
        await peter.Open(row.QuerySelector("a")!.GetAttribute("href")!);
        var place = peter.Path;
        await peter.Press("Name this person", ("Form.Email", "nobody@town.example"));
        Assert.Contains("Nobody with this e-mail address", Assert.Single(peter.Problems));
        await peter.Press("Name this person", ("Form.Email", "olga-auditor@town.example"));
        Assert.Contains("The person is a custodian now", peter.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.Administrator)).Open(place)).Status);
    }

    [Fact]
    public async Task When_the_last_role_somewhere_ends_what_the_person_leads_is_shown_to_be_handed_over()
    {
        var rob = await Town.Person("Rob Role", Town.Police, (Role.AgencyLead, Town.On(Town.Police)));
        await Town.Action(await Town.Recommendation(await Town.Review("Roles end", Town.Children)), "Keep the register", rob);
        var role = (await Town.The<DutiesOf>().Run(Town.Manager, rob.Person!.Value, default))!.Roles[0].Id;

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/people/roles/{role}/end");
        await manager.Press("End the role", ("Form.When", "now"));

        Assert.Contains("what they still lead and hold", manager.Text);
        Assert.Contains("Keep the register", manager.Text);
    }
}
