using Heed.Domain.Reviews;

namespace Heed.Domain.Tests.Reviews;

/// <summary>Criteria that go together by a rule.</summary>
public sealed class CriteriaRuleTests
{
    [Fact]
    public void A_rule_is_short_and_its_brackets_stand_in_one_another_only_so_deep()
    {
        static string Deep(int n) => new string('(', n) + "a" + new string(')', n);

        Assert.Null(CriteriaRule.WhyNot(Form(Deep(CriteriaRule.Deepest))));
        Assert.Null(CriteriaRule.WhyNot(Form(string.Join(" or ", Enumerable.Repeat("(a)", 60)))));
        Assert.Contains("more than 20 brackets", CriteriaRule.WhyNot(Form(Deep(CriteriaRule.Deepest + 1))));
        Assert.Contains("500 characters or fewer", CriteriaRule.WhyNot(Form(Deep(20_000))));
    }

    [Theory]
    [InlineData("a and (b or c)", "yyn", true)]
    [InlineData("a and (b or c)", "ynn", false)]
    [InlineData("a and (b or c)", "nyy", false)]
    [InlineData("a and (b or c)", "y?y", true)]
    [InlineData("a and (b or c)", "n??", false)]
    [InlineData("a and (b or c)", "y?n", null)]
    [InlineData("a and b or c", "nny", true)]
    [InlineData("A AND (B OR C)", "yny", true)]
    [InlineData("((a))", "y??", true)]
    public void What_is_known_decides_as_soon_as_it_can(string rule, string answers, bool? met) =>
        Assert.Equal(met, CriteriaRule.Met(Form(rule), code => answers[code[0] - 'a'] switch { 'y' => true, 'n' => false, _ => null }));

    [Theory]
    [InlineData("a and (b or c")]
    [InlineData("a and")]
    [InlineData("a b")]
    [InlineData("a and d")]
    [InlineData("")]
    [InlineData(") a")]
    public void A_rule_that_cannot_be_read_says_what_one_looks_like(string rule) => Assert.Contains("a and (b or c)", CriteriaRule.WhyNot(Form(rule)));

    [Fact]
    public void Both_sides_of_a_rule_are_read_whatever_the_first_says() => Assert.Null(CriteriaRule.WhyNot(Form("(a or b) and (b or c)")));

    private static CriteriaForm Form(string rule) => new(rule, [new("a", "One", ""), new("b", "Two", ""), new("c", "Three", "")]);
}
