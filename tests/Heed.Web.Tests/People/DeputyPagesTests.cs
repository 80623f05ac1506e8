using System.Net;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.People;

public sealed class DeputyPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task Whoever_goes_on_holiday_names_a_deputy_who_then_reports_for_them()
    {
        var dana = await Town.Person("Dana Detective", Town.Police);
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Away", Town.Children)), "Ring every school");
        var peter = await (await Heed.As(Town.PoliceLead)).Open("/account");
        await peter.Open(peter.Page.QuerySelector("a[href$='/deputies']")!.GetAttribute("href")!);
        Assert.Equal("Who stands in for me", peter.Heading);
        await peter.Press("Name this deputy", ("Form.Email", "nobody@town.example"));
        Assert.Equal(2, peter.Problems.Count);
        Assert.Equal("nobody@town.example", peter.Page.QuerySelector("[name='Form.Email']")!.GetAttribute("value"));
        var last = Town.Today.AddDays(7);
        await peter.Press("Name this deputy", ("Form.Email", "dana-detective@town.example"), ("Form.Until.Day", $"{last.Day}"), ("Form.Until.Month", $"{last.Month}"), ("Form.Until.Year", $"{last.Year}"));
        Assert.Contains("The deputy was named", peter.Text);
        Assert.NotNull(await Heed.LetterTo("dana-detective@town.example"));

        var deputy = await (await Heed.As(dana)).Open("/work");
        Assert.Contains("You stand in for Peter Police until", deputy.Text);
        await deputy.Open($"/work/actions/{action.Id}/progress");
        await deputy.Press("Save", ("Form.Text", "Rang them all"), ("Form.Reported", "InProgress"));
        Assert.Contains("Dana Detective, for Peter Police", deputy.Text);

        await peter.Open($"/work/people/{Town.PoliceLead.Person}/deputies");
        await peter.Press("End that Dana Detective stands in");
        Assert.Contains("It has ended", peter.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.Open($"/work/actions/{action.Id}")).Status);
    }

    [Fact]
    public async Task Deputies_are_named_by_managers_too_and_nobody_else_sees_the_page()
    {
        var path = $"/work/people/{Town.PoliceLead.Person}/deputies";
        Assert.Equal(HttpStatusCode.OK, (await (await Heed.As(Town.Manager)).Open(path)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.Chair)).Open(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.HospitalLead)).Open(path)).Status);
    }

    [Fact]
    public async Task A_shared_mailbox_is_named_and_whoever_reads_it_reports_for_a_lead_who_has_left()
    {
        var gus = await Town.Person("Gus Gone", Town.Hospital);
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Mailbox", Town.Children)), "Count the beds", gus);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/people/agencies/{Town.Hospital}");
        await manager.Open(manager.Page.QuerySelector("a[href$='/mailbox']")!.GetAttribute("href")!);
        await manager.Press("Save the mailbox", ("Form.Mailbox", "no address"));
        Assert.Contains("Enter an e-mail address", Assert.Single(manager.Problems));
        await manager.Press("Save the mailbox", ("Form.Mailbox", "safeguarding@hospital.example"));
        Assert.Contains("safeguarding@hospital.example", manager.Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.HospitalLead)).Open($"/work/people/agencies/{Town.Hospital}/mailbox")).Status);

        await manager.Open($"/work/people/{gus.Person}/leave");
        var yesterday = Town.Today.AddDays(-1);
        await manager.Press("Write down that they have left", ("Form.On.Day", $"{yesterday.Day}"), ("Form.On.Month", $"{yesterday.Month}"), ("Form.On.Year", $"{yesterday.Year}"));
        await manager.Open($"/work/actions/{action.Id}");
        await manager.Press("Ask the agency’s shared mailbox for an update");
        var letter = (await Heed.LetterTo("safeguarding@hospital.example"))!;
        var visitor = await Heed.SignedOut().Open(System.Text.RegularExpressions.Regex.Match(letter, @"/update\?code=\S+").Value);
        Assert.Contains("Whoever led this for your agency has left", visitor.Text);
        await visitor.Press("Send the update", ("Form.Text", "Counted them"));
        Assert.Contains("Enter your name", visitor.Problems[0]);
        await visitor.Press("Send the update", ("Form.Name", "Nia Nurse"), ("Form.Reported", "InProgress"));
        Assert.Equal("Thank you", visitor.Page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Nia Nurse (as said, from safeguarding@hospital.example)", (await manager.Open($"/work/actions/{action.Id}")).Text);
    }
}
