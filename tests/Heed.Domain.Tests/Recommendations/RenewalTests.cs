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

        action.Renew(new Renewal(Today.AddDays(60), ReportedState.InProgress, "Half of it is written", "plan v2.docx"), Bob);

        Assert.Equal((Today.AddDays(60), "Half of it is written"), (action.Due, action.LastProgress));
        Assert.Equal((Today.AddDays(30), "Not said; taken from plan v2.docx"), (action.DateMoves[0].From, action.DateMoves[0].AgreedBy));
        Assert.Equal(["Begun", "Half of it is written"], action.Progress.Select(u => u.Text));
    }

    [Fact]
    public void A_version_that_says_nothing_new_of_it_changes_nothing()
    {
        var action = Planned();
        action.ReportProgress("Begun", ReportedState.InProgress, Ann);

        action.Renew(new Renewal(null, ReportedState.InProgress, "Begun", "plan v2.docx"), Bob);
        action.Renew(new Renewal(action.Due, ReportedState.InProgress, "", "plan v3.docx"), Bob);

        Assert.Empty(action.DateMoves);
        Assert.Single(action.Progress);
    }

    [Fact]
    public void A_state_without_words_is_said_to_come_from_the_document()
    {
        var action = Planned();

        action.Renew(new Renewal(null, ReportedState.Complete, " ", "plan v2.docx"), Bob);

        Assert.Equal((ReportedState.Complete, "Reported so in plan v2.docx"), (action.Reported, action.LastProgress));
    }

    [Fact]
    public void Its_first_date_is_no_move_and_it_stays_incomplete_while_the_lead_is_missing()
    {
        var action = BroughtIn();

        action.Renew(new Renewal(Today.AddDays(9), ReportedState.InProgress, "", "plan v2.docx"), Bob);

        Assert.Equal(Today.AddDays(9), action.Due);
        Assert.Empty(action.DateMoves);
        Assert.True(action.IsIncomplete);
    }

    [Fact]
    public void A_date_that_was_all_it_lacked_makes_it_whole()
    {
        var action = BroughtIn(lead: Lead);

        action.Renew(new Renewal(Today.AddDays(9), ReportedState.InProgress, "", "plan v2.docx"), Bob);

        Assert.False(action.IsIncomplete);
    }
}
