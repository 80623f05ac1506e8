using FsCheck;
using FsCheck.Fluent;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Publishing;

public sealed class PublicationTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary Manager", Now);
    private static readonly Stamp Cora = new(PersonId.New(), "Cora Chair", Now);

    private readonly Review review = Review.Open(ReviewType.JointReview, "A review", "a-review", [PartnershipId.New()]).Value;

    [Fact]
    public void The_person_who_submitted_an_edition_cannot_publish_it()
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;

        var refused = publication.Publish(edition, review, [], Mary);

        Assert.Contains("Mary Manager prepared this edition", Assert.Single(refused.Problems).Sentence);
        Assert.Null(publication.Published);
        Assert.True(publication.Publish(edition, review, [], Cora).IsDone);
    }

    [Fact]
    public void Heed_itself_is_no_second_person()
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;

        Assert.False(publication.Publish(edition, review, [], Actor.Heed.Stamp(Now)).IsDone);
    }

    [Fact]
    public void What_the_identification_key_stops_goes_out_by_nobody()
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;
        var line = new KeyLine(KeyEntryKind.Person, "Oriel Larkfield", "Mother", []);
        var (stop, doubt) = (Identified.In("the summary", new AnonymityFind(FindWeight.Stop, line, "Oriel Larkfield", 0)), Identified.In("the summary", new AnonymityFind(FindWeight.Doubt, line, "O. L.", 0)));

        var refused = publication.Publish(edition, review, [doubt, stop], Cora);

        Assert.Equal("The summary: the real name behind “Mother” stands there. Put the pseudonym in its place", refused.Problems[0].Sentence);
        Assert.DoesNotContain("Larkfield", stop.Sentence + doubt.Sentence);
        Assert.Null(publication.Published);
        Assert.False(publication.Publish(edition, review, [Identified.NotAsked], Cora).IsDone);
        Assert.True(publication.Publish(edition, review, [], Cora).IsDone);
    }

    [Fact]
    public void A_doubt_and_a_place_that_nobody_could_read_stop_until_somebody_named_for_the_key_settles_exactly_them()
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;
        var line = new KeyLine(KeyEntryKind.Person, "Oriel Larkfield", "Mother", []);
        var find = new AnonymityFind(FindWeight.Doubt, line, "O. L.", 0);
        var (doubt, other, unread) = (Identified.In("the summary", find, "aa"), Identified.In("the summary", find, "bb"), Identified.Unread("the file, page 3", "it is a picture", "cc"));
        var stop = Identified.In("the summary", new AnonymityFind(FindWeight.Stop, line, "Oriel Larkfield", 0), "dd");

        Assert.Equal("1 doubt of the identification key is not settled. Somebody named for the key says whether it is one", Assert.Single(publication.Publish(edition, review, [doubt], Cora).Problems).Sentence);
        Assert.Contains("cannot be read", Assert.Single(publication.Publish(edition, review, [unread], Cora).Problems).Sentence);
        Assert.Equal(nameof(Settlement.Why), Assert.Single(publication.Settle(edition, [doubt], " ", Cora).Problems).Field);
        Assert.Equal("Marks", Assert.Single(publication.Settle(edition, [stop], "It is the market", Cora).Problems).Field);
        Assert.False(publication.Settle(edition, [], "It is the market", Cora).IsDone);

        Assert.True(publication.Settle(edition, [doubt, unread], "It is the market", Cora).IsDone);
        Assert.True(publication.Settle(edition, [doubt], "Again", Cora).IsDone);
        Assert.Equal(2, publication.Editions[0].Settlements.Count);
        Assert.False(publication.Publish(edition, review, [doubt, unread, other], Cora).IsDone);
        Assert.False(publication.Publish(edition, review, [stop], Cora).IsDone);
        Assert.True(publication.Publish(edition, review, [doubt, unread], Cora).IsDone);
    }

    [Theory]
    [InlineData(HoldStops.Publication, false)]
    [InlineData(HoldStops.WholeReview, false)]
    [InlineData(HoldStops.FamilyContact, true)]
    public void A_hold_makes_publishing_impossible_when_it_stops_publication(HoldStops stops, bool goesOut)
    {
        var publication = Publication.Of(review);
        var edition = publication.Submit(Frozen("one"), "", Mary).Value;
        var hold = review.PlaceHold(HoldKind.CriminalProceedings, stops, new DateOnly(2026, 2, 1), null, new DateOnly(2026, 6, 1), "the police", "A trial", Mary).Value;

        var published = publication.Publish(edition, review, [], Cora);

        Assert.Equal(goesOut, published.IsDone);
        if (!goesOut)
        {
            Assert.Contains("Publishing must wait", Assert.Single(published.Problems).Sentence);
            Assert.True(review.LiftHold(hold, "The trial has ended", Mary).IsDone);
            Assert.True(publication.Publish(edition, review, [], Cora).IsDone);
        }
    }

    /// <summary>Whatever is tried in whatever order: nothing goes out while a hold stops it, and nobody publishes what they prepared unless a second person found it right or it stays flagged.</summary>
    [Fact]
    public void No_order_of_steps_publishes_under_a_hold_or_alone() => Prop.ForAll(
        Gen.Choose(0, 11).ListOf().ToArbitrary(),
        steps =>
        {
            var held = Review.Open(ReviewType.JointReview, "A review", "a-review", [PartnershipId.New()]).Value;
            var publication = Publication.Of(held);
            foreach (var (step, at) in steps.Select((s, i) => (s, i)))
            {
                var (before, waits) = (publication.Published, held.Holds.Any(h => h.Stands && (h.Stops & (HoldStops.Publication | HoldStops.WholeReview)) != 0));
                switch (step)
                {
                    case 0:
                        publication.Submit(Frozen($"{at}"), "It changed", at % 2 == 0 ? Mary : Cora);
                        break;
                    case 1 or 2 when publication.Editions is [.., var last]:
                        publication.Publish(last.Id, held, [], step == 1 ? Mary : Cora);
                        break;
                    case 3:
                        held.PlaceHold(HoldKind.Inquest, (HoldStops)(1 << (at % 5)), Mary.Day, null, Mary.Day.AddDays(9), "The coroner", "Wait", Mary);
                        break;
                    case 4:
                        held.PlaceHold(HoldKind.PermanentRestriction, HoldStops.None, Mary.Day, null, null, "The court", "For life", Mary);
                        break;
                    case 5 or 6 when held.Holds.FirstOrDefault(h => h.Stands && h.Kind != HoldKind.PermanentRestriction) is { } hold:
                        held.LiftHold(hold.Id, at % 3 == 0 ? "" : "It ended", Cora);
                        break;
                    case 7:
                        publication.Withdraw("A mistake", Cora);
                        break;
                    case 8 when publication.Editions is [.., var last]:
                        publication.Return(last.Id, "Not yet", Cora);
                        break;
                    case 9 when publication.Editions is [.., var last]:
                        publication.Schedule(last.Id, Mary.Day.AddDays(1), [], at % 2 == 0 ? Mary : Cora);
                        break;
                    case 10 when publication.Editions is [.., var last]:
                        publication.Publish(last.Id, held, [], (at % 2 == 0 ? Mary : Cora) with { At = Now.AddDays(at % 3) }, confirmed: at % 4 > 0);
                        break;
                    case 11 when publication.Editions is [.., var last]:
                        publication.PublishAlone(last.Id, held, [], at % 3 == 0 ? "" : "It cannot wait", at % 2 == 0 ? Mary : Cora);
                        break;
                }

                Assert.True(publication.Published is null || publication.Published.Id == before?.Id || !waits);
                Assert.All(publication.Editions, e => Assert.True(e.Released is null || e.Released.Who != e.Submitted.Who || e.WaitsForALook || (e.Checked is not null && e.Checked.Who != e.Submitted.Who)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_edition_takes_the_place_of_the_one_before_and_says_what_changed()
    {
        var publication = Publication.Of(review);
        publication.Publish(publication.Submit(Frozen("one"), "", Mary).Value, review, [], Cora);

        Assert.Equal(nameof(Edition.ChangeNote), Assert.Single(publication.Submit(Frozen("two"), " ", Mary).Problems).Field);
        var second = publication.Submit(Frozen("two"), "Two answers were added", Mary).Value;
        Assert.Equal("one", publication.Published!.Content);
        publication.Publish(second, review, [], Cora);

        Assert.Equal("two", publication.Published!.Content);
        Assert.Equal(EditionState.Superseded, publication.Editions[0].State);
    }

    [Fact]
    public void What_has_not_changed_is_not_submitted_again()
    {
        var publication = Publication.Of(review);
        publication.Publish(publication.Submit(Frozen("one"), "", Mary).Value, review, [], Cora);

        Assert.Contains("Nothing has changed", Assert.Single(publication.Submit(Frozen("one"), "A note", Mary).Problems).Sentence);
    }

    [Fact]
    public void Only_one_edition_waits_at_a_time_and_a_returned_one_waits_no_longer()
    {
        var publication = Publication.Of(review);
        var first = publication.Submit(Frozen("one"), "", Mary).Value;

        Assert.False(publication.Submit(Frozen("two"), "", Mary).IsDone);
        Assert.False(publication.Return(first, " ", Cora).IsDone);
        Assert.True(publication.Return(first, "The summary names a school", Cora).IsDone);

        Assert.False(publication.Publish(first, review, [], Cora).IsDone);
        Assert.True(publication.Submit(Frozen("two"), "", Mary).IsDone);
    }

    [Fact]
    public void Withdrawing_needs_an_explanation_and_leaves_nothing_published()
    {
        var publication = Publication.Of(review);
        publication.Publish(publication.Submit(Frozen("one"), "", Mary).Value, review, [], Cora);

        Assert.Equal(nameof(Edition.Reason), Assert.Single(publication.Withdraw("", Cora).Problems).Field);
        Assert.True(publication.Withdraw("A mistake was found", Cora).IsDone);

        Assert.Null(publication.Published);
        Assert.Equal("A mistake was found", publication.Withdrawn!.Reason);
    }

    [Fact]
    public void A_video_needs_an_address_of_the_web_and_its_words()
    {
        var words = PublicWords.None with { Title = "A title", VideoUrl = "javascript:alert(1)" };

        var problems = Publication.Of(review).Write(words, new DateOnly(2026, 3, 2)).Problems;

        Assert.Equal([nameof(PublicWords.VideoUrl), nameof(PublicWords.VideoText)], problems.Select(p => p.Field));
    }

    [Theory]
    [InlineData("both partnerships", null, nameof(PublicWords.AgreedOn))]
    [InlineData("", "2026-03-01", nameof(PublicWords.AgreedBy))]
    [InlineData("both partnerships", "2026-03-03", nameof(PublicWords.AgreedOn))]
    public void An_agreement_has_a_body_and_a_day_that_has_come(string by, string? on, string field)
    {
        var words = PublicWords.None with { Title = "A title", AgreedBy = by, AgreedOn = on is null ? null : DateOnly.Parse(on) };

        Assert.Equal(field, Assert.Single(Publication.Of(review).Write(words, new DateOnly(2026, 3, 2)).Problems).Field);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_preview_lasts_sixty_days_at_most(int days, bool made) =>
        Assert.Equal(made, PreviewLink.For(Publication.Of(review), review, "the family", Mary.Day.AddDays(days), "hash", Mary).IsDone);

    [Fact]
    public void A_preview_ends_after_its_last_day_or_when_it_is_ended()
    {
        var link = PreviewLink.For(Publication.Of(review), review, "the family", Mary.Day.AddDays(5), "hash", Mary).Value;

        Assert.True(link.WorksOn(Mary.Day.AddDays(5)));
        Assert.False(link.WorksOn(Mary.Day.AddDays(6)));
        link.End(Mary);
        Assert.False(link.WorksOn(Mary.Day));
    }

    [Fact]
    public void A_hold_on_sharing_findings_stops_previews_and_one_on_publication_does_not()
    {
        review.PlaceHold(HoldKind.Inquest, HoldStops.Publication, Mary.Day, null, Mary.Day.AddDays(90), "the coroner", "An inquest", Mary);
        Assert.True(PreviewLink.For(Publication.Of(review), review, "the family", Mary.Day, "hash", Mary).IsDone);

        review.PlaceHold(HoldKind.Inquest, HoldStops.SharingFindings, Mary.Day, null, Mary.Day.AddDays(90), "the coroner", "An inquest", Mary);
        Assert.False(PreviewLink.For(Publication.Of(review), review, "the family", Mary.Day, "hash", Mary).IsDone);
    }

    private static FrozenWords Frozen(string content) => new(content, $"hash of {content}", "A title", [PartnershipId.New()], []);
}
