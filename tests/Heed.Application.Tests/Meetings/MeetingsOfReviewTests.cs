using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.TestKit;

namespace Heed.Application.Tests.Meetings;

/// <summary>The meetings that talk about a review, on both databases.</summary>
public sealed class MeetingsOfReviewTests
{
    [Theory, OnBothDatabases]
    public async Task A_review_finds_the_meetings_on_whose_agenda_it_stands_and_those_that_decided_something_of_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, other) = (await town.Review("Talked about", town.Children), await town.Review("Not talked about", town.Children));
        var group = await town.Group("The review group");
        var meeting = await town.Meeting(group);

        Assert.Equal(["Not talked about", "Talked about"], (await town.The<ReviewsToTalkAbout>().Run(town.Manager, meeting.Id, default)).Select(r => r.Title));
        Assert.Equal("Choose a review", Assert.Single((await town.The<PutOnAgenda>().Review(town.Manager, meeting.Id, null, default)).Problems).Sentence);
        for (var twice = 0; twice < 2; twice++)
        {
            Assert.True((await town.The<PutOnAgenda>().Review(town.Manager, meeting.Id, review.Id, default)).IsDone);
        }

        var item = Assert.Single((await town.The<OneMeeting>().Run(town.Manager, meeting.Id, default))!.Agenda);
        Assert.Equal(("Talked about", review.Slug), (item.Text, item.ReviewSlug));
        Assert.True(Assert.Single(await town.The<MeetingsOfReview>().Run(town.Manager, review.Id, default)).IsOnAgenda);
        Assert.Empty(await town.The<MeetingsOfReview>().Run(town.Manager, other.Id, default));

        Assert.True((await town.The<PutOnAgenda>().TakeOff(town.Manager, meeting.Id, item.Id, default)).IsDone);
        Assert.Empty(await town.The<MeetingsOfReview>().Run(town.Manager, review.Id, default));
    }

    [Theory, OnBothDatabases]
    public async Task A_restricted_review_on_an_agenda_is_not_there_for_those_who_may_not_read_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("An officer is named", town.Children);
        var meeting = await town.Meeting(await town.Group("The review group"));
        await town.The<PutOnAgenda>().Review(town.Manager, meeting.Id, review.Id, default);

        await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Auditor.Person!.Value, town.PoliceLead.Person!.Value], [new NamedReader(town.Manager.Person!.Value, Role.PartnershipManager)], "An officer is named", default);

        Assert.Empty((await town.The<OneMeeting>().Run(town.Chair, meeting.Id, default))!.Agenda);
        Assert.Equal((0, 1), (Assert.Single((await town.The<MeetingList>().Run(town.Chair, null, 1, default)).Rows).Items, Assert.Single((await town.The<MeetingList>().Run(town.Manager, null, 1, default)).Rows).Items));
        Assert.True(Assert.Single((await town.The<OneMeeting>().Run(town.Manager, meeting.Id, default))!.Agenda).IsRestricted);
        Assert.Empty(await town.The<ReviewsToTalkAbout>().Run(town.Chair, meeting.Id, default));
    }
}
