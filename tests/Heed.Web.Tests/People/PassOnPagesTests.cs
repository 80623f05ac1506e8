using System.Net;
using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.People;

public sealed class PassOnPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_split_is_decided_on_after_everything_that_passes_was_shown()
    {
        var (old, north, south) = (await Agency("Old Trust"), await Agency("North Trust"), await Agency("South Trust"));
        var nora = await Town.Person("Nora Nurse", old);
        var action = await Town.Action(await Town.Recommendation(await Town.Review("Split", Town.Children)), "Count the beds", nora);

        var manager = await (await Heed.As(Town.Manager)).Open($"/work/people/agencies/{old}");
        await manager.Open(manager.Page.QuerySelector("a[href$='/pass-on']")!.GetAttribute("href")!);
        Assert.Equal("Who follows Old Trust?", manager.Heading);
        await manager.Open($"/work/people/bodies/{old}/pass-on?To={north}&To={south}");
        Assert.Contains("Count the beds", manager.Text);
        Assert.Contains("Nora Nurse", manager.Text);
        await manager.Press("Pass all of this on");
        Assert.Contains(manager.Problems, p => p.StartsWith("Enter why, and who decided it", StringComparison.Ordinal));
        Assert.Contains("Choose for each which successor it passes to", manager.Problems);
        await manager.Press("Pass all of this on", ("Form.Reason", "The order of 1 March"), ("Items[0].To", south.ToString()), ("Items[1].To", north.ToString()));

        Assert.Contains("everything on the list has passed on", manager.Text);
        Assert.Contains("Decided by Mary Manager", manager.Text);
        Assert.Contains("Count the beds (to South Trust)", manager.Text.Replace("\n", " ", StringComparison.Ordinal));
        Assert.Contains("South Trust", (await manager.Open($"/work/actions/{action.Id}")).Text);
        Assert.Contains("Old Trust (now North Trust)", (await manager.Open($"/work/people/agencies/{old}")).Text);
    }

    [Fact]
    public async Task Those_who_do_not_keep_the_body_are_told_who_does()
    {
        foreach (var person in new[] { Town.HospitalLead, Town.Chair })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(person)).Open($"/work/people/bodies/{Town.Police}/pass-on")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(person)).Open($"/work/people/bodies/{Town.Children}/passed-on")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.Manager)).Open($"/work/people/bodies/{Guid.NewGuid()}/pass-on")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await Heed.As(Town.Administrator)).Open($"/work/people/bodies/{Town.Children}/pass-on")).Status);
    }

    private async Task<AgencyId> Agency(string name) =>
        (await Town.The<FoundAgency>().Run(Actor.Heed, name, "", AgencyKind.Health, false, Town.Today.AddYears(-1), [Town.Children], default)).Value.Id;
}
