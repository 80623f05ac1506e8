using FsCheck;
using FsCheck.Fluent;
using Heed.Domain.Publishing;

namespace Heed.Domain.Tests.Publishing;

public sealed class WordsChangedTests
{
    [Fact]
    public void Only_the_words_that_differ_are_marked()
    {
        var found = WordsChanged.Of("The panel met twice a year.", "The panel met four times a year.");

        Assert.Equal([new(WordsFate.Kept, "The panel met "), new(WordsFate.Removed, "twice "), new(WordsFate.Added, "four times "), new ChangedWords(WordsFate.Kept, "a year.")], found);
        Assert.Equal([new ChangedWords(WordsFate.Added, "All new")], WordsChanged.Of("", "All new"));
        Assert.Empty(WordsChanged.Of("", ""));
    }

    /// <summary>Whatever changed: nothing is lost of either text.</summary>
    [Fact]
    public void What_is_kept_and_added_is_the_later_text_and_what_is_kept_and_removed_the_earlier() => Prop.ForAll(
        Gen.Elements("a ", "b ", "c", "\n", "dd ").ListOf().Select(string.Concat).Two().ToArbitrary(),
        texts =>
        {
            var found = WordsChanged.Of(texts.Item1, texts.Item2);
            Assert.Equal(texts.Item2, string.Concat(found.Where(f => f.Fate != WordsFate.Removed).Select(f => f.Text)));
            Assert.Equal(texts.Item1, string.Concat(found.Where(f => f.Fate != WordsFate.Added).Select(f => f.Text)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_too_long_to_mark_is_shown_one_after_the_other()
    {
        var (before, after) = (string.Join(' ', Enumerable.Repeat("old", 3_001)), string.Join(' ', Enumerable.Repeat("new", 3_001)));

        Assert.Equal([new(WordsFate.Removed, before), new ChangedWords(WordsFate.Added, after)], WordsChanged.Of(before, after));
    }
}
