using System.Net;
using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Web.Tests.Platform;

/// <summary>What somebody without a right tries, and does not get.</summary>
public sealed class StrangersTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    [Fact]
    public async Task Words_that_a_stranger_posts_are_not_kept_and_are_shown_to_nobody()
    {
        using var fields = new FormUrlEncodedContent([new("Form.Name", "Planted by a stranger")]);
        var refused = await Heed.SignedOut().Http.PostAsync(new Uri("/work/people/add", UriKind.Relative), fields);

        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.DoesNotContain("kept", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_only_read_refuses_to_be_written_to()
    {
        var manager = await Heed.As(Heed.Town.Manager);
        await manager.Open("/work/people/add");
        var token = manager.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var fields = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);

        var answer = await manager.Http.PostAsync(new Uri("/work/search", UriKind.Relative), fields);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task A_manager_cannot_write_down_that_the_manager_of_another_partnership_left()
    {
        var town = Heed.Town;
        var elsewhere = (await town.The<FoundPartnership>().Run(Actor.Heed, "Other Safety Partnership", "", PartnershipKind.CommunitySafety, "other-safety", town.Today, default)).Value.Id;
        var other = await town.Person("Otto Other", town.Council, (Role.PartnershipManager, Town.On(elsewhere)));

        var refused = await town.The<LeavePost>().Run(town.AdultsManager, other.Person!.Value, town.Today, default);

        Assert.Equal(OutcomeKind.NotAllowed, refused.Kind);
        Assert.True((await town.The<LeavePost>().Run(town.Administrator, other.Person!.Value, town.Today, default)).IsDone);
    }
}
