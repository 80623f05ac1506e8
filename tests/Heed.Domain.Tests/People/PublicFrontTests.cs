using Heed.Domain.People;

namespace Heed.Domain.Tests.People;

public sealed class PublicFrontTests
{
    [Fact]
    public void Each_line_is_a_title_and_an_address_and_they_are_written_as_they_are_read()
    {
        var partnership = Partnership.Found("Town Partnership", "", PartnershipKind.Children, "town", new DateOnly(2020, 1, 1)).Value;
        var said = new PublicFront("Ring us", "", "Who we are", "Review of 2018: Harry https://www.example.org/harry.pdf\n\n  Claire and Anne http://example.org/2\r\n", "The national collection https://national.example");

        Assert.True(partnership.Describe(said).IsDone);

        Assert.Equal([new("Review of 2018: Harry", "https://www.example.org/harry.pdf"), new PublicLink("Claire and Anne", "http://example.org/2")], partnership.EarlierReviews);
        var again = partnership.Front;
        Assert.True(partnership.Describe(again).IsDone);
        Assert.Equal(again, partnership.Front);
    }

    [Theory]
    [InlineData("https://example.org/only")]
    [InlineData("Only a title")]
    [InlineData("A title javascript:alert(1)")]
    [InlineData("A title www.example.org")]
    public void A_line_without_a_title_or_without_an_address_of_the_web_is_refused_by_its_number(string line)
    {
        var partnership = Partnership.Found("Town Partnership", "", PartnershipKind.Children, "town", new DateOnly(2020, 1, 1)).Value;

        var problem = Assert.Single(partnership.Describe(new PublicFront("", "", "", $"Good https://example.org\n{line}")).Problems);

        Assert.Equal(nameof(PublicFront.EarlierReviews), problem.Field);
        Assert.StartsWith("Line 2:", problem.Sentence);
        Assert.Empty(partnership.EarlierReviews);
    }
}
