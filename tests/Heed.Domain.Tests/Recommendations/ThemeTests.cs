using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class ThemeTests
{
    [Fact]
    public void Themes_are_tidied_and_the_same_words_in_other_letters_are_one()
    {
        var recommendation = Asked();

        Assert.True(recommendation.Concern(["  Information   sharing ", "information sharing", "", "Neglect"]).IsDone);

        Assert.Equal(["Information sharing", "Neglect"], recommendation.Themes.Select(t => t.Name));
        Assert.True(recommendation.Concern(["Neglect"]).IsDone);
        Assert.Equal(["Neglect"], recommendation.Themes.Select(t => t.Name));
    }

    [Fact]
    public void More_than_eight_or_a_whole_sentence_are_refused_together_and_change_nothing()
    {
        var recommendation = Asked();
        recommendation.Concern(["Neglect"]);

        var refused = recommendation.Concern([.. Enumerable.Range(1, 8).Select(n => $"Theme {n}"), new string('x', 81)]);

        Assert.Equal(["Themes", "Themes"], refused.Fields());
        Assert.Equal(["Neglect"], recommendation.Themes.Select(t => t.Name));
    }
}
