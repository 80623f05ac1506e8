using Heed.Application.Meetings.Commands;
using Heed.Application.Meetings.Queries;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Meetings;

/// <summary>Whoever sits in a group sees its meetings, whatever their roles; and nobody else does because of it.</summary>
public sealed class MemberSightTests
{
    [Theory, OnBothDatabases]
    public async Task A_member_without_a_role_at_the_partnership_sees_the_meetings_of_their_group_and_may_change_nothing(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Of one panel", town.Children);
        var panelMember = await town.Person("Pat Panel", town.Hospital, (Role.PanelMember, review.ScopeId));
        var group = await town.Group("Review Panel", members: [panelMember, town.HospitalLead]);
        var meeting = await town.Meeting(group);
        var paper = await town.Upload("papers.txt", "Read this first");
        Assert.True((await town.The<AddMeetingPaper>().Run(town.Manager, meeting.Id, "Read first", paper, default)).IsDone);

        foreach (var member in new[] { await Today(town, panelMember), await Today(town, town.HospitalLead) })
        {
            Assert.True(member.Sits);
            Assert.Equal(meeting.Id, Assert.Single((await town.The<MeetingList>().Run(member, null, 1, default)).Rows).Id);
            var seen = (await town.The<OneMeeting>().Run(member, meeting.Id, default))!;
            Assert.Equal((false, false), (seen.MayKeep, seen.MayDecide));
            Assert.Equal("papers.txt", (await town.The<OpenEvidence>().Run(member, paper.Id, default))!.File.Name);
            Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ChangeMeeting>().Run(member, meeting.Id, meeting.Version, town.Today.AddDays(7), "Elsewhere", default)).Kind);
        }
    }

    [Theory, OnBothDatabases]
    public async Task What_stands_on_the_agenda_they_see_only_as_they_see_it_elsewhere(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (theirs, other) = (await town.Review("Of one panel", town.Children), await town.Review("Of another panel", town.Children));
        var panelMember = await town.Person("Pat Panel", town.Hospital, (Role.PanelMember, theirs.ScopeId));
        var group = await town.Group("Review Panel", members: [panelMember]);
        var meeting = await town.Meeting(group);
        var (seen, unseen) = (await town.Recommendation(theirs, "1", "Theirs to see."), await town.Recommendation(other, "2", "Not theirs to see."));
        Assert.True((await town.The<PutOnAgenda>().Run(town.Manager, meeting.Id, [AgendaItem.Of(seen.Id), AgendaItem.Of(unseen.Id), AgendaItem.Of("Welcome")], default)).IsDone);

        var row = (await town.The<OneMeeting>().Run(await Today(town, panelMember), meeting.Id, default))!;

        Assert.Equal(["Theirs to see.", "Welcome"], row.Agenda.Select(i => i.Text));
        Assert.Equal(3, (await town.The<OneMeeting>().Run(town.Manager, meeting.Id, default))!.Agenda.Count);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_else_sees_them_and_whoever_leaves_the_group_sees_them_no_more(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Of one panel", town.Children);
        var elsewhere = await town.Person("Ned Notthere", town.Hospital, (Role.PanelMember, review.ScopeId));
        var ofAnother = await town.Person("Otto Other", town.Hospital, (Role.PanelMember, review.ScopeId));
        var (group, another) = (await town.Group("Review Panel", members: [town.HospitalLead]), await town.Group("Another Panel", members: [ofAnother]));
        var meeting = await town.Meeting(group);
        var paper = await town.Upload("papers.txt", "Read this first");
        await town.The<AddMeetingPaper>().Run(town.Manager, meeting.Id, "Read first", paper, default);

        foreach (var outsider in new[] { elsewhere, ofAnother, town.PoliceLead, town.AdultsManager, town.Administrator, Actor.Visitor })
        {
            var now = outsider.Person is null ? outsider : await Today(town, outsider);
            Assert.DoesNotContain((await town.The<MeetingList>().Run(now, null, 1, default)).Rows, m => m.Id == meeting.Id);
            Assert.Null(await town.The<OneMeeting>().Run(now, meeting.Id, default));
            Assert.Null(await town.The<OpenEvidence>().Run(now, paper.Id, default));
        }

        Assert.NotNull(await town.The<OneMeeting>().Run(await Today(town, town.HospitalLead), meeting.Id, default));
        Assert.True((await town.The<SeatMember>().Unseat(town.Manager, group.Id, $"{town.HospitalLead.Person}", default)).IsDone);
        var after = await Today(town, town.HospitalLead);
        Assert.False(after.Sits);
        Assert.Null(await town.The<OneMeeting>().Run(after, meeting.Id, default));
        Assert.Null(await town.The<OpenEvidence>().Run(after, paper.Id, default));
        Assert.Equal(another.Id, (await town.The<OneMeeting>().Run(await Today(town, ofAnother), (await town.Meeting(another)).Id, default))!.GroupId);
    }

    private static Task<Actor> Today(Town town, Actor person) => town.The<ActorOf>().Run(person.Person!.Value, default);
}
