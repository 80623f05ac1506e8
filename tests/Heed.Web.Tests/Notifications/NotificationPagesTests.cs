using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Notifications;

public sealed class NotificationPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task Whoever_leads_an_agency_writes_one_names_the_other_agencies_puts_it_right_and_says_who_authorised_it()
    {
        var day = Town.Today.ToString("yyyy-MM-dd");
        var lead = await (await Heed.As(Town.PoliceLead)).Open("/work/notifications/new");
        await lead.Press("Save the notification", ("Form.Where", $"{Town.Children} {Town.Police}"), ("Form.Kind", "Referral"), ("Form.Regime", "local-child-england"), ("Form.About", "Tilly, 14"), ("Form.AwareOn", day), ("Form.WhatHappened", "She was hurt"), ("Form.ReferredBy", "Peter Police"), ("Form.Agencies", $"{Town.Hospital}"));
        Assert.Empty(lead.Problems);
        Assert.Contains("The notification was saved", lead.Text);
        Assert.Contains("It waits until a senior person of the agency that notifies stands behind it", lead.Text);
        var here = lead.Path;

        await (await lead.Open($"{here}/change")).Press("Save", ("Form.WhatHappened", "She was hurt at the weir"));
        Assert.Equal((HttpStatusCode.OK, here), (lead.Status, lead.Path));
        Assert.Contains("What is known was saved", lead.Text);
        Assert.Contains("Town Hospital", lead.Text);

        var manager = await (await Heed.As(Town.Manager)).Open($"{here}/decide");
        Assert.Equal($"{here}/authorise", manager.Path);
        await (await lead.Open($"{here}/authorise")).Press("Save", ("Form.Name", "Dora"), ("Form.Role", "Chief Superintendent"), ("Form.On", day));
        Assert.Contains("Being considered", lead.Text);
        Assert.Equal($"{here}/decide", (await manager.Open($"{here}/decide")).Path);
        Assert.DoesNotContain("Criteria", (await lead.Open(here)).Text);
    }

    [Fact]
    public async Task Criteria_that_nobody_touched_are_not_saved_and_earlier_answers_stay_in_sight()
    {
        var notification = await Town.Notification();
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/notifications/{notification.Id}/criteria");
        await manager.Press("Save");
        Assert.Contains("Nothing was changed. Answer a criterion, or go back", manager.Problems);

        await manager.Press("Save", ("Form.Rows[0].Met", "met"), ("Form.Rows[0].Comments", "The first answer"));
        await (await manager.Open($"/work/notifications/{notification.Id}/criteria")).Press("Save", ("Form.Rows[0].Met", "not"), ("Form.Rows[0].Comments", "The second answer"));

        Assert.Contains("The second answer", manager.Text);
        Assert.Contains("1 earlier answer", manager.Text);
        Assert.Contains("The first answer", manager.Text);
    }
}
