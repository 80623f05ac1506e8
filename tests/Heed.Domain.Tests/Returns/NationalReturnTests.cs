using Heed.Domain.People;
using Heed.Domain.Returns;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Returns;

/// <summary>What national stores are told of a review.</summary>
public sealed class NationalReturnTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly ReturnForm Sheet = ReturnsShipped.Of("adults-library")!;

    private readonly Review review = Review.Open(ReviewType.SafeguardingAdultsReview, "A review", "a-review", [PartnershipId.New()]).Value;

    [Fact]
    public void Every_form_says_where_it_is_from_and_asks_each_thing_once()
    {
        Assert.Equal(["adults-library", "children-repository", "health-tracker"], ReturnsShipped.All.Select(f => f.Code));
        Assert.All(ReturnsShipped.All, form =>
        {
            Assert.True(form.Source.Length > 20 && form.LastChecked > new DateOnly(2026, 1, 1) && form.Types.Count > 0);
            Assert.Equal(form.Fields.Count(), form.Fields.Select(f => f.Code).Distinct().Count());
            Assert.All(form.Fields, f => Assert.NotEqual("", f.Name));
        });
    }

    [Fact]
    public void Each_type_of_review_is_told_only_to_the_stores_that_ask_for_it()
    {
        string Asked(ReviewType type) => string.Join(' ', ReturnsShipped.All.Where(f => NationalReturn.IsFor(f, type)).Select(f => f.Code));

        Assert.Equal("adults-library health-tracker", Asked(ReviewType.SafeguardingAdultsReview));
        Assert.Equal("children-repository health-tracker", Asked(ReviewType.LocalChildSafeguardingPracticeReview));
        Assert.Equal("health-tracker", Asked(ReviewType.RapidReview));
        Assert.Equal("", Asked(ReviewType.ResearchStudy));
    }

    [Fact]
    public void Only_what_is_offered_is_chosen_and_nothing_typed_for_another_form_is_lost()
    {
        var made = NationalReturn.Of(review, Sheet);

        Assert.Equal("Mandatory or discretionary: choose one of what is offered", Assert.Single(made.Fill(Sheet, [new("basis", "Perhaps")]).Problems).Sentence);
        Assert.StartsWith("This form has changed since it was opened", Assert.Single(made.Fill(Sheet, [new("another", "x")]).Problems).Sentence);
        Assert.True(made.Fill(Sheet, [new("basis", "Mandatory"), new("number", " 1 "), new("another", ""), new("gender", " ")]).IsDone);
        Assert.Equal([("basis", "Mandatory"), ("number", "1")], made.Answers.Select(a => (a.Field, a.Text)));
    }

    [Fact]
    public void What_was_sent_is_kept_as_it_was_and_nothing_is_sent_while_a_hold_stops_sharing()
    {
        var made = NationalReturn.Of(review, Sheet);

        Assert.Equal("Enter the day on which it was sent", Assert.Single(made.Send(review, null, "", [], Mary).Problems).Sentence);
        Assert.True(made.Send(review, Today.AddDays(-1), "L-7", [new("title", "A review")], Mary).IsDone);
        Assert.StartsWith("It was sent before on 1 March 2026", Assert.Single(made.Send(review, Today.AddDays(-2), "", [], Mary).Problems).Sentence);
        review.PlaceHold(HoldKind.CriminalProceedings, HoldStops.SharingFindings, Today, null, Today.AddDays(30), "The police", "Wait", Mary);
        Assert.StartsWith("Sharing what was found must wait", Assert.Single(made.Send(review, Today, "", [], Mary).Problems).Sentence);
        Assert.Equal("A review", Assert.Single(made.Sent).Lines[0].Text);
    }
}
