using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Meetings;

public sealed class AttendanceTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly PersonId Lead = PersonId.New();

    [Fact]
    public void A_named_deputy_counts_for_a_member_who_is_not_there_and_a_guest_for_nobody()
    {
        var (meeting, group) = Held();
        Assert.True(meeting.TakeAttendance(group, [There("Ann"), There("Bo"), new Came("", Presence.Present, "Gus", "", "cy"), new Came("", Presence.Present, "Hal")], Today).IsDone);
        Assert.Equal("", meeting.QuorumFor(null, []).WhyNot);

        meeting.TakeAttendance(group, [There("Ann"), There("Bo"), new Came("", Presence.Present, "Gus"), new Came("", Presence.Present, "Hal")], Today);
        Assert.Contains("not quorate", meeting.QuorumFor(null, []).WhyNot, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nobody of this group")]
    [InlineData("Ann")]
    public void Nobody_is_a_deputy_of_somebody_who_is_no_member_or_came_too(string whom)
    {
        var (meeting, group) = Held();
        var refused = meeting.TakeAttendance(group, [There("Ann"), There("Bo"), new Came("", Presence.Present, "Gus", "", whom)], Today);
        Assert.Contains("is no member or came too", Assert.Single(refused.Problems).Sentence, StringComparison.Ordinal);
        Assert.Equal(0, meeting.QuorumNeeded);
    }

    [Fact]
    public void Whoever_says_that_they_are_a_member_is_none_by_that()
    {
        var (meeting, group) = Held();
        meeting.TakeAttendance(group, [There("Ann"), There("Bo"), There("An invented member")], Today);
        Assert.Equal(2, meeting.Attendance.Count(a => a.Counts));
        Assert.DoesNotContain(meeting.Attendance, a => a.Name == "An invented member");
    }

    [Fact]
    public void A_member_who_joined_after_the_meeting_was_planned_can_be_there()
    {
        var (meeting, group) = Held();
        group.Seat(new GroupMember(null, "Eve", "Housing", false));
        Assert.Contains(meeting.Roll(group), a => a is { Name: "Eve", IsMember: true });
        meeting.TakeAttendance(group, [There("Ann"), There("Bo"), There("Eve")], Today);
        Assert.Equal("", meeting.QuorumFor(null, []).WhyNot);
    }

    [Fact]
    public void Whoever_leads_what_is_decided_or_declared_an_interest_in_it_does_not_count()
    {
        var (meeting, group) = Held();
        group.Seat(new GroupMember(Lead, "The lead", "Police", false));
        var item = AgendaItem.Of("Something");
        meeting.PutOn([item]);
        meeting.TakeAttendance(group, [There("Ann"), There("Bo"), There(Lead.ToString())], Today);
        Assert.Equal("", meeting.QuorumFor(item.Id, []).WhyNot);
        Assert.Contains("without 1 who had an interest", meeting.QuorumFor(item.Id, [Lead]).WhyNot, StringComparison.Ordinal);

        meeting.Declare(new Interest("Ann", item.Id, "Manages the service"));
        Assert.NotEqual("", meeting.QuorumFor(item.Id, []).WhyNot);
        Assert.Equal("", meeting.QuorumFor(null, []).WhyNot);
    }

    [Fact]
    public void Once_something_was_decided_whoever_was_there_was_there()
    {
        var (meeting, group) = Held();
        meeting.TakeAttendance(group, [There("Ann"), There("Bo"), There("Cy")], Today);
        meeting.Settle();
        Assert.Contains("while Cy was there", Assert.Single(meeting.TakeAttendance(group, [There("Ann"), There("Bo"), new Came("Cy", Presence.Absent)], Today).Problems).Sentence, StringComparison.Ordinal);
        Assert.True(meeting.TakeAttendance(group, [There("Ann"), There("Bo"), There("Cy"), new Came("Di", Presence.Apologies)], Today).IsDone);
        Assert.Equal(OutcomeKind.Refused, meeting.Set(Today.AddDays(1), "").Kind);
    }

    private static Came There(string key) => new(key, Presence.Present);

    /// <summary>A meeting of today of a group of four, who need three to decide.</summary>
    private static (Meeting Meeting, Group Group) Held()
    {
        var group = Group.Form(Partnership.Found("A partnership", "AP", PartnershipKind.Children, "a-partnership", Today).Value, "The panel", "").Value;
        group.SetQuorum(3, false);
        foreach (var name in new[] { "Ann", "Bo", "Cy", "Di" })
        {
            group.Seat(new GroupMember(null, name, "", false));
        }

        return (Meeting.Plan(group, Today, "").Value, group);
    }
}
