using Heed.Application.Events.Commands;
using Heed.Application.Learning.Commands;
using Heed.Application.Learning.Queries;
using Heed.Application.Meetings.Commands;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.Meetings;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Reviews;

/// <summary>
/// The cases of a real partnership's yearly report on learning, entered in the order and at about the days on which they happened: each reaches the state that the report
/// describes, and refuses what should be refused. Only the shape of the cases is the report's; every word here is made up.
/// </summary>
public sealed class CasesOfAYearTests
{
    private const string SeriousCase = "serious-case-history";

    [Theory, OnBothDatabases]
    public async Task A_published_review_with_twelve_findings_and_thirty_three_actions_is_signed_off_and_its_impact_assessed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind, new(2015, 9, 1));
        var review = await Open(town, SeriousCase, "Child J");
        await Reach(town, review, "commissioned", "underWay");
        var kinds = new[] { FindingKind.Practice, FindingKind.System, FindingKind.Procedure, FindingKind.Resource };
        for (var n = 1; n <= 12; n++)
        {
            Done(await town.The<AddFinding>().Run(town.Manager, review.Id, kinds[n % 4], $"{n}", $"Finding {n}", "What was found", default));
        }

        Assert.StartsWith("The review is not finished", Refusal(await town.The<AssessImpact>().Run(town.Manager, review.Id, Assessed(town), default)));
        town.Clock.PassTo(new(2016, 6, 1));
        await Reach(town, review, "reportAgreed");
        town.Clock.PassTo(new(2016, 6, 22));
        await Reach(town, review, "published");

        // Twelve findings led to twelve recommendations, and these to thirty-three actions, signed off as a whole on one day.
        var committee = await town.Group("Case review committee");
        Done(await town.The<NameResponsibleGroup>().Run(town.Manager, review.Id, committee.Id, default));
        var findings = (await town.The<ReviewInFull>().Run(town.Manager, review.Slug, default))!.Findings;
        var recommendations = new List<Recommendation>();
        for (var n = 1; n <= 12; n++)
        {
            var recommendation = await town.Accepted(review, $"{n}");
            Done(await town.The<LinkFindings>().Run(town.Manager, recommendation.Id, recommendation.Version, [findings[n - 1].Id], default));
            for (var action = 1; action <= (n <= 9 ? 3 : 2); action++)
            {
                await town.Verified(recommendation, $"Action {n}.{action}");
            }

            recommendations.Add(recommendation);
        }

        town.Clock.PassTo(new(2016, 11, 16));
        foreach (var one in recommendations)
        {
            Done(await town.The<AskForSignOff>().Run(town.Manager, one.Id, (await town.Now(one)).Version, default));
        }

        foreach (var group in new[] { committee, await town.Group("Safeguarding children board", decidesForPartnership: true) })
        {
            var meeting = await town.Meeting(group);
            foreach (var one in recommendations)
            {
                Done(await town.The<DecideRecommendation>().Run(town.Manager, meeting.Id, one.Id, DecisionKind.SignOff, "", null, null, default));
            }
        }

        await Reach(town, review, "signedOff");
        town.Clock.PassTo(new(2017, 3, 31));
        Done(await town.The<AssessImpact>().Run(town.Manager, review.Id, Assessed(town), default));
        Done(await town.The<PlanImpactCheck>().Run(town.Manager, recommendations[0].Id, [], new ImpactPlan("", "", "Whether babies are seen by whoever decides", "", "", "A sample audit of several agencies"), new(2017, 7, 31), default));

        var shown = (await town.The<ReviewInFull>().Run(town.Manager, review.Slug, default))!;
        Assert.Equal((12, ReviewStage.Published), (shown.Findings.Count, shown.Stage));
        Assert.Equal(33, (await town.The<ActionList>().Run(town.Manager, new ActionList.Filter(Source: review.Id), "", 1, default)).Total);
        foreach (var one in recommendations)
        {
            var now = await town.Now(one);
            Assert.Equal(RecommendationStage.SignedOff, now.Stage);
            Assert.All(now.SignOffs, s => Assert.Equal(new DateOnly(2016, 11, 16), s.On));
        }

        var course = await town.CourseOf(review);
        Assert.Equal("signedOff impact", string.Join(' ', course.Standing.TakeLast(2).Select(s => s.Code)));
        Assert.Equal((new DateOnly(2016, 6, 22), new DateOnly(2016, 11, 16)), (course.On("published"), course.On("signedOff")));
        var carried = (await town.The<CommissionOfReview>().Run(town.Manager, review.Id, default))!;
        Assert.Equal("Lasting change is not proved yet", Assert.Single(carried.Assessments).Said.Remains);
        Assert.Contains("not made or not to be told yet in 1", carried.Checks);
    }

    [Theory, OnBothDatabases]
    public async Task A_joint_review_learns_at_sixteen_events_under_restrictions_and_is_published_once_they_are_lifted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind, new(2015, 10, 5));
        var review = await Open(town, "joint-review", "Exploitation", null, town.Children, town.Adults);
        await Reach(town, review, "commissioned", "terms", "underWay");
        Done(await town.The<PlaceHold>().Run(town.Chair, review.Id, HoldKind.ReportingRestriction, HoldStops.Publication, town.Today, null, town.Today.AddDays(90), "The Crown Court", "Nothing that names anybody until the trial has ended", default,
            new HoldDetails("The trial judge", "Events with practitioners, and learning that names nobody", "The order of the court")));
        for (var n = 1; n <= 16; n++)
        {
            town.Clock.PassDays(30);
            Done(await town.The<WriteEvent>().Run(town.Manager, review.Id, new EventSaid($"Event {n}", town.Today, "", [new Attended(town.Police, 4), new Attended(town.Hospital, 3)]), default));
        }

        var point = (await town.The<WriteLearning>().Run(town.Manager, review.Id, LearningKind.Learning, "Words matter to whoever was harmed", null, default)).Value.Id;
        var impact = (await town.The<WriteLearning>().Run(town.Manager, review.Id, LearningKind.ImpactSoFar, "One team now helps children and adults", null, default)).Value.Id;
        Done(await town.The<ShareLearning>().Run(town.Manager, point, true, default));
        Done(await town.The<ShareLearning>().Run(town.Manager, impact, true, default));
        Assert.Equal(2, (await town.The<SharedLearning>().Run(town.PoliceLead, null, 1, default)).Total);
        for (var n = 1; n <= 33; n++)
        {
            await town.Recommendation(review, $"{n}", $"Matter {n}", $"Agencies should do thing {n}.", n <= 18 ? Breadth.Local : Breadth.National);
        }

        Done(await town.The<Heed.Application.Publishing.Commands.WritePublicWords>().Run(town.Manager, review.Slug, town.Words("Exploitation"), 0, default));
        await Reach(town, review, "reportAgreed");
        Done(await town.Submit(review));
        Assert.StartsWith("Publishing must wait: reporting restriction", Refusal(await town.Publish(review)));
        Assert.StartsWith("Publishing must wait", Refusal(await town.Reach(review, "published")));

        town.Clock.PassTo(new(2018, 2, 23));
        var hold = (await town.The<ReviewInFull>().Run(town.Manager, review.Slug, default))!.Holds[0].Id;
        Done(await town.The<LiftHold>().Run(town.Chair, review.Id, hold, null, "The trial has ended, and the judge lifted the order", default));
        Done(await town.Publish(review));
        Assert.Equal(("By edition 1 of the toolkit", ReviewStage.Published), ((await town.CourseOf(review)).Standing.Single(s => s.Code == "published").Note, (await town.CourseOf(review)).Stands));
        await using var db = town.The<Heed.Application.Platform.Reading.Reader>().For(Actor.Visitor);
        var edition = Assert.Single(db.Editions.Where(e => e.Slug == review.Slug).ToList());
        Assert.Contains("Matter 18", edition.Content, StringComparison.Ordinal);
        Assert.Contains("Matter 33", edition.Content, StringComparison.Ordinal);
        await SignedOffOnDaysOfTheirOwn(town, review);
    }

    /// <summary>The group's day and the days of the two partnerships differ.</summary>
    private static async Task SignedOffOnDaysOfTheirOwn(Town town, Review review)
    {
        var panel = await town.Group("Joint case review group");
        var (recommendation, _) = await town.Proved(review, panel, "34");
        Done(await town.The<AskForSignOff>().Run(town.Manager, recommendation.Id, recommendation.Version, default));
        var boards = new[] { await town.Group("Children's board", true, town.Children), await town.Group("Adults' board", true, town.Adults) };
        town.Clock.PassTo(new(2019, 10, 4));
        foreach (var group in boards.Prepend(panel))
        {
            town.Clock.PassDays(14);
            Done(await town.The<DecideRecommendation>().Run(town.Manager, (await town.Meeting(group)).Id, recommendation.Id, DecisionKind.SignOff, "", null, null, default));
        }

        var signed = await town.Now(recommendation);
        Assert.Equal(RecommendationStage.SignedOff, signed.Stage);
        Assert.Equal([new(2019, 10, 18), new(2019, 11, 1), new DateOnly(2019, 11, 15)], signed.SignOffs.Select(s => s.On).Order());
    }

    [Theory, OnBothDatabases]
    public async Task A_review_of_a_baby_s_death_goes_on_while_its_publication_waits_for_proceedings_without_a_known_end(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind, new(2016, 11, 7));
        var notification = await town.Notification(SeriousCase);
        Done(await town.The<NotifyNationalBody>().Run(town.Manager, notification.Id, town.Today, "SI-1", default));
        await town.Judge(notification, "yyn");
        var group = await town.Group("Case review committee");
        Done(await town.The<RecommendOutcome>().Run(town.Manager, notification.Id, (await town.Now(notification)).Version, group.Id, NotificationOutcome.MetReview, "The criteria are met", town.Today, default));
        Done(await town.Decide(notification, NotificationOutcome.MetReview));
        var review = await Open(town, SeriousCase, "Child K", notification.Id);
        await Reach(town, review, "commissioned");
        Done(await town.The<SeatOnReview>().Run(town.Manager, review.Id, new SeatSaid(ReviewPart.IndependentReviewer, "A reviewer from elsewhere", "", "None with any agency here", town.Today, null), "", default));
        await Reach(town, review, "underWay");
        Done(await town.The<PlaceHold>().Run(town.Manager, review.Id, HoldKind.CriminalProceedings, HoldStops.Publication, town.Today, null, town.Today.AddDays(60), "The police", "Not before the proceedings have ended", default));

        await Reach(town, review, "reportAgreed");
        Assert.StartsWith("Publishing must wait: criminal proceedings", Refusal(await town.Reach(review, "published")));
        Assert.EndsWith("Its end is not known", Refusal(await town.Reach(review, "published")));
        Assert.Equal(ReviewStage.ReportAgreed, (await town.The<ReviewInFull>().Run(town.Manager, review.Slug, default))!.Stage);
        Assert.Equal(town.Today, (await town.CourseOf(review)).On("decided"));
    }

    [Theory, OnBothDatabases]
    public async Task Where_the_criteria_are_not_met_and_the_national_panel_agrees_another_review_is_planned_and_held_for_the_coroner(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind, new(2015, 12, 3));
        var notification = await Considered(town, "nyn", NotificationOutcome.NotMetOtherReview);
        Assert.StartsWith("By what was said of the criteria they are not met", Refusal(await town.Decide(notification, NotificationOutcome.MetReview, changedBecause: "Again")));
        var review = await Open(town, "learning-review", "A young person of 14", notification.Id);
        Done(await town.The<PlaceHold>().Run(town.Chair, review.Id, HoldKind.Inquest, HoldStops.WholeReview, town.Today, new DateOnly(2017, 6, 30), null, "The coroner", "Hold it after the inquest", default));

        Assert.StartsWith("The whole review must wait: inquest", Refusal(await town.Reach(review, "underWay")));
        Assert.StartsWith("Contact with family must wait", Refusal(await town.The<InvolveSomebody>().Run(town.Manager, review.Id, new(InvolvedKind.Family, "His mother", InvolvedAnswer.NotAnswered, town.Today, "A letter", ""), default)));
        Assert.StartsWith("Contact with practitioners must wait", Refusal(await town.The<WriteEvent>().Run(town.Manager, review.Id, new EventSaid("A morning", town.Today, "", []), default)));
        Assert.Equal(1, (await town.The<ReviewList>().Run(town.Manager, new ReviewList.Filter(OnHold: true), 1, default)).Total);
        var trail = (await town.The<OneNotification>().Run(town.Manager, notification.Id, default))!.Trail!;
        Assert.True(Assert.Single(trail.Views).Agrees);
        Assert.Equal("The person who referred", Assert.Single(trail.Told).Whom);
    }

    [Theory, OnBothDatabases]
    public async Task An_injured_baby_is_learned_from_by_collaborative_inquiry_with_the_words_of_those_who_took_part(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind, new(2016, 7, 4));
        var notification = await Considered(town, "ynn", NotificationOutcome.NotMetOtherReview);
        var review = await Open(town, "learning-review", "Child S", notification.Id);
        Done(await town.The<AgreeTerms>().Run(town.Manager, review.Id, new TermsText("What can be learned?", Methodology.CriticalIncidentCollaborativeInquiry, "", "Case review committee", town.Today), "", default));
        await Reach(town, review, "underWay");
        Assert.Equal(["terms", "underWay"], (await town.CourseOf(review)).Standing.TakeLast(2).Select(s => s.Code));
        var held = (await town.The<WriteEvent>().Run(town.Manager, review.Id, new EventSaid("Inquiry day", town.Today, "", [new Attended(town.Council, 9)]), default)).Value.Id;
        foreach (var (what, text) in new[] { (LearningKind.Learning, "Babies are at more risk"), (LearningKind.AreaToStrengthen, "Review how cases are handed over"), (LearningKind.ParticipantsWords, "It did not feel like blame"), (LearningKind.ImpactSoFar, "Handing over was changed") })
        {
            Done(await town.The<WriteLearning>().Run(town.Manager, review.Id, what, text, held, default));
        }

        await Reach(town, review, "reportAgreed");
        var learned = await town.The<LearningOfSource>().Run(town.Manager, review.Id, default);
        Assert.Equal([LearningKind.Learning, LearningKind.AreaToStrengthen, LearningKind.ParticipantsWords, LearningKind.ImpactSoFar], learned.All.Select(l => l.Kind));
        Assert.Equal(Methodology.CriticalIncidentCollaborativeInquiry, (await town.The<CommissionOfReview>().Run(town.Manager, review.Id, default))!.Terms[^1].Said.Method);
        Assert.Equal([notification.Reference], (await town.The<CourseOfReview>().Run(town.Manager, review.Id, default))!.CameOf.Select(n => n.Reference));
    }

    [Theory, OnBothDatabases]
    public async Task A_doctoral_study_is_a_review_with_its_question_its_sources_its_findings_and_what_was_done(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var study = await Open(town, "research-study", "The child's voice in conferences");
        var forum = await town.Group("Practice forum");
        Done(await town.The<NameResponsibleGroup>().Run(town.Manager, study.Id, forum.Id, default));
        Assert.Equal(["Enter who does the study", "Enter what it asks"], (await town.The<DescribeStudy>().Run(town.Manager, study.Id, await Seen(town, study), new ResearchSaid("", "", "", "", ""), default)).Problems.Select(p => p.Sentence));
        Done(await town.The<DescribeStudy>().Run(town.Manager, study.Id, await Seen(town, study), new ResearchSaid("A doctoral researcher", "A university", "How do children live through conferences?", "Interviews; 27 sets of reports; two focus groups", "A forum made an action plan, looked at each month"), default));
        foreach (var (title, what) in new[] { ("Asked too seldom", FindingKind.Practice), ("Recorded well in places", FindingKind.GoodPractice) })
        {
            Done(await town.The<AddFinding>().Run(town.Manager, study.Id, what, "", title, "What the study saw", default));
        }

        await Reach(town, study, "commissioned", "terms", "underWay", "reportAgreed", "shared", "actionPlan");
        var shown = (await town.The<CommissionOfReview>().Run(town.Auditor, study.Id, default))!;
        Assert.Equal("A university", shown.Study!.Institution);
        Assert.Equal((2, ReviewType.ResearchStudy, ReviewStage.ReportAgreed), ((await town.The<ReviewInFull>().Run(town.Manager, study.Slug, default)) is { } row ? (row.Findings.Count, row.Type, row.Stage) : default));
    }

    [Theory, OnBothDatabases]
    public async Task A_review_of_a_predecessor_is_history_and_nothing_under_it_is_counted_or_chased(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var open = town.The<OpenReview>();
        Assert.Equal(3, (await open.Run(town.Manager, SeriousCase, "Child A", "", [town.Children], default, ended: new InheritedSaid("", null, ""))).Problems.Count);
        var review = (await open.Run(town.Manager, SeriousCase, "Child A", "", [town.Children], default, ended: new InheritedSaid("The board before", town.Today.AddYears(-9), "Closed by the predecessor, evidence not held"))).Value;

        Assert.Equal(ReviewStage.Closed, (await town.The<ReviewInFull>().Run(town.Manager, review.Slug, default))!.Stage);
        Assert.StartsWith("This review was brought in as history", Refusal(await town.The<AddRecommendation>().Run(town.Manager, review.Id, "1", "", "Do it well", Breadth.Local, "", default)));
        using var plan = new MemoryStream("No,Recommendation,Action\n1,Do it,Write it\n"u8.ToArray());
        Assert.StartsWith("This review was brought in as history", Refusal(await town.The<Heed.Application.Imports.Commands.BeginImport>().Run(town.Manager, review.Id, plan, "plan.csv", default)));
        Done(await town.The<AddFinding>().Run(town.Manager, review.Id, FindingKind.System, "1", "Known", "What the old papers say", default));
    }

    private static async Task<Notification> Considered(Town town, string answers, NotificationOutcome outcome)
    {
        var notification = await town.Notification(SeriousCase);
        await town.Judge(notification, answers);
        var group = await town.Group("Case review committee");
        Done(await town.The<RecommendOutcome>().Run(town.Manager, notification.Id, (await town.Now(notification)).Version, group.Id, outcome, "Agencies worked well together", town.Today, default));
        Done(await town.Decide(notification, outcome));
        Done(await town.The<HearNationalView>().Run(town.Manager, notification.Id, "The national panel", true, "", town.Today, default));
        Done(await town.The<TellOfDecision>().Run(town.Manager, notification.Id, "The person who referred", "By letter", town.Today, default));
        return notification;
    }

    /// <summary>The version of how a review is carried out, as a page shows it.</summary>
    private static async Task<int> Seen(Town town, Review review) => (await town.The<CommissionOfReview>().Run(town.Manager, review.Id, default))!.Version;

    private static ImpactSaid Assessed(Town town) => new("Audits saw better visits", "One way of handing over", "Too early to tell", "", "Lasting change is not proved yet", "The board", town.Today);

    private static async Task<Review> Open(Town town, string regime, string title, NotificationId? from = null, params PartnershipId[] owners) =>
        (await town.The<OpenReview>().Run(town.Manager, regime, title, "", owners.Length > 0 ? owners : [town.Children], default, from)).Value;

    private static async Task Reach(Town town, Review review, params string[] stages)
    {
        foreach (var stage in stages)
        {
            Done(await town.Reach(review, stage));
        }
    }

    private static void Done(Outcome outcome) => Assert.True(outcome.IsDone, $"{outcome.Kind} {string.Join("; ", outcome.Problems.Select(p => p.Sentence))} {outcome.WhoCan}");

    private static string Refusal(Outcome outcome) => Assert.Single(outcome.Problems).Sentence;
}
