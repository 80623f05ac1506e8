using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class MergingAndSplittingTests
{
    [Fact]
    public void A_merged_action_keeps_what_was_reported_and_nothing_more_is_asked_of_it()
    {
        var (stays, duplicate, other) = (Planned(), Planned(), Asked());
        duplicate.Answer(other);
        duplicate.ReportProgress("Begun", ReportedState.InProgress, Ann);

        Assert.True(stays.Merge(duplicate, [other], "The same in two reports", Ann).IsDone);

        Assert.Equal((stays.Id, "The same in two reports", ReportedState.InProgress, true), (duplicate.MergedInto!.Into, duplicate.MergedInto.Reason, duplicate.Reported, !duplicate.IsOpen));
        Assert.Contains(stays.Recommendations, r => r.RecommendationId == other.Id);
        Assert.Empty(duplicate.Recommendations);
        Assert.Equal(duplicate.Id, Assert.Single(stays.Merged).Action);
        Assert.Contains(other.Id, stays.Merged[0].Answered);
    }

    [Fact]
    public void An_action_is_merged_once_with_a_reason_and_not_into_itself()
    {
        var (one, two, three) = (Planned(), Planned(), Planned());

        Assert.Equal(["Into"], one.Merge(one, [], "Same", Ann).Fields());
        Assert.Equal(["Reason"], one.Merge(two, [], " ", Ann).Fields());
        Assert.True(one.Merge(two, [], "Same", Ann).IsDone);
        Assert.Equal([""], three.Merge(two, [], "Same", Ann).Fields());
        Assert.Equal(["Into"], two.Merge(three, [], "Same", Ann).Fields());
    }

    [Fact]
    public void What_a_board_stopped_keeps_the_record_of_it_and_is_not_merged()
    {
        var (stays, stopped) = (Planned(), Planned());
        stopped.StopPursuing("Another agency does it", "The board", Ann);

        Assert.Equal([""], stays.Merge(stopped, [], "Same", Ann).Fields());
        Assert.Equal("The board", stopped.Stopped!.Body);
    }

    [Fact]
    public void Of_a_merged_action_nothing_changes_any_more()
    {
        var (stays, duplicate) = (Planned(), Planned());
        stays.Merge(duplicate, [], "Same", Ann);

        Outcome[] tried =
        [
            duplicate.ReportProgress("Done", ReportedState.InProgress, Ann), duplicate.MoveDate(Today.AddDays(99), "The board", "Late", Ann), duplicate.Change("Other words", duplicate.Lead, duplicate.Due, [], null, Ann),
            duplicate.AddEvidence("Minutes", EvidenceKind.Output, Today, File(), Ann), duplicate.HandOver(Lead with { PersonId = PersonId.New() }),
        ];

        Assert.All(tried, t => Assert.Equal(OutcomeKind.Refused, t.Kind));
        Assert.Contains("Open that one", tried[0].Sentence());
        Assert.True(stays.ReportProgress("Goes on", ReportedState.InProgress, Ann).IsDone);
    }

    [Fact]
    public void A_part_needs_a_lead_and_a_date_of_its_own_and_says_what_it_was_split_from()
    {
        var action = Planned();

        Assert.Equal(["LeadPerson", "Due"], action.SplitOff([Asked()], "Train staff", ActionLead.Nobody, null, "", Ann).Fields());
        var part = action.SplitOff([Asked()], "Train staff", Lead, Ann.Day.AddDays(9), "Three in one", Ann).Value;

        Assert.Equal((action.Id, action.Text, "Three in one"), (part.SplitFrom!.From, part.SplitFrom.Text, part.SplitFrom.Reason));
        Assert.Equal(part.Id, Assert.Single(action.Parts).Action);
        Assert.Equal(OutcomeKind.Refused, BroughtIn().SplitOff([Asked()], "Train staff", Lead, Ann.Day.AddDays(9), "", Ann).Kind);
    }

    [Fact]
    public void A_settled_sheet_changes_nothing_more()
    {
        var sheet = RegisterSheet.BringIn(Somebody(), FileId.New(), "register.xlsx", [], Ann);
        Assert.True(sheet.Go([new SheetChoice(ActionId.New(), "Text")], [new SheetDeed(ActionId.New(), "Write", "Due: moved")]).IsDone);

        sheet.Settle(Ann);

        Assert.Equal(OutcomeKind.Refused, sheet.Go([], []).Kind);
        Assert.Equal((RegisterSheetState.Settled, 1, 1), (sheet.State, sheet.Deeds.Count, sheet.Choices.Count));
    }

    private static Person Somebody() => Person.Join("Ann", "Lead", "ann@town.example", AgencyId.New()).Value;
}
