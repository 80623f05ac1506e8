using FsCheck;
using FsCheck.Fluent;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Outcome = Heed.Domain.Shared.Outcome;

namespace Heed.Domain.Tests.Notifications;

/// <summary>What happened, who stands behind it, and what was decided and why.</summary>
public sealed class NotificationTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Stamp Mary = new(PersonId.New(), "Mary", new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private static readonly Partnership Children = Partnership.Found("Town Safeguarding Children Partnership", "TSCP", PartnershipKind.Children, "town-children", new(2019, 9, 1)).Value;
    private static readonly NotificationText Known = new("Tilly, 14", true, Today.AddDays(-4), Today.AddDays(-3), "She died at home", "Her brother stays with his aunt", "Sam, Social Worker");
    private static readonly Group Panel = Group.Form(Children, "Case review group", "").Value;

    [Fact]
    public void What_is_not_said_is_asked_for_at_once()
    {
        var refused = Notification.Write(Children, "N-1", NotificationKind.SeriousIncident, Regime, 0, new("", null, null, null, "", "", ""), [], Mary);

        Assert.Equal(
        [
            "Enter whom it is about, by pseudonym", "Enter the day on which it became known: the clocks run from it", "Enter what is known of what happened",
            "Enter what was done at once to keep people safe, or that nothing was needed and why", "Enter who tells it: name, role and agency",
        ], refused.Problems.Select(p => p.Sentence));
        Assert.Equal("It cannot have become known before it happened", Refusal(Notification.Write(Children, "N-1", NotificationKind.Referral, Regime, 0, Known with { AwareOn = Today.AddDays(-9) }, [], Mary)));
    }

    [Fact]
    public void Nothing_is_considered_until_a_senior_person_stands_behind_it_but_a_family_needs_none()
    {
        var notification = Written(authorised: false);

        Assert.Equal("A senior person must authorise it before it is considered", Refusal(notification.Judge([new("a", true, "Yes")], Mary)));
        Assert.Contains(notification.Decide(NotificationOutcome.MoreInformation, "Not enough", "The chair", Today, "", Mary).Problems, p => p.Sentence.StartsWith("A senior person", StringComparison.Ordinal));
        Assert.Equal("A senior person must authorise it first", Refusal(notification.Notify(Today, "", Mary)));
        Assert.True(notification.Authorise("Dora Director", "Director", Today, Mary).IsDone);
        Assert.True(notification.Judge([new("a", true, "Yes")], Mary).IsDone);

        var family = Notification.Write(Children, "N-2", NotificationKind.FamilyReferral, Regime, 0, Known with { Safety = "", ReferredBy = "Her grandmother" }, [], Mary).Value;
        Assert.True(family.IsAuthorised);
        Assert.Equal("A family’s referral needs no authorisation", Refusal(family.Authorise("Dora", "Director", Today, Mary)));
    }

    [Fact]
    public void A_decision_waits_for_the_criteria_and_goes_with_them()
    {
        var notification = Written();

        Assert.Equal("Say first of each criterion whether it is met, or choose that more information is needed", Refusal(Decide(notification, NotificationOutcome.MetReview)));
        Assert.True(Decide(notification, NotificationOutcome.MoreInformation).IsDone);
        Assert.False(notification.IsSettled);
        notification.Judge([new("a", true, "Neglect is suspected"), new("b", true, "She died"), new("c", false, "She died")], Mary);
        Assert.True(notification.CriteriaMet);
        Assert.StartsWith("By what was said of the criteria they are met", Refusal(Decide(notification, NotificationOutcome.NotMetOtherReview, because: "The agencies answered")));
        Assert.True(Decide(notification, NotificationOutcome.MetReview, because: "The agencies answered").IsDone);

        // It waits until the review that was decided on is opened.
        Assert.False(notification.IsSettled);
        Assert.EndsWith("No review was opened yet", NotificationWords.Standing(notification));
        Assert.True(notification.LeadTo(Review.Open(ReviewType.LocalChildSafeguardingPracticeReview, "Tilly", "tilly", [Children.Id]).Value, Mary).IsDone);
        Assert.True(notification.IsSettled);
    }

    [Fact]
    public void A_criterion_is_met_or_not_for_a_reason()
    {
        var notification = Written();

        Assert.Equal(("Rows[1].Comments", "Enter why criterion B is not met"), notification.Judge([new("a", null, ""), new("b", false, " ")], Mary).Problems.Select(p => (p.Field, p.Sentence)).Single());
        notification.Judge([new("a", true, "Known"), new("b", false, "She lives")], Mary);
        notification.Judge([new("a", true, "Known"), new("b", true, "She died since")], Mary);
        Assert.Equal(3, notification.Criteria.Count);
        Assert.True(notification.AnswerTo("b")!.Met);
    }

    [Fact]
    public void A_changed_decision_keeps_the_old_one_and_says_why()
    {
        var notification = Decided(NotificationOutcome.NotMetNothing, "ynn");

        Assert.StartsWith("It was decided before. Enter why the decision is changed", Refusal(Decide(notification, NotificationOutcome.NotMetOtherReview)));
        Assert.StartsWith("It was decided before. Enter why the decision is changed", Refusal(Decide(notification, NotificationOutcome.NotMetOtherReview, because: "\u200b\u2800")));
        Assert.True(Decide(notification, NotificationOutcome.NotMetOtherReview, because: "The family asked to be heard").IsDone);

        Assert.Equal([NotificationOutcome.NotMetNothing, NotificationOutcome.NotMetOtherReview], notification.Decisions.Select(d => d.Outcome));
        Assert.Equal("The family asked to be heard", notification.Decided!.ChangedBecause);
        Assert.StartsWith("It was decided on what is written here", Refusal(notification.Rewrite(Known, [], Mary)));
    }

    [Fact]
    public void Answers_that_change_after_a_decision_ask_for_another_one()
    {
        var notification = Decided(NotificationOutcome.MetReview, "yyn");
        Assert.Equal("Nothing was changed. Answer a criterion, or go back", Refusal(notification.Judge([new("a", true, "Because")], Mary)));

        notification.Judge([new("a", false, "The toxicology says otherwise")], Mary);

        Assert.True(notification.IsDecidedOtherwise);
        Assert.False(notification.IsSettled);
        Assert.Equal("The criteria were answered otherwise since the decision: decide again", NotificationWords.Standing(notification));
        Assert.StartsWith("The criteria were answered otherwise", notification.WhyNoReview(ReviewType.LocalChildSafeguardingPracticeReview));
        Assert.True(Decide(notification, NotificationOutcome.NotMetNothing, because: "The toxicology came").IsDone);
        Assert.True(notification.IsSettled);
    }

    [Fact]
    public void Nothing_of_a_decision_comes_before_what_it_follows()
    {
        var notification = Written();
        Assert.Equal("It became known on 27 February 2026; the day cannot come before that", Refusal(notification.AskFor(null, "Her school", "What it knew", Today.AddDays(-4), null, Mary)));
        notification.Judge([new("a", true, "Yes"), new("b", true, "Yes"), new("c", false, "No")], Mary);
        notification.Recommend(Panel, NotificationOutcome.MetReview, "It should be held", Today.AddDays(-1), Mary);

        Assert.Equal("Case review group recommended on 1 March 2026; the decision cannot come before that", Refusal(notification.Decide(NotificationOutcome.MetReview, "Lawful", "The chair", Today.AddDays(-2), "", Mary)));
        Assert.True(Decide(notification, NotificationOutcome.MetReview).IsDone);
        Assert.StartsWith("It was decided on 2 March 2026", Refusal(notification.Tell("The family", "By telephone", Today.AddDays(-1), Mary)));
        Assert.StartsWith("It was decided on 2 March 2026", Refusal(notification.Heard("The Panel", true, "", Today.AddDays(-1), Mary)));
        Assert.Equal("Decided: the partnership tells you", NotificationWords.StandingForWriter(notification));
    }

    [Fact]
    public void A_review_follows_only_from_a_decision_that_leads_to_one_but_a_rapid_review_begins_at_once()
    {
        var notification = Written();
        var review = Review.Open(ReviewType.LocalChildSafeguardingPracticeReview, "Tilly", "tilly", [Children.Id]).Value;
        var rapid = Review.Open(ReviewType.RapidReview, "Tilly, rapid", "tilly-rapid", [Children.Id]).Value;

        Assert.Equal("It must be decided first", Refusal(notification.LeadTo(review, Mary)));
        Assert.True(notification.LeadTo(rapid, Mary).IsDone);
        var nothing = Decided(NotificationOutcome.NotMetNothing, "ynn");
        Assert.StartsWith("By the decision no review comes of it", Refusal(nothing.LeadTo(review, Mary)));
        var met = Decided(NotificationOutcome.MetReview, "yyn");
        Assert.True(met.LeadTo(review, Mary).IsDone);
        Assert.Equal("It leads to this review already", Refusal(met.LeadTo(review, Mary)));
        Assert.True(met.LeadTo(rapid, Mary).IsDone);
        Assert.Equal(["aware", "decided"], met.Before().Select(b => b.Stage));
    }

    [Fact]
    public void The_clock_of_notifying_is_met_by_the_day_on_which_the_national_body_was_told()
    {
        var notification = Written();
        Assert.Equal(ClockState.DueSoon, notification.Clocks(Today).Single(c => c.Clock.Code == "notify").State);
        Assert.True(notification.Notify(Today, "SI-12", Mary).IsDone);
        Assert.Equal(ClockState.Met, notification.Clocks(Today).Single(c => c.Clock.Code == "notify").State);

        // The rapid review is owed from then on, and its clock passes to the review once it is opened.
        Assert.Equal(new DateOnly(2026, 3, 23), notification.Clocks(Today).Single(c => c.Clock.Until == "rapidReview").Due);
        notification.LeadTo(Review.Open(ReviewType.RapidReview, "Tilly, rapid", "tilly-rapid", [Children.Id]).Value, Mary);
        Assert.DoesNotContain(notification.Clocks(Today), c => c.Clock.Until == "rapidReview");
    }

    [Fact]
    public void A_group_of_another_partnership_recommends_nothing_here()
    {
        var adults = Partnership.Found("Town Safeguarding Adults Board", "TSAB", PartnershipKind.Adults, "town-adults", new(2019, 9, 1)).Value;
        var notification = Written();
        notification.Judge([new("a", false, "None is suspected"), new("b", true, "She died"), new("c", false, "She died")], Mary);

        Assert.StartsWith("This group belongs to another partnership", Refusal(notification.Recommend(Group.Form(adults, "Adults review group", "").Value, NotificationOutcome.NotMetNothing, "No", Today, Mary)));
        Assert.True(notification.Recommend(Panel, NotificationOutcome.NotMetNothing, "No", Today, Mary).IsDone);
    }

    /// <summary>Whatever is tried in whatever order: no decision without reasons or against the criteria, and none is ever lost.</summary>
    [Fact]
    public void No_order_of_steps_decides_without_reasons_or_loses_a_decision() => Prop.ForAll(
        Gen.Choose(0, 8).ListOf().ToArbitrary(),
        steps =>
        {
            var notification = Written(authorised: false);
            var kept = new List<NotificationDecision>();
            foreach (var (step, at) in steps.Select((s, i) => (s, i)))
            {
                _ = step switch
                {
                    0 => notification.Authorise("Dora", "Director", Today, Mary),
                    1 => notification.Judge([new("a", true, "Yes"), new("b", at % 2 == 0, "So it is"), new("c", false, "No")], Mary),
                    2 => notification.Decide(NotificationOutcome.MetReview, at % 3 == 0 ? "" : "Reasons", "The chair", Today, at % 2 == 0 ? "" : "It changed", Mary),
                    3 => notification.Decide(NotificationOutcome.NotMetNothing, "Reasons", at % 3 == 0 ? " " : "The chair", Today, "It changed", Mary),
                    4 => notification.Decide(NotificationOutcome.MoreInformation, "\u00a0", "The chair", Today, "It changed", Mary),
                    5 => notification.Decide((NotificationOutcome)99, "Reasons", "The chair", Today, "It changed", Mary),
                    6 => notification.Rewrite(Known with { WhatHappened = $"Step {at}" }, [], Mary),
                    7 => notification.Recommend(Panel, at % 2 == 0 ? NotificationOutcome.MetReview : NotificationOutcome.NotMetNothing, "Reasons", Today, Mary),
                    _ => notification.Heard("The Panel", true, "", Today, Mary),
                };
                Assert.Equal(kept, notification.Decisions.Take(kept.Count));
                kept = [.. notification.Decisions];
                Assert.All(kept, d => Assert.True(d.Reasons.Trim('\u00a0', ' ').Length > 0 && d.DecidedBy.Length > 0 && (!d.IsFinal || d.CriteriaMet == Notification.IsMet(d.Outcome))));
                Assert.All(kept.Skip(1), d => Assert.NotEmpty(d.ChangedBecause));
                Assert.True(kept.Count == 0 || notification.IsAuthorised);
                Assert.True(!notification.IsSettled || notification.CriteriaMet == Notification.IsMet(kept[^1].Outcome));
            }
        }).QuickCheckThrowOnFailure();

    private static RegimeContent Regime => RegimesShipped.Of("local-child-england")!;

    private static Notification Written(bool authorised = true)
    {
        var made = Notification.Write(Children, "N-1", NotificationKind.SeriousIncident, Regime, 0, Known, [], Mary).Value;
        if (authorised)
        {
            made.Authorise("Dora Director", "Director of Children’s Services", Today, Mary);
        }

        return made;
    }

    private static Notification Decided(NotificationOutcome outcome, string answers)
    {
        var made = Written();
        made.Judge([.. answers.Select((a, at) => new CriterionAnswer(((char)('a' + at)).ToString(), a == 'y', "Because"))], Mary);
        Assert.True(Decide(made, outcome).IsDone);
        return made;
    }

    private static Outcome Decide(Notification notification, NotificationOutcome outcome, string because = "") =>
        notification.Decide(outcome, "It is lawful, reasonable and rational", "The chair", Today, notification.Decided is { IsFinal: false } && because.Length == 0 ? "More came" : because, Mary);

    private static string Refusal(Outcome outcome) => Assert.Single(outcome.Problems).Sentence;
}
