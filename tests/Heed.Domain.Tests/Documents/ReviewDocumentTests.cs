using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Documents;

/// <summary>The documents of a review and their versions.</summary>
public sealed class ReviewDocumentTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly DocumentSaid Said = new("Terms of reference", DocumentKind.TermsOfReference, DocumentReaders.Everybody);

    private readonly Review review = Review.Open(ReviewType.LearningReview, "A review", "a-review", [PartnershipId.New()]).Value;

    [Fact]
    public void A_document_needs_a_title_a_kind_a_day_and_a_file()
    {
        var refused = ReviewDocument.Add(review, new DocumentSaid(" ", null, DocumentReaders.Everybody), null, KeptFile.None, Mary);

        Assert.Equal(["Title", "Kind", "On", "File"], refused.Problems.Select(p => p.Field));
        Assert.Equal("The day cannot be in the future", Refusal(ReviewDocument.Add(review, Said, Today.AddDays(1), File("a"), Mary)));
    }

    [Fact]
    public void A_newer_version_keeps_the_earlier_ones_and_says_what_is_different()
    {
        var document = Added();

        Assert.StartsWith("Enter what is different in it", Refusal(document.AddVersion(Today, File("b"), " ", Mary)));
        Assert.Equal("This is the same file as the present version", Refusal(document.AddVersion(Today, File("a"), "Nothing", Mary)));
        Assert.True(document.AddVersion(Today, File("b"), "After the panel's comments", Mary).IsDone);
        Assert.Equal([(1, "a.txt"), (2, "b.txt")], document.Versions.Select(v => (v.Number, v.File.Name)));
    }

    [Fact]
    public void What_was_put_aside_takes_no_version_until_it_is_brought_back()
    {
        var document = Added();

        Assert.StartsWith("Enter why", Refusal(document.PutAside("", Mary)));
        Assert.True(document.PutAside("It was replaced", Mary).IsDone);
        Assert.Equal("It was put aside already", Refusal(document.PutAside("Again", Mary)));
        Assert.StartsWith("This document was put aside", Refusal(document.AddVersion(Today, File("b"), "Newer", Mary)));
        Assert.True(document.BringBack().IsDone);
        Assert.Equal("It was brought back already", Refusal(document.BringBack()));
        Assert.True(document.AddVersion(Today, File("b"), "Newer", Mary).IsDone);
    }

    [Fact]
    public void A_destroyed_file_leaves_its_tombstone_and_the_last_one_takes_the_title_with_it()
    {
        var document = Added();
        document.AddVersion(Today, File("b"), "Newer", Mary);
        var gone = new Tombstone(Guid.NewGuid(), Mary.At, "Mary", "Cora", "A wrong child");

        Assert.True(document.Destroy(document.Versions[1].File.Id, gone));
        Assert.Equal(("Terms of reference", true, ""), (document.Title, document.IsHeld, document.Versions[1].Changed));
        Assert.False(document.Destroy(document.Versions[1].File.Id, gone));
        Assert.True(document.Destroy(document.Versions[0].File.Id, gone));
        Assert.Equal(("", false), (document.Title, document.IsHeld));
        Assert.StartsWith("This document was destroyed", Refusal(document.AddVersion(Today, File("c"), "Newer", Mary)));
        Assert.StartsWith("This document was destroyed", Refusal(document.Describe(Said)));
    }

    private ReviewDocument Added() => ReviewDocument.Add(review, Said, Today, File("a"), Mary).Value;

    private static KeptFile File(string hash) => new(FileId.New(), $"{hash}.txt", hash, 1);

    private static string Refusal(Outcome outcome) => Assert.Single(outcome.Problems).Sentence;
}
