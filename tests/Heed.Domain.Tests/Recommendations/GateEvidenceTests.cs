using System.Diagnostics;
using Heed.Domain.Recommendations;

namespace Heed.Domain.Tests.Recommendations;

public sealed class GateEvidenceTests
{
    private const string Wanted = "Agencies should ensure that staff recognise neglect.";
    private const string Made = "A guide for staff on how to recognise neglect was written.";

    [Fact]
    public void Where_a_difference_was_asked_for_a_guide_alone_is_only_an_output() => Assert.Contains(GateRule.OutputOnly, Rules(Wanted, Made, ["The guide"]));

    [Theory]
    [InlineData("An audit found neglect recognised in 27 of 30 files.")]
    [InlineData("Staff said that they recognise neglect sooner.")]
    [InlineData("Referrals for neglect rose from 12 to 40.")]
    public void An_audit_figures_or_voices_show_a_difference(string difference) => Assert.DoesNotContain(GateRule.OutputOnly, Rules(Wanted, $"{Made} {difference}", ["The guide"]));

    [Fact]
    public void The_evidence_may_show_the_difference() => Assert.DoesNotContain(GateRule.OutputOnly, Rules(Wanted, Made, ["Audit of 30 files"]));

    [Fact]
    public void How_many_came_to_a_course_is_no_difference() => Assert.Contains(GateRule.OutputOnly, Rules(Wanted, $"{Made} 120 staff attended a course on how to recognise neglect.", ["Register"]));

    [Fact]
    public void Where_only_a_thing_was_asked_for_the_thing_is_enough() => Assert.Empty(Rules("The Board should publish a guide on neglect.", "A guide on neglect was published.", ["The guide"]));

    [Fact]
    public void A_course_that_was_given_is_enough_where_staff_were_to_be_trained() =>
        Assert.DoesNotContain(GateRule.OutputOnly, Rules("Agencies should ensure that staff are trained in neglect.", "Staff were trained in neglect in May.", ["Register"]));

    [Fact]
    public void An_empty_list_says_that_there_is_no_evidence() => Assert.Contains(GateRule.NoEvidence, Rules(Wanted, "An audit found neglect recognised in 27 of 30 files.", []));

    [Fact]
    public void Where_nobody_was_asked_for_evidence_an_answer_that_names_an_audit_has_some() =>
        Assert.Equal((false, true), (Rules(Wanted, "An audit found neglect recognised in 27 of 30 files.", null).Contains(GateRule.NoEvidence), Rules(Wanted, Made, null).Contains(GateRule.NoEvidence)));

    [Fact]
    public void Every_rule_has_a_name_for_programs_and_a_sentence_for_people()
    {
        Assert.Equal(["not-answered", "future-tense", "open-ended", "output-only", "no-evidence"], Enum.GetValues<GateRule>().Select(r => r.Code()));
        Assert.Equal(Enum.GetValues<GateRule>().Length, Enum.GetValues<GateRule>().Select(r => r.InWords()).Distinct().Count());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "\n\n")]
    [InlineData("…!?", "•\n•\n")]
    [InlineData("should", "will")]
    [InlineData("\0should \uD83D review", "\uFFFF")]
    public void Odd_words_are_judged_and_never_a_fault(string recommendation, string answer) => Assert.NotNull(Gate.Judge(recommendation, answer, null));

    [Fact]
    public void Long_texts_are_judged_at_once()
    {
        var watch = Stopwatch.StartNew();
        var text = string.Concat(Enumerable.Repeat("The Trust should review and update the policy, and report to be agreed with all who will continue to plan to ", 400));
        Assert.NotNull(Gate.Judge(text, text, [text]));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    private static List<GateRule> Rules(string recommendation, string answer, string[]? evidence) => [.. Gate.Judge(recommendation, answer, evidence).Problems.Select(p => p.Rule)];
}
