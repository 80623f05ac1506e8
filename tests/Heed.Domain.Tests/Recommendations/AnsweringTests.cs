using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class AnsweringTests
{
    [Fact]
    public void A_refusal_stands_under_the_name_of_the_agency_and_of_who_said_it_until_it_is_ended_with_a_reason()
    {
        var action = Planned();

        Assert.Equal([nameof(Refusal.Agency), nameof(Refusal.Person), nameof(Refusal.On), nameof(Refusal.Words)], action.RecordRefusal("", " ", null, "", Ann).Fields());
        Assert.True(action.RecordRefusal("Town Police", "Peter Police, Superintendent", Today.AddDays(-1), "We have nobody for it", Ann).IsDone);
        Assert.Equal(Today.AddDays(-1), action.RefusedOn);
        Assert.Contains("stands already", action.RecordRefusal("Town Police", "Peter", Today, "No", Ann).Sentence());
        Assert.False(action.EndRefusal(" ", Bob).IsDone);
        Assert.True(action.EndRefusal("They have hired somebody", Bob).IsDone);
        Assert.Equal((null, "We have nobody for it", "They have hired somebody"), (action.RefusedOn, action.Refusals[0].Words, action.Refusals[0].EndedBecause));
    }

    [Fact]
    public void Whoever_reports_that_it_goes_on_refuses_no_longer()
    {
        var action = Planned();
        action.RecordRefusal("Town Police", "Peter", Today, "No", Ann);

        action.ReportProgress("Still not", ReportedState.NotStarted, Bob);
        Assert.NotNull(action.RefusedOn);
        action.ReportProgress("We began", ReportedState.InProgress, Bob);
        Assert.Null(action.RefusedOn);
        Assert.Equal("It was reported in progress", action.Refusals[0].EndedBecause);
    }

    [Fact]
    public void A_milestone_lies_before_the_end_and_is_reached_or_dropped_once()
    {
        var action = Planned();

        Assert.Contains("due on 1 April 2026", action.AddMilestone("The draft is agreed", Today.AddDays(31), Ann).Sentence());
        Assert.True(action.AddMilestone("The draft is agreed", Today.AddDays(10), Ann).IsDone);
        Assert.True(action.AddMilestone("Staff are told", Today.AddDays(20), Ann).IsDone);
        Assert.Equal(Today.AddDays(10), action.NextMilestone);
        Assert.False(action.ReachMilestone(1, Today.AddDays(1), Ann).IsDone);
        Assert.True(action.ReachMilestone(1, Today, Ann).IsDone);
        Assert.Contains("settled already", action.DropMilestone(1, "Not needed", Ann).Sentence());
        Assert.True(action.DropMilestone(2, "Not needed", Ann).IsDone);
        Assert.Null(action.NextMilestone);
        Assert.Equal(OutcomeKind.NotFound, action.ReachMilestone(3, Today, Ann).Kind);
    }

    [Fact]
    public void An_update_that_was_told_names_who_told_it_and_who_typed_it()
    {
        var action = Planned();

        Assert.Equal(["Name", "How", "On"], action.TakeDown("Half done", ReportedState.InProgress, null, "", null, null, null, Ann).Fields());
        Assert.Contains("needs evidence", action.TakeDown("Done", ReportedState.Complete, null, "Jo Brown", TellingHow.Telephone, Today, null, Ann).Sentence());
        Assert.True(action.TakeDown("Half done", ReportedState.InProgress, null, "Jo Brown", TellingHow.Telephone, Today, File(), Ann).IsDone);
        Assert.Equal(("by Jo Brown by telephone on 2 March 2026", "Ann"), (action.Progress[0].Told!.Sentence, action.Progress[0].By.Name));
        Assert.True(action.DestroyOriginal(action.Progress[0].Told!.Original!.Id, new Tombstone(Guid.NewGuid(), Ann.At, "Ann", "Bob", "A wrong file")));
        Assert.Equal("", action.Progress[0].Told!.Original!.Name);
    }

    [Fact]
    public void A_date_that_moves_later_says_when_it_slipped()
    {
        var action = Planned();

        action.MoveDate(Today.AddDays(20), "The panel", "Sooner", Ann);
        Assert.Null(action.SlippedOn);
        action.MoveDate(Today.AddDays(60), "The panel", "Later", Ann);
        Assert.Equal(Today, action.SlippedOn);
    }
}
