using System.Net;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Reviews;

public sealed class KeyPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_sets_up_the_key_and_the_named_chair_writes_in_it_and_opens_it_with_a_reason()
    {
        var review = await Town.Review("With a key", Town.Children);
        var path = $"/work/reviews/{review.Slug}/key";
        var manager = await (await Heed.As(Town.Manager)).Open(path);
        await manager.Press("Set it up");
        await manager.Press("Name this person", ("Naming.Person", $"{Town.Manager.Person}"));
        Assert.Contains(manager.Problems, p => p.StartsWith("Nobody names themselves", StringComparison.Ordinal));
        await manager.Press("Name this person", ("Naming.Person", $"{Town.Chair.Person}"));
        Assert.DoesNotContain("Open the identification key", manager.Text);

        var chair = await (await Heed.As(Town.Chair)).Open(path);
        await chair.Press("Write the line", ("Form.Kind", "Person"), ("Form.Value", "Zebulon Quillfeather"), ("Form.Pseudonym", "Kofi"), ("Form.Aliases", "Zeb"));
        Assert.DoesNotContain("Quillfeather", chair.Text);
        await chair.Press("Open the identification key");
        Assert.Contains(chair.Problems, p => p.StartsWith("Enter why you open it", StringComparison.Ordinal));
        await chair.Press("Open the identification key", ("Opening.Reason", "To meet the family"));
        Assert.Contains("Zebulon Quillfeather", chair.Text);
        Assert.Contains("also Zeb", chair.Text);

        var seen = await manager.Open(path);
        Assert.Contains("To meet the family", seen.Text);
        Assert.DoesNotContain("Quillfeather", seen.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.AdultsManager)).Open(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Town.PoliceLead)).Open(path)).Status);
        Assert.DoesNotContain("Set it up", (await (await Heed.As(Town.Auditor)).Open($"/work/reviews/{(await Town.Review("Without", Town.Children)).Slug}/key")).Text);
    }
}
