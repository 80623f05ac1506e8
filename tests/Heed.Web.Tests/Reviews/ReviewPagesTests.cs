using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Reviews;

public sealed class ReviewPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    [Fact]
    public async Task The_list_shows_a_manager_their_reviews_and_a_stranger_none()
    {
        var heed = running.Heed;
        await heed.Town.Review("Seen only by the owners", heed.Town.Children);

        Assert.Contains("Seen only by the owners", (await (await heed.As(heed.Town.Manager)).Open("/work/reviews")).Text);
        Assert.DoesNotContain("Seen only by the owners", (await (await heed.As(heed.Town.PoliceLead)).Open("/work/reviews")).Text);
    }

    [Fact]
    public async Task Signed_out_the_list_asks_to_sign_in()
    {
        var visitor = await running.Heed.SignedOut().Open("/work/reviews");

        Assert.Equal("Sign in", visitor.Heading);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }
}
