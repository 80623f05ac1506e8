using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class PlanActionTests
{
    [Fact]
    public void A_new_action_needs_an_agency_a_person_a_role_and_a_date()
    {
        var refused = PlanAction.Plan([Asked()], "Write the pathway", ActionLead.Nobody, null, [], null, Today);

        Assert.Equal(OutcomeKind.Refused, refused.Kind);
        Assert.Equal(["LeadPerson", "Due"], refused.Fields());
        Assert.Contains("“Ongoing” cannot be kept to or missed", refused.Problems[^1].Sentence);
        var bare = PlanAction.Plan([Asked()], "Write the pathway", Lead with { AgencyId = null, RoleTitle = " " }, Today, [], null, Today);
        Assert.Equal(["LeadAgency", "LeadRole"], bare.Fields());
    }

    [Fact]
    public void A_new_action_cannot_be_due_in_the_past() =>
        Assert.Equal(["Due"], PlanAction.Plan([Asked()], "Write", Lead, Today.AddDays(-1), [], null, Today).Fields());

    [Fact]
    public void An_action_answers_at_least_one_recommendation() =>
        Assert.Equal(OutcomeKind.Refused, PlanAction.Plan([], "Write", Lead, Today, [], null, Today).Kind);

    [Fact]
    public void What_was_brought_in_unfinished_is_kept_and_bound_from_its_first_edit()
    {
        var action = BroughtIn();

        Assert.True(action.IsIncomplete);
        Assert.Equal(("Ongoing", "Police"), (action.DueAsWritten, action.Lead.AsWritten));
        Assert.Equal(["LeadPerson", "Due"], action.Change("Write it well", action.Lead, null, [], null, Ann).Fields());
        Assert.True(action.Change("Write it well", Lead, Today.AddDays(9), [], null, Ann).IsDone);
        Assert.False(action.IsIncomplete);
    }

    [Fact]
    public void An_incomplete_action_takes_no_progress_and_no_new_date_until_it_is_complete()
    {
        Assert.Contains("Complete it first", BroughtIn().ReportProgress("Met", ReportedState.InProgress, Ann).Sentence());
        Assert.Contains("complete it first", BroughtIn().MoveDate(Today, "The panel", "Late", Ann).Sentence());
        Assert.Contains("complete it first", BroughtIn(Today).MoveDate(Today.AddDays(1), "The panel", "Late", Ann).Sentence());
    }

    [Fact]
    public void A_brought_in_action_with_everything_is_whole() =>
        Assert.False(BroughtIn(Today, Lead).IsIncomplete);

    [Fact]
    public void A_date_that_was_agreed_moves_only_with_who_agreed_and_why()
    {
        var action = Planned();
        var was = action.Due!.Value;

        Assert.Equal(["Due"], action.Change(action.Text, action.Lead, was.AddDays(1), [], null, Ann).Fields());
        Assert.Equal(["AgreedBy", "Reason"], action.MoveDate(was.AddDays(31), "", " ", Ann).Fields());
        Assert.Equal(["Due"], action.MoveDate(was, "The panel", "Late", Ann).Fields());
        Assert.True(action.MoveDate(was.AddDays(31), "The panel", "The audit is late", Ann).IsDone);

        Assert.Equal(new DateMove(was, was.AddDays(31), "The panel", "The audit is late", Ann), Assert.Single(action.DateMoves));
        Assert.Equal(was.AddDays(31), action.Due);
    }

    [Fact]
    public void A_contributor_may_become_the_lead_and_the_lead_a_contributor()
    {
        var action = PlanAction.Plan([Asked()], "Write", Lead, Today, [Health], null, Today).Value;

        action.Change("Write", Lead with { AgencyId = Health }, Today, [Police], null, Ann);

        Assert.Equal([(Health, true), (Police, false)], action.Agencies.Select(a => (a.AgencyId, a.Leads)).OrderByDescending(a => a.Item2));
    }

    [Fact]
    public void Complete_needs_evidence()
    {
        var action = Planned();

        Assert.Equal(["Reported"], action.ReportProgress("Done", ReportedState.Complete, Ann).Fields());
        Assert.Empty(action.Progress);

        action.AddEvidence("The pathway", EvidenceKind.Output, Today, File(), Ann);

        Assert.True(action.ReportProgress("Done", ReportedState.Complete, Ann).IsDone);
        Assert.Equal((ReportedState.Complete, "Done", Today), (action.Reported, action.LastProgress, action.LastUpdatedOn!.Value));
    }

    [Fact]
    public void Evidence_is_dated_by_what_it_is_evidence_of()
    {
        var action = Planned();

        Assert.Equal(["Title", "EvidenceOf"], action.AddEvidence(" ", EvidenceKind.Output, null, File(), Ann).Fields());
        Assert.Equal(["EvidenceOf"], action.AddEvidence("Audit", EvidenceKind.Outcome, Today.AddDays(1), File(), Ann).Fields());
        Assert.Empty(action.Evidence);
    }

    [Fact]
    public void A_revision_follows_the_one_before_and_is_another_file()
    {
        var action = Planned();
        var id = action.AddEvidence("Audit", EvidenceKind.Outcome, Today.AddDays(-9), File("aa"), Ann).Value;

        Assert.Equal(["File"], action.ReviseEvidence(id, Today, File("aa"), Bob).Fields());
        Assert.True(action.ReviseEvidence(id, Today, File("bb"), Bob).IsDone);
        Assert.Equal(OutcomeKind.NotFound, action.ReviseEvidence(EvidenceId.New(), Today, File("cc"), Bob).Kind);

        var evidence = Assert.Single(action.Evidence);
        Assert.Equal([(1, "aa", "Ann"), (2, "bb", "Bob")], evidence.Revisions.Select(r => (r.Number, r.File.Sha256, r.By.Name)));
        Assert.Equal(Today, evidence.EvidenceOf);
    }

    [Theory]
    [InlineData(Breadth.National, Breadth.National, Breadth.National)]
    [InlineData(Breadth.National, Breadth.Local, Breadth.Local)]
    [InlineData(Breadth.Regional, Breadth.National, Breadth.Regional)]
    public void An_action_is_national_only_when_all_it_answers_is(Breadth one, Breadth other, Breadth expected)
    {
        Assert.Equal(expected, Planned(Asked(one), Asked(other)).Breadth);

        var action = Planned(Asked(one));
        action.Answer(Asked(other));
        Assert.Equal(expected, action.Breadth);
        Assert.Equal(2, action.Recommendations.Count);
    }

    [Fact]
    public void Answering_the_same_recommendation_twice_is_once()
    {
        var asked = Asked();
        var action = Planned(asked);

        action.Answer(asked);

        Assert.Single(action.Recommendations);
    }
}
