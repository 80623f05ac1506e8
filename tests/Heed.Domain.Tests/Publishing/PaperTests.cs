using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Publishing;

public sealed class PaperTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary Manager", Now);
    private static readonly Stamp Cora = new(PersonId.New(), "Cora Chair", Now);
    private static readonly PartnershipId Children = PartnershipId.New();
    private static readonly PartnershipId Adults = PartnershipId.New();

    private readonly Review review = Review.Open(ReviewType.JointReview, "A review", "a-review", [Children, Adults]).Value;

    [Fact]
    public void Each_kind_has_its_own_address_and_only_a_briefing_may_have_a_subject()
    {
        Assert.Equal(PublicationForm.All.Count, PublicationForm.All.Select(f => f.Address).Distinct().Count());
        Assert.Equal("response", Begun(PublicationKind.Response).Address);
        Assert.Equal("briefing", Begun(PublicationKind.Briefing).Address);
        Assert.Equal("briefing-supervision-orders", Publication.Of(review, PublicationKind.Briefing, "Supervision Orders").Value.Address);
        Assert.Equal("Subject", Assert.Single(Publication.Of(review, PublicationKind.Response, "Sleep").Problems).Field);
        Assert.Equal("Subject", Assert.Single(Publication.Of(review, PublicationKind.Briefing, "…").Problems).Field);
    }

    [Fact]
    public void What_can_never_be_published_is_no_kind_of_publication() =>
        Assert.Equal(["Toolkit", "Report", "Response", "ActionPlan", "Briefing", "Improvements", "Redacted", "Progress"], Enum.GetNames<PublicationKind>());

    [Fact]
    public void A_publication_begins_with_the_headings_of_its_kind_and_parts_without_words_or_heading_are_no_parts()
    {
        var briefing = Begun(PublicationKind.Briefing);
        Assert.Equal(7, briefing.Paper.Sections.Count);

        Assert.True(briefing.Write(new PaperWords(" A title ", [new("Why", "Because"), new("", "  "), new("What we heard", "")])).IsDone);
        Assert.Equal(new PaperSection("Why", "Because"), briefing.Paper.Sections[0]);
        Assert.Equal(["Why", "What we heard"], briefing.Paper.Sections.Select(s => s.Heading));

        var refused = briefing.Write(new PaperWords("", [new("", "Words without a heading")]));
        Assert.Equal(["Title", "Sections[0].Heading"], refused.Problems.Select(p => p.Field));
        Assert.Equal("A title", briefing.Paper.Title);
    }

    [Fact]
    public void Every_partnership_approves_its_signature_and_is_asked_again_when_the_words_change()
    {
        var response = Begun(PublicationKind.Response);
        Assert.Equal([Children, Adults], response.NotSignedBy([Children, Adults]));
        Assert.True(response.NameSignatory(Children, "Helen North", "Vice chair", [Children, Adults]).IsDone);
        Assert.True(response.NameSignatory(Adults, "Vera South", "Independent chair", [Children, Adults]).IsDone);
        Assert.False(response.NameSignatory(Adults, "Vera South", "Independent chair", [Children, Adults]).IsDone);
        Assert.False(response.NameSignatory(PartnershipId.New(), "A stranger", "Chair", [Children, Adults]).IsDone);

        Assert.True(response.ApproveSignature(response.Signatures[0].Id, Cora).IsDone);
        Assert.Equal([Adults], response.NotSignedBy([Children, Adults]));
        Assert.Contains("approves its signature first", Assert.Single(response.Submit(Frozen("one"), "", Mary).Problems).Sentence);
        Assert.True(response.ApproveSignature(response.Signatures[1].Id, Mary).IsDone);
        Assert.True(response.Submit(Frozen("one"), "", Mary).IsDone);

        response.Write(response.Paper);
        Assert.Empty(response.NotSignedBy([Children, Adults]));
        response.Write(response.Paper with { Sections = [new("Our response", "Other words")] });
        Assert.Equal([Children, Adults], response.NotSignedBy([Children, Adults]));
    }

    [Fact]
    public void A_day_is_set_by_a_second_person_and_somebody_confirms_on_the_day_that_nothing_new_stands_against_it()
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;
        var day = Mary.Day.AddDays(7);

        Assert.False(publication.Schedule(edition, day, [], Mary).IsDone);
        Assert.Equal(nameof(Edition.GoesOutOn), Assert.Single(publication.Schedule(edition, Mary.Day, [], Cora).Problems).Field);
        Assert.False(publication.Schedule(edition, day, [Identified.NotAsked], Cora).IsDone);
        Assert.True(publication.Schedule(edition, day, [], Cora).IsDone);

        Assert.Contains("It was set for 9 March 2026", publication.Publish(edition, review, [], Cora, confirmed: true).Problems[0].Sentence);
        var onTheDay = Mary with { At = Now.AddDays(7) };
        Assert.Equal("Confirmed", Assert.Single(publication.Publish(edition, review, [], onTheDay).Problems).Field);
        Assert.False(publication.Publish(edition, review, [], Actor.Heed.Stamp(Now.AddDays(7)), confirmed: true).IsDone);
        var hold = review.PlaceHold(HoldKind.Inquest, HoldStops.Publication, Mary.Day, null, Mary.Day.AddDays(90), "the coroner", "An inquest", Mary).Value;
        Assert.Contains("Publishing must wait", Assert.Single(publication.Publish(edition, review, [], onTheDay, confirmed: true).Problems).Sentence);
        review.LiftHold(hold, "It ended", Cora);
        Assert.True(publication.Publish(edition, review, [], onTheDay, confirmed: true).IsDone);
        Assert.Equal((Cora, onTheDay), (publication.Published!.Checked, publication.Published.Released));
    }

    [Fact]
    public void Publishing_alone_needs_a_reason_never_passes_a_hold_and_stays_flagged_until_somebody_else_has_looked()
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;

        Assert.Equal(nameof(Edition.AloneBecause), Assert.Single(publication.PublishAlone(edition, review, [], " ", Mary).Problems).Field);
        Assert.False(publication.PublishAlone(edition, review, [], "It is urgent", Cora).IsDone);
        Assert.False(publication.PublishAlone(edition, review, [Identified.NotAsked], "It is urgent", Mary).IsDone);
        var hold = review.PlaceHold(HoldKind.Inquest, HoldStops.Publication, Mary.Day, null, Mary.Day.AddDays(90), "the coroner", "An inquest", Mary).Value;
        Assert.False(publication.PublishAlone(edition, review, [], "It is urgent", Mary).IsDone);
        review.LiftHold(hold, "It ended", Cora);
        Assert.True(publication.PublishAlone(edition, review, [], "It is urgent", Mary).IsDone);

        Assert.True(publication.Published!.WaitsForALook);
        Assert.False(publication.LookAt(edition, Mary).IsDone);
        Assert.True(publication.LookAt(edition, Cora).IsDone);
        Assert.False(publication.Published.WaitsForALook);
        Assert.False(publication.LookAt(edition, Cora).IsDone);
    }

    [Fact]
    public void What_is_removed_is_gone_with_its_explanation_and_nothing_is_removed_twice()
    {
        var publication = Published("one");
        publication.Withdraw("A mistake", Cora);

        Assert.Equal(nameof(Edition.Reason), Assert.Single(publication.Remove("", Cora).Problems).Field);
        Assert.True(publication.Remove("The explanation said too much", Cora).IsDone);

        Assert.Equal(EditionState.Removed, Assert.Single(publication.Editions).State);
        Assert.Null(publication.Withdrawn);
        Assert.False(publication.Remove("Again", Cora).IsDone);
    }

    [Fact]
    public void Another_publication_takes_its_place_only_where_readers_find_something()
    {
        var (publication, report) = (Published("one"), Begun(PublicationKind.Redacted));

        Assert.Contains("is not published", Assert.Single(publication.ReplaceBy(report, Cora).Problems).Sentence);
        report.Publish(report.Submit(Frozen("two"), "", Mary).Value, review, [], Cora);
        Assert.False(publication.ReplaceBy(publication, Cora).IsDone);
        Assert.True(publication.ReplaceBy(report, Cora).IsDone);

        Assert.Null(publication.Published);
        Assert.Equal((EditionState.Replaced, "redacted-report"), (publication.Editions[0].State, publication.Editions[0].LeadsTo));
    }

    [Fact]
    public void The_family_is_told_before_anybody_else_and_before_anything_goes_out()
    {
        var publication = Publication.Of(review);
        Assert.Equal(["Whom", "Who", "ToldBy", "By"], publication.PlanStep(null, "", "", "", "", "", null).Problems.Select(p => p.Field));
        Assert.True(publication.PlanStep(ToldFirst.Staff, "The school", "Mary", "", "", "", Mary.Day).IsDone);
        Assert.True(publication.PlanStep(ToldFirst.Family, "The mother", "Cora", "At home", "Her advocate", "The name Rowan", Mary.Day).IsDone);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;
        var (mother, school) = (publication.Plan.InOrder.First(), publication.Plan.InOrder.Last());
        Assert.Equal("The mother", mother.Who);

        Assert.Contains("The mother has not been told yet", Assert.Single(publication.FinishStep(school.Id, Mary).Problems).Sentence);
        Assert.Contains("the mother", Assert.Single(publication.Publish(edition, review, [], Cora).Problems).Sentence, StringComparison.OrdinalIgnoreCase);
        Assert.True(publication.FinishStep(mother.Id, Cora).IsDone);
        Assert.False(publication.FinishStep(mother.Id, Cora).IsDone);
        Assert.True(publication.FinishStep(school.Id, Mary).IsDone);
        Assert.True(publication.Publish(edition, review, [], Cora).IsDone);
    }

    [Fact]
    public void Nothing_is_set_for_or_goes_out_on_a_day_to_avoid()
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;
        Assert.Equal(["On", "Why"], publication.Avoid(null, " ").Problems.Select(p => p.Field));
        Assert.True(publication.Avoid(Mary.Day.AddDays(3), "A birthday").IsDone);
        Assert.True(publication.Avoid(Mary.Day, "The verdict").IsDone);

        Assert.Contains("is to be avoided: A birthday", Assert.Single(publication.Schedule(edition, Mary.Day.AddDays(3), [], Cora).Problems).Sentence);
        Assert.Contains("is to be avoided: The verdict", Assert.Single(publication.Publish(edition, review, [], Cora).Problems).Sentence);
        Assert.True(publication.Publish(edition, review, [], Cora with { At = Now.AddDays(1) }).IsDone);
    }

    [Fact]
    public void Only_a_report_has_a_file_of_its_own()
    {
        Assert.False(Begun(PublicationKind.Response).Attach(KeptFile.None).IsDone);
        Assert.True(Begun(PublicationKind.Report).Attach(KeptFile.None).IsDone);
    }

    private Publication Begun(PublicationKind kind) => Publication.Of(review, kind, "").Value;

    private Publication Published(string content)
    {
        var publication = Publication.Of(review);
        publication.Publish(publication.Submit(Frozen(content), "", Mary).Value, review, [], Cora);
        return publication;
    }

    private static FrozenWords Frozen(string content) => new(content, $"hash of {content}", "A title", [Children, Adults], []);
}
