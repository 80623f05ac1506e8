using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using static Heed.Domain.Tests.Recommendations.Examples;

namespace Heed.Domain.Tests.Recommendations;

public sealed class ColourTests
{
    private static readonly ColourKey OnTarget = ColoursShipped.Of("on-target")!.Colours;

    private static readonly ColourKey Embedded = ColoursShipped.Of("embedded")!.Colours;

    private static readonly ColourKey Risk = ColoursShipped.Of("risk")!.Colours;

    public static TheoryData<string> Shipped => [.. ColoursShipped.All.Select(s => s.Code)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_scheme_that_comes_with_Heed_passes_its_own_check(string code) =>
        Assert.Equal([], ColoursShipped.Of(code)!.Colours.Check().ToOutcome().Fields());

    [Theory]
    [MemberData(nameof(Shipped))]
    public void In_no_scheme_that_comes_with_Heed_is_green_what_nobody_has_checked(string code) =>
        Assert.Equal(Colour.Amber, Of(ColoursShipped.Of(code)!.Colours, ReportedState.Complete, VerifiedState.NotVerified, due: 30));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Whatever_the_facts_a_scheme_has_a_colour_with_a_definition(string code)
    {
        var key = ColoursShipped.Of(code)!.Colours;
        foreach (var reported in Enum.GetValues<ReportedState>())
        {
            foreach (var verified in Enum.GetValues<VerifiedState>())
            {
                foreach (var stage in Enum.GetValues<RecommendationStage>())
                {
                    foreach (var due in new[] { -400, -1, 0, 400 })
                    {
                        Assert.NotEmpty(key.MeaningOf(Of(key, reported, verified, due, stage)));
                    }
                }
            }
        }
    }

    [Fact]
    public void A_month_behind_is_amber_and_more_is_red()
    {
        Assert.Equal(Colour.Green, Of(OnTarget, due: 0));
        Assert.Equal(Colour.Amber, Of(OnTarget, due: -1));
        Assert.Equal(Colour.Amber, Of(OnTarget, due: -30));
        Assert.Equal(Colour.Red, Of(OnTarget, due: -31));
    }

    [Fact]
    public void What_is_verified_is_not_late_any_more() =>
        Assert.Equal(Colour.Green, Of(OnTarget, ReportedState.Complete, VerifiedState.Verified, due: -100));

    [Fact]
    public void Blue_is_reached_only_by_what_is_embedded()
    {
        Assert.Equal(Colour.Green, Of(Embedded, ReportedState.Complete, VerifiedState.Verified, stage: RecommendationStage.SignedOff));
        Assert.Equal(Colour.Blue, Of(Embedded, ReportedState.Complete, VerifiedState.Verified, stage: RecommendationStage.Embedded));
        Assert.Equal(Colour.Grey, Of(Embedded, ReportedState.NotStarted));
        Assert.Equal(Colour.Amber, Of(Embedded, ReportedState.InProgress));
    }

    [Fact]
    public void A_national_action_is_never_overdue_and_so_never_red_for_its_date()
    {
        var action = PlanAction.Plan([Asked(Breadth.National)], "Ask the ministry", Lead, Today.AddDays(1), [], null, Today).Value;
        var later = ColourFacts.Of(action, RecommendationStage.Open, Today.AddDays(300));

        Assert.Equal(ColourWhen.ToChase, Risk.Of(later).When);
        Assert.Equal(Colour.Amber, Risk.Of(later).Colour);
        Assert.Equal(Colour.Green, OnTarget.Of(later).Colour);
    }

    [Fact]
    public void What_is_silent_refused_or_has_slipped_is_seen_in_the_scheme_of_risk()
    {
        var action = PlanAction.Plan([Asked()], "Write the pathway", Lead, Today.AddDays(400), [], null, Today).Value;
        Assert.Equal(ColourWhen.Otherwise, When(0));
        Assert.Equal(ColourWhen.Silent, When(60));
        action.MoveDate(Today.AddDays(491), "The board", "Nobody had time", Ann);
        Assert.Equal(ColourWhen.Slipped, When(59));
        action.RecordRefusal("Town Police", "Peter", Today, "No", Ann);
        Assert.Equal((ColourWhen.Refused, Colour.Red), (When(0), Risk.Of(ColourFacts.Of(action, RecommendationStage.Open, Today)).Colour));

        ColourWhen When(int days) => Risk.Of(ColourFacts.Of(action, RecommendationStage.Open, Today.AddDays(days))).When;
    }

    [Fact]
    public void A_recommendation_is_as_late_as_the_latest_of_its_actions_and_done_only_when_all_that_go_on_are()
    {
        var (done, late, stopped) = (Facts(ReportedState.Complete, VerifiedState.Verified), Facts(due: -40), Facts(stopped: true));

        Assert.Equal(Colour.Red, OnTarget.Of(ColourFacts.Of(Asked(), [done, late])).Colour);
        Assert.Equal(Colour.Green, OnTarget.Of(ColourFacts.Of(Asked(), [done, stopped])).Colour);
        Assert.Equal(ColourWhen.Stopped, OnTarget.Of(ColourFacts.Of(Asked(), [stopped])).When);
        Assert.Equal(ColourWhen.Unanswered, OnTarget.Of(ColourFacts.Of(Asked(), [])).When);
        var refused = Asked();
        refused.Take(Stance.NotAccepted, "Another service does it");
        Assert.Equal(ColourWhen.NotAccepted, OnTarget.Of(ColourFacts.Of(refused, [])).When);
    }

    [Fact]
    public void What_is_printed_of_a_line_is_made_of_the_line_and_cannot_say_something_else()
    {
        Assert.Equal("Returned to its lead with reasons; reported complete, and not verified yet; overdue by 30 days or fewer", OnTarget.WorkedOut(Colour.Amber));
        Assert.Equal("Refused by an agency; reported as something that cannot be done; overdue by more than 30 days", OnTarget.WorkedOut(Colour.Red));
        Assert.Contains("; overdue", Embedded.WorkedOut(Colour.Red));
        Assert.Equal([Colour.Red, Colour.Amber, Colour.Green, Colour.Grey], OnTarget.Used);
    }

    [Fact]
    public void A_scheme_needs_a_definition_of_each_colour_it_uses_days_where_it_speaks_of_days_and_a_colour_for_the_rest()
    {
        var scheme = Chosen();
        var wrong = new ColourKey([new(Colour.Red, " "), new(Colour.Green, "Fine")], [new(ColourWhen.OverdueByMore, Colour.Red), new(ColourWhen.Verified, Colour.Green)]);

        Assert.Equal([$"Lines[{(int)ColourWhen.Otherwise}].Colour", $"Lines[{(int)ColourWhen.OverdueByMore}].Days", "Meanings[0]", "Reason"], scheme.Change(wrong, " ", Ann).Fields());
        Assert.Contains("two colours", scheme.Change(new ColourKey([new(Colour.Red, "Bad")], [new(ColourWhen.Otherwise, Colour.Red)]), "So", Ann).Sentence());
        Assert.Equal(OnTarget, scheme.Colours);
    }

    [Fact]
    public void A_changed_scheme_keeps_its_lines_in_their_order_and_only_the_definitions_that_it_uses()
    {
        var scheme = Chosen();
        var mine = new ColourKey([new(Colour.Blue, "Not used"), new(Colour.Green, " Fine "), new(Colour.Red, "Late")], [new(ColourWhen.Overdue, Colour.Red, 7), new(ColourWhen.OverdueByMore, Colour.Red, 14), new(ColourWhen.Otherwise, Colour.Green)]);

        Assert.True(scheme.Change(mine, "The board decided on 3 March", Bob).IsDone);
        Assert.Equal([ColourWhen.OverdueByMore, ColourWhen.Overdue, ColourWhen.Otherwise], scheme.Colours.Rules.Select(r => r.When));
        Assert.Equal([new(Colour.Red, "Late"), new(Colour.Green, "Fine")], scheme.Colours.Definitions);
        Assert.Equal("Bob", scheme.By.Name);
    }

    [Fact]
    public void Colours_are_put_away_with_a_reason_and_chosen_again()
    {
        var scheme = Chosen();

        Assert.False(scheme.PutAway(" ", Ann).IsDone);
        Assert.True(scheme.PutAway("Nobody reads them", Ann).IsDone);
        Assert.NotNull(scheme.Off);
        Assert.Contains("put away", scheme.Change(OnTarget, "So", Ann).Sentence());
        Assert.Equal(["Scheme"], scheme.Choose("rainbow", "So", Ann).Fields());
        Assert.True(scheme.Choose("risk", "The board wants risk", Ann).IsDone);
        Assert.Null(scheme.Off);
    }

    [Fact]
    public void A_judged_colour_needs_a_colour_and_a_reason_and_each_stays_when_another_follows()
    {
        var action = Planned();

        Assert.Equal([nameof(JudgedColour.Colour), nameof(JudgedColour.Reason)], action.JudgeColour(null, " ", Ann).Fields());
        Assert.True(action.JudgeColour(Colour.Amber, "The school has no cover", Ann).IsDone);
        Assert.Equal("Judged amber by Ann on 2 March 2026: The school has no cover", JudgedColour.Standing(action.JudgedColours)!.Sentence);
        Assert.True(action.JudgeColour(Colour.Green, "They found somebody", Bob).IsDone);
        Assert.Equal([(Colour.Amber, "Bob"), (Colour.Green, null)], action.JudgedColours.Select(j => (j.Colour, j.Ended?.Name)));
        Assert.Equal([nameof(JudgedColour.EndedBecause)], action.TakeColourBack("", Ann).Fields());
        Assert.True(action.TakeColourBack("It speaks for itself", Ann).IsDone);
        Assert.Null(JudgedColour.Standing(action.JudgedColours));
        Assert.Equal("It speaks for itself", action.JudgedColours[1].EndedBecause);
        Assert.Contains("No judged colour", action.TakeColourBack("Again", Ann).Sentence());
    }

    [Fact]
    public void Nobody_judges_what_they_lead_themselves_and_Heed_judges_nothing()
    {
        var action = Planned();

        Assert.Contains("lead themselves", action.JudgeColour(Colour.Green, "All is well", new Stamp(Lead.PersonId, "Lea", Ann.At)).Sentence());
        Assert.Contains("by a person", action.JudgeColour(Colour.Green, "All is well", new Stamp(null, "Heed", Ann.At)).Sentence());
        Assert.Empty(action.JudgedColours);
    }

    [Fact]
    public void A_judged_colour_changes_no_truth_and_no_computed_colour()
    {
        var action = Planned();
        var before = ColourFacts.Of(action, RecommendationStage.Open, Today);

        action.JudgeColour(Colour.Red, "I do not believe it", Bob);

        Assert.Equal(before, ColourFacts.Of(action, RecommendationStage.Open, Today));
    }

    [Fact]
    public void What_has_stirred_since_a_judgement_is_known_by_its_moment()
    {
        var action = Planned();
        Assert.Null(PlanAction.LastStir(null, action.Verifications, action.DateMoves));
        action.MoveDate(Today.AddDays(60), "The board", "Nobody had time", By("Ann", 3));
        Assert.Equal(By("Ann", 3).At, PlanAction.LastStir(Ann.At, action.Verifications, action.DateMoves));
        Assert.Equal(By("Ann", 5).At, PlanAction.LastStir(By("Ann", 5).At, action.Verifications, action.DateMoves));
    }

    private static ColourScheme Chosen()
    {
        var scheme = ColourScheme.Of(PartnershipId.New());
        Assert.True(scheme.Choose("on-target", "The board decided on 2 March", Ann).IsDone);
        return scheme;
    }

    private static Colour Of(ColourKey key, ReportedState reported = ReportedState.InProgress, VerifiedState verified = VerifiedState.NotVerified, int due = 30, RecommendationStage stage = RecommendationStage.Open) =>
        key.Of(Facts(reported, verified, due, stage)).Colour;

    private static ColourFacts Facts(ReportedState reported = ReportedState.InProgress, VerifiedState verified = VerifiedState.NotVerified, int due = 30, RecommendationStage stage = RecommendationStage.Open, bool stopped = false) =>
        ColourFacts.Of(reported, verified, stopped, false, false, Timeliness.Of(reported, verified, stopped ? Today : null, Today.AddDays(due), Breadth.Local, Today, Today, [], Today), stage);
}
