using Heed.Application.Search;

namespace Heed.Application.Tests.Search;

public sealed class SnippetTests
{
    [Fact]
    public void The_words_looked_for_are_pieces_of_their_own() =>
        Assert.Equal("A [housing] office, [Housed] badly; a house", Text(Snippets.Marked("A housing office, Housed badly; a house", ["housing"])).Replace("a [house]", "a house", StringComparison.Ordinal));

    [Fact]
    public void A_long_text_is_cut_around_the_first_word_found()
    {
        var text = string.Concat(Enumerable.Repeat("other words here ", 100)) + "then the lighthouse " + string.Concat(Enumerable.Repeat("and more words ", 100));

        var snippet = Text(Snippets.Of(text, ["lighthouse"]));

        Assert.Contains("the [lighthouse] and", snippet);
        Assert.StartsWith("… ", snippet);
        Assert.EndsWith(" …", snippet);
        Assert.InRange(snippet.Length, 100, 260);
    }

    [Fact]
    public void Nothing_of_the_text_is_lost_or_added_by_marking()
    {
        const string text = "<b>\"5\" is less than 6 & more</b>\nnext line";

        Assert.Equal(text, string.Concat(Snippets.Marked(text, ["less", "\"", "line"]).Select(p => p.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void A_short_text_without_the_word_is_shown_as_it_is(string text) =>
        Assert.Equal(text, string.Concat(Snippets.Of(text, ["absent"]).Select(p => p.Text)));

    [Fact]
    public void A_word_without_spaces_is_cut_too() =>
        Assert.InRange(Text(Snippets.Of(new string('z', 5_000), ["absent"])).Length, 100, 260);

    private static string Text(IEnumerable<Piece> pieces) => string.Concat(pieces.Select(p => p.IsHit ? $"[{p.Text}]" : p.Text));
}
