using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Tests.Shared;

public sealed class WordsTests
{
    [Theory]
    [InlineData(new string[0], "nobody")]
    [InlineData(new[] { "a chair" }, "a chair")]
    [InlineData(new[] { "a chair", "a manager" }, "a chair or a manager")]
    [InlineData(new[] { "a chair", "a manager", "an auditor" }, "a chair, a manager or an auditor")]
    public void A_list_reads_as_a_person_would_say_it(string[] items, string said) => Assert.Equal(said, Words.List(items, "or"));

    [Fact]
    public void Counts_agree_with_their_noun()
    {
        Assert.Equal("1 day", Words.Count(1, "day"));
        Assert.Equal("0 days", Words.Count(0, "day"));
        Assert.Equal("1,200 agencies", Words.Count(1200, "agency", "agencies"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n\u3000\u00A0")]
    [InlineData("\u200B\u2060\uFEFF")]
    public void Signs_that_show_nothing_are_no_words(string? text) => Assert.True(new Problems().IfBlank(text, "Text", "Enter the words").Any);

    [Fact]
    public void A_role_is_said_in_words() => Assert.Equal("partnership managers", Words.Plural(Role.PartnershipManager));
}
