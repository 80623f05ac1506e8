using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class AdviceTests
{
    private static readonly PartnershipId Here = PartnershipId.New();

    [Theory]
    [InlineData("Audit 20 files and report on an ongoing basis", "open-ended", "ongoing")]
    [InlineData("Consider an audit of 20 files", "consider", "Consider")]
    [InlineData("Audit 20 files where possible", "as-appropriate", "where possible")]
    [InlineData("Raising awareness of the audit of 20 files", "raise-awareness", "Raising awareness")]
    [InlineData("Audit 20 files, train all managers in the tool and publish a guide for parents", "several-actions", "train all managers in the tool")]
    [InlineData("All agencies to audit 20 files", "role-without-name", "All agencies")]
    [InlineData("Audit 20 files subject to funding", "no-contingency", "subject to funding")]
    [InlineData("Write a letter to the coroner", "no-measure", "")]
    [InlineData("Write a leaflet for 3 of 4 surgeries", "output-without-outcome", "")]
    public void What_is_weak_is_named_with_its_words(string text, string code, string quote) =>
        Assert.Equal(quote, Assert.Single(Given(text), a => a.Code == code).Quote);

    [Theory]
    [InlineData("Audit 20 discharge letters against the standard")]
    [InlineData("Survey parents about the new letter")]
    [InlineData("Add a leaflet to the pack so that families know whom to ring, and ask 30 families")]
    public void An_action_that_says_what_and_how_it_is_seen_needs_no_advice(string text) => Assert.Empty(Given(text));

    [Fact]
    public void At_most_three_are_given_the_weightiest_first() =>
        Assert.Equal(["open-ended", "no-measure", "consider"], Given("Consider raising awareness where possible, on a continuous basis, subject to funding").Select(a => a.Code));

    [Fact]
    public void A_measure_or_an_outcome_of_what_it_answers_is_enough()
    {
        Assert.Contains("no-measure", Codes(new DraftedAction("Write a policy", false, false, true, true)));
        Assert.Empty(Codes(new DraftedAction("Write a policy", true, true, true, true)));
    }

    [Fact]
    public void A_role_that_nobody_is_named_for_is_said() =>
        Assert.Contains("role-without-name", Codes(new DraftedAction("Audit 20 files", true, true, HasRole: true, HasPerson: false)));

    [Fact]
    public void What_is_said_for_when_it_does_not_come_is_a_contingency() =>
        Assert.DoesNotContain("no-contingency", Given("Audit 20 files subject to funding; if it is refused, audit five by hand").Select(a => a.Code));

    [Fact]
    public void Nothing_is_said_of_nothing() => Assert.Empty(Given("  "));

    [Fact]
    public void Each_shipped_advice_has_words_or_a_rule_an_explanation_and_a_source()
    {
        Assert.True(AdviceShipped.All.Count >= 7);
        Assert.Equal(AdviceShipped.All.Count, AdviceShipped.All.Select(l => l.Code).Distinct().Count());
        Assert.All(AdviceShipped.All, l => Assert.True(AdvicePhrase.Of(Here, l).Change(l.Words, l.Explanation, l.Source).IsDone, l.Code));
    }

    [Fact]
    public void A_partnership_adds_changes_and_switches_off_and_takes_the_shipped_one_back()
    {
        var own = AdvicePhrase.Add(Here, "hub, front door", "Say which team.", "Board, 2 March").Value;
        var changed = AdvicePhrase.Of(Here, AdviceShipped.Of("consider")!);
        Assert.True(changed.Change("ponder", "Say what is decided.", "Board").IsDone);
        Assert.Equal([own.Code, "open-ended"], AdviceHere.Of([own, changed]).Take(2).Select(l => l.Code));
        Assert.Equal(["Pondering"], Advice.On(Draft("Pondering an audit of 20 files"), AdviceHere.Of([changed])).Select(a => a.Quote));

        Assert.True(changed.SwitchOff(Ann).IsDone);
        Assert.Equal(Ann, changed.Off);
        Assert.Empty(Advice.On(Draft("Ponder an audit of 20 files, and consider it"), AdviceHere.Of([changed])));
        Assert.True(changed.TakeBack().IsDone);
        Assert.Equal((AdviceShipped.Of("consider"), null), (changed.Line, changed.Off));
        Assert.Contains("your own", own.TakeBack().Sentence());
        Assert.True(own.SwitchOff(Ann).IsDone);
        Assert.Equal(AdviceShipped.All, AdviceHere.Of([own]));
        Assert.True(own.SwitchOn().IsDone);
        Assert.Contains(AdviceHere.Of([own]), l => l.Code == own.Code);
    }

    [Fact]
    public void An_advice_without_words_reason_or_source_is_refused_with_every_problem() =>
        Assert.Equal(["Words", "Explanation", "Source"], AdvicePhrase.Add(Here, " , ", "", " ").Fields());

    [Fact]
    public void Of_several_partnerships_what_one_gives_is_given()
    {
        var off = AdvicePhrase.Of(Here, AdviceShipped.Of("consider")!);
        Assert.True(off.SwitchOff(Ann).IsDone);
        var own = AdvicePhrase.Add(PartnershipId.New(), "hub", "Say which team.", "Board").Value;
        Assert.Equal([own.Code, .. AdviceShipped.All.Select(l => l.Code)], AdviceHere.OfAll([[off], [own]]).Select(l => l.Code));
        Assert.DoesNotContain(AdviceHere.OfAll([[off]]), l => l.Code == "consider");
        Assert.Equal(AdviceShipped.All, AdviceHere.OfAll([]));
    }

    [Theory]
    [InlineData("Ongoing")]
    [InlineData("On-going.")]
    [InlineData(" continuous ")]
    [InlineData("This is ongoing")]
    public void An_action_that_only_says_ongoing_is_refused_with_a_sentence(string text)
    {
        var refused = PlanAction.Plan([Asked()], text, Lead, Today.AddDays(30), [], null, Today);
        Assert.Equal(["Text"], refused.Fields());
        Assert.Contains("cannot be finished", refused.Sentence());
    }

    private static IReadOnlyList<AdviceGiven> Given(string text) => Advice.On(Draft(text), AdviceShipped.All);

    private static IEnumerable<string> Codes(DraftedAction draft) => Advice.On(draft, AdviceShipped.All).Select(a => a.Code);

    private static DraftedAction Draft(string text) => new(text, false, false, true, true);
}
