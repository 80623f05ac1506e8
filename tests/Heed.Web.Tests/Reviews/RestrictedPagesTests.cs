using System.Net;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.TestKit;

namespace Heed.Web.Tests.Reviews;

public sealed class RestrictedPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    private Town Town => running.Heed.Town;

    [Fact]
    public async Task A_manager_restricts_a_review_to_the_chair_and_it_is_gone_for_the_manager()
    {
        var review = await Town.Review("A review that names an officer", Town.Children);
        var manager = await (await Heed.As(Town.Manager)).Open($"/work/reviews/{review.Slug}/restrict");

        await manager.Press("Restrict the review", ("Form.Named", ""), ("Form.Reason", ""));
        Assert.Equal(3, manager.Problems.Count);
        await manager.Press("Restrict the review",
            ("Form.Named", $"{Town.Chair.Person} Chair"), ("Form.First", $"{Town.PoliceLead.Person}"), ("Form.Second", $"{Town.HospitalLead.Person}"), ("Form.Reason", "An officer of this town is named"));

        Assert.Contains("Its reference number is R-", manager.Text);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Open($"/work/reviews/{review.Slug}")).Status);
        Assert.DoesNotContain("names an officer", (await manager.Open("/work/reviews")).Text);
        var chair = await (await Heed.As(Town.Chair)).Open($"/work/reviews/{review.Slug}");
        Assert.Contains("Restricted to named people", chair.Text);

        var custodian = await (await Heed.As(Town.PoliceLead)).Open("/work/reviews/restricted");
        Assert.Contains("R-", custodian.Text);
        Assert.DoesNotContain("names an officer", custodian.Text);
        await custodian.Press("Name this person", ("Form.Email", "nobody@town.example"), ("Form.Role", "Auditor"));
        Assert.Contains(custodian.Problems, p => p.StartsWith("Nobody with this e-mail address", StringComparison.Ordinal));

        await chair.Open($"/work/reviews/{review.Slug}/lift-restriction");
        await chair.Press("Lift the restriction", ("Form.Reason", "The trial has ended"));
        Assert.Contains("The restriction was lifted", chair.Text);
        Assert.Equal(HttpStatusCode.OK, (await manager.Open($"/work/reviews/{review.Slug}")).Status);
    }

    [Fact]
    public async Task Who_manages_no_partnership_is_told_who_may_ask_in_an_emergency() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Heed.As(Town.HospitalLead)).Open("/work/reviews/emergency")).Status);

    [Fact]
    public async Task An_emergency_access_is_asked_for_and_cannot_be_allowed_by_whoever_asked()
    {
        var manager = await (await Heed.As(Town.Manager)).Open("/work/reviews/emergency");

        await manager.Press("Ask a second person", ("Form.Partnership", $"{Town.Children}"), ("Form.Reference", "R-ABCDEF"), ("Form.Reason", "A child may be in the house"));

        Assert.Contains("A second person must decide", manager.Text);
        Assert.DoesNotContain("Allow it for a day", manager.Text);
        var chair = await Heed.As(Town.Chair);
        Assert.Contains("Mary Manager asks to read R-ABCDEF", (await chair.Open("/work")).Text);
        Assert.DoesNotContain("asks to read", (await manager.Open("/work")).Text);
        Assert.Contains("Allow it for a day", (await chair.Open("/work/reviews/emergency")).Text);
        Assert.DoesNotContain("asks to read", (await (await Heed.As(Town.HospitalLead)).Open("/work")).Text);
    }
}
