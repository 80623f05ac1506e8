using Heed.Domain.Publishing;

namespace Heed.Domain.Tests.Publishing;

public sealed class PublicAdviceTests
{
    [Theory]
    [InlineData("He committed suicide in the spring.", "suicide-committed", "committed suicide")]
    [InlineData("The mother chose not to engage.", "blames-engagement", "chose not to engage")]
    [InlineData("She had DNA’d twice.", "not-brought", "DNA’d")]
    [InlineData("It was a volatile relationship.", "blames-victim", "volatile relationship")]
    [InlineData("He absconded from the home.", "labels-person", "absconded")]
    [InlineData("Lessons will be learned.", "empty-comfort", "Lessons will be learned")]
    [InlineData("She put herself at risk.", "blames-exploitation", "put herself at risk")]
    [InlineData("It happened on 3 May 2024 at home.", "exact-day", "3 May 2024")]
    [InlineData("The family had three young children.", "small-number", "three young children")]
    [InlineData("There were 2 siblings.", "small-number", "2 siblings")]
    public void Words_that_wound_or_give_away_are_named_with_what_to_write_instead(string text, string code, string quote)
    {
        var advice = Assert.Single(PublicAdvice.On("the summary", text));

        Assert.Equal((code, quote), (advice.Code, advice.Quote));
        Assert.StartsWith($"The summary says “{quote}”. ", advice.Sentence);
    }

    [Theory]
    [InlineData("He died by suicide. He was not brought to his appointment, and nobody asked why.")]
    [InlineData("In May the panel met 14 children and 30 parents. A suicide prevention plan was agreed.")]
    [InlineData("The review looked at one year. Agencies were asked to engage with fathers.")]
    [InlineData("")]
    public void Plain_words_are_left_alone(string text) => Assert.Empty(PublicAdvice.On("the summary", text));

    [Fact]
    public void A_sentence_of_more_than_thirty_five_words_is_named_by_its_beginning()
    {
        var text = "Short one. " + string.Join(' ', Enumerable.Repeat("word", 36)) + ". Short again.";

        var advice = Assert.Single(PublicAdvice.On("the summary", text));

        Assert.Equal("long-sentence", advice.Code);
        Assert.StartsWith("word word", advice.Quote);
        Assert.Empty(PublicAdvice.On("the summary", string.Join(' ', Enumerable.Repeat("word", 35)) + "."));
    }

    [Fact]
    public void A_text_that_only_the_well_read_can_read_is_told_for_what_age_it_is()
    {
        var hard = string.Concat(Enumerable.Repeat("Multi-agency organisational accountability necessitates considerable interdisciplinary communication regarding safeguarding responsibilities. ", 8));
        var plain = string.Concat(Enumerable.Repeat("The nurse saw the boy at home and told the school what she had seen. ", 8));

        Assert.Contains("readers of about", PublicAdvice.OnReading("the summary", hard)!.Sentence);
        Assert.Null(PublicAdvice.OnReading("the summary", plain));
        Assert.Null(PublicAdvice.OnReading("the summary", "Multi-agency accountability."));
    }
}
