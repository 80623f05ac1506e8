using Heed.Domain.Recommendations;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class RenewalTests
{
    [Fact]
    public void A_newer_version_moves_the_date_with_its_history_and_adds_to_the_progress()
    {
        var action = Planned();
        action.ReportProgress("Begun", ReportedState.InProgress, Ann);

        action.Renew("", Today.AddDays(60), new DocumentReport(ReportedState.InProgress, "Half of it is written", "plan v2.docx"), "The panel", Bob);

        Assert.Equal((Today.AddDays(60), "Half of it is written"), (action.Due, action.LastProgress));
        Assert.Equal((Today.AddDays(30), "The panel", "A newer version gives this date: plan v2.docx"), (action.DateMoves[0].From, action.DateMoves[0].AgreedBy, action.DateMoves[0].Reason));
        Assert.Equal(["Begun", "Half of it is written"], action.Progress.Select(u => u.Text));
    }

    [Fact]
    public void A_date_that_moves_needs_somebody_who_agreed_and_without_them_nothing_changes()
    {
        var action = Planned();

        var outcome = action.Renew("Other words", Today.AddDays(60), new DocumentReport(ReportedState.InProgress, "Half of it is written", "plan v2.docx"), " ", Bob);

        Assert.Equal("AgreedBy", outcome.Problems.Single().Field);
        Assert.Equal((Today.AddDays(30), 0), (action.Due, action.Progress.Count));
        Assert.Empty(action.DateMoves);
    }

    [Fact]
    public void A_version_that_says_nothing_new_of_it_changes_nothing()
    {
        var action = Planned();
        action.ReportProgress("Begun", ReportedState.InProgress, Ann);

        action.Renew("", null, new DocumentReport(ReportedState.InProgress, "Begun", "plan v2.docx"), "The panel", Bob);
        action.Renew("", action.Due, new DocumentReport(ReportedState.InProgress, "", "plan v3.docx"), "The panel", Bob);

        Assert.Empty(action.DateMoves);
        Assert.Single(action.Progress);
    }

    [Fact]
    public void A_state_without_words_is_said_to_come_from_the_document()
    {
        var action = Planned();

        action.Renew("", null, new DocumentReport(ReportedState.Complete, " ", "plan v2.docx"), "The panel", Bob);

        Assert.Equal((ReportedState.Complete, "Said so in plan v2.docx"), (action.Reported, action.LastProgress));
    }

    [Fact]
    public void Its_first_date_is_no_move_and_it_stays_incomplete_while_the_lead_is_missing()
    {
        var action = BroughtIn();

        action.Renew("", Today.AddDays(9), new DocumentReport(ReportedState.InProgress, "", "plan v2.docx"), "The panel", Bob);

        Assert.Equal(Today.AddDays(9), action.Due);
        Assert.Empty(action.DateMoves);
        Assert.True(action.IsIncomplete);
    }

    [Fact]
    public void A_date_that_was_all_it_lacked_makes_it_whole()
    {
        var action = BroughtIn(lead: Lead);

        action.Renew("", Today.AddDays(9), new DocumentReport(ReportedState.InProgress, "", "plan v2.docx"), "The panel", Bob);

        Assert.False(action.IsIncomplete);
    }

    [Fact]
    public void What_a_document_says_is_of_no_known_day_so_silence_does_not_end_with_it_and_a_newer_one_ends_it()
    {
        var action = PlanAction.BringIn([Asked()], "Write the pathway", Lead, Today.AddDays(400), "", new DocumentReport(ReportedState.InProgress, "Begun", "plan.docx"), Ann);

        Assert.Null(action.LastUpdatedOn);
        Assert.Equal(("Begun", "plan.docx", ReportedState.InProgress), (action.Progress[0].Text, action.Progress[0].Document, action.Reported));
        Assert.True(Timeliness.Of(action, Today.AddDays(Timeliness.SilentAfterDays)).IsSilent);

        action.Renew("", null, new DocumentReport(null, "Half of it is written", "plan v2.docx"), "The panel", Bob);

        Assert.Equal((Today, ReportedState.InProgress, "plan v2.docx"), (action.LastUpdatedOn!.Value, action.Reported, action.Progress[1].Document));
    }

    [Fact]
    public void Where_the_document_says_nothing_nothing_is_reported()
    {
        var action = PlanAction.BringIn([Asked()], "Write the pathway", Lead, Today.AddDays(40), "", new DocumentReport(null, " ", "plan.docx"), Ann);

        Assert.False(action.HasReport);
        Assert.Empty(action.Progress);

        action.ReportProgress("Nobody has begun", ReportedState.NotStarted, Bob);

        Assert.True(action.HasReport);
    }
}
