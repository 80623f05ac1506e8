using Heed.Application.Events.Commands;
using Heed.Application.Home.Queries;
using Heed.Application.Learning.Commands;
using Heed.Application.Learning.Queries;
using Heed.Application.Notifications.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reviews;

/// <summary>Carrying a review out, on both databases.</summary>
public sealed class CarryingOutTests
{
    [Theory, OnBothDatabases]
    public async Task A_reviewer_sees_one_review_until_their_last_day_or_until_they_leave(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Looked at from outside", town.Children);
        var rae = await town.Person("Rae Reviewer", town.Council);
        var said = new SeatSaid(ReviewPart.IndependentReviewer, "Rae Reviewer", "Independent", "I never worked for an agency of this review", town.Today, town.Today.AddDays(30));

        Task<Outcome> Seat(string email, SeatSaid who) => town.The<SeatOnReview>().Run(town.Manager, review.Id, who, email, default);
        Assert.StartsWith("Nobody with this e-mail address is known here", Assert.Single((await Seat("nobody@town.example", said)).Problems).Sentence);
        Assert.StartsWith("Enter the last day of their access", Assert.Single((await Seat("rae-reviewer@town.example", said with { Until = null })).Problems).Sentence);
        Assert.True((await Seat("rae-reviewer@town.example", said)).IsDone);

        // Access begins on the first day, not before it.
        var early = await town.Person("Ella Early", town.Council);
        Assert.True((await Seat("ella-early@town.example", said with { Since = town.Today.AddDays(1) })).IsDone);
        Assert.Null(await town.The<ReviewInFull>().Run(await town.The<ActorOf>().Run(early.Person!.Value, default), review.Slug, default));

        rae = await town.The<ActorOf>().Run(rae.Person!.Value, default);
        Assert.NotNull(await town.The<ReviewInFull>().Run(rae, review.Slug, default));
        Assert.Equal((review.Slug, Role.Reviewer), (await town.The<ReviewsWorkedOn>().Run(rae, default)).First.Select(r => (r.Slug, r.As)).Single());
        Assert.Equal(["Town Council", "Town Hospitals", "Town Police"], (await town.The<AgenciesWorkingIn>().Around(rae, review.Id, [], default)).Select(a => a.Name));
        Assert.True((await town.The<InvolveSomebody>().Run(rae, review.Id, new(InvolvedKind.Family, "Her mother", InvolvedAnswer.TakesPart, town.Today, "A visit", ""), default)).IsDone);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<AgreeTerms>().Run(rae, review.Id, new("x", Methodology.SystemsApproach, "", "x", town.Today), "", default)).Kind);
        Assert.True((await town.The<UnseatFromReview>().Run(town.Manager, review.Id, 1, "The report is agreed", default)).IsDone);
        rae = await town.The<ActorOf>().Run(rae.Person!.Value, default);
        Assert.Null(await town.The<ReviewInFull>().Run(rae, review.Slug, default));
        Assert.Equal(0, (await town.The<ReviewsWorkedOn>().Run(rae, default)).Total);
    }

    [Theory, OnBothDatabases]
    public async Task Two_who_change_what_somebody_wishes_at_once_are_told_and_no_report_is_asked_of_an_agency_that_is_not_there(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Changed at once", town.Children);
        var said = new InvolvedSaid(InvolvedKind.Family, "Her mother", InvolvedAnswer.TakesPart, town.Today, "A visit", "");
        Assert.True((await town.The<InvolveSomebody>().Run(town.Manager, review.Id, said, default)).IsDone);
        var seen = (await town.The<CommissionOfReview>().Run(town.Manager, review.Id, default))!.Version;

        Assert.True((await town.The<ChangeInvolved>().Run(town.Manager, review.Id, 1, seen, said with { Wishes = "To read it first" }, default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ChangeInvolved>().Run(await town.SecondManager(), review.Id, 1, seen, said with { How = "A letter" }, default)).Kind);
        Assert.Equal("To read it first", (await town.The<CommissionOfReview>().Run(town.Manager, review.Id, default))!.Involved[0].Said.Wishes);

        Assert.Equal("Choose the agency", Assert.Single((await town.The<AskForReport>().Run(town.Manager, review.Id, AgencyId.New(), "A chronology", town.Today, town.Today, default)).Problems).Sentence);
        Assert.True((await town.The<AskForReport>().Run(town.Manager, review.Id, town.Police, "A chronology of Tilly", town.Today, town.Today.AddDays(9), default)).IsDone);
        await using (var db = new Heed.Application.Platform.Database.Databases(town.Database.Address).Whole())
        {
            var letter = await db.Set<Heed.Application.Platform.Mail.QueuedMail>().SingleAsync(m => m.Subject.StartsWith("Town Police is asked for a report by 11 March 2026"));
            Assert.DoesNotContain("Tilly", letter.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(review.Title, letter.Body, StringComparison.Ordinal);
        }

        var notification = await town.Notification();
        Assert.Equal("Choose the agency from the list", Assert.Single((await town.The<AskForInformation>().Run(town.Manager, notification.Id, AgencyId.New(), "", "What it knew", town.Today, null, default)).Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_shared_is_read_at_the_agencies_of_the_owners_and_taken_back_by_a_hold_and_by_a_restriction(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Shared on the way", town.Children);
        var (nurse, elsewhere) = (await town.Person("Nora Nurse", town.Hospital), (await town.The<Heed.Application.People.Commands.FoundAgency>().Run(Actor.Heed, "A school of the adults' board", "", AgencyKind.Education, false, town.Today.AddYears(-1), [town.Adults], default)).Value.Id);
        var teacher = await town.Person("Tom Teacher", elsewhere);
        var point = (await town.The<WriteLearning>().Run(town.Manager, review.Id, LearningKind.Learning, "Ask who else visits", null, default)).Value.Id;

        async Task<string> Reads(Actor who) => string.Join(" | ", (await town.The<SharedLearning>().Run(who, null, 1, default)).Rows.Select(r => r.Text));
        Assert.Equal("", await Reads(nurse));
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ShareLearning>().Run(town.Auditor, point, true, default)).Kind);
        Assert.True((await town.The<ShareLearning>().Run(town.Manager, point, true, default)).IsDone);
        Assert.Equal("Ask who else visits", await Reads(nurse));
        Assert.Equal("Ask who else visits", await Reads(town.PoliceLead));
        Assert.Equal((1, 0), ((await town.The<SharedLearning>().Run(nurse, null, 1, default, "VISITS who")).Total, (await town.The<SharedLearning>().Run(nurse, null, 1, default, "visits school")).Total));
        Assert.Equal("", await Reads(teacher));
        Assert.Equal("", await Reads(Actor.Visitor));
        Assert.Null(await town.The<OneLearningPoint>().Run(nurse, point, default));
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<TakeLearningBack>().Run(nurse, point, default)).Kind);

        await town.The<PlaceHold>().Run(town.Manager, review.Id, HoldKind.CriminalProceedings, HoldStops.SharingFindings, town.Today, null, town.Today.AddDays(30), "The police", "Wait for the trial", default);
        Assert.Equal("", await Reads(nurse));
        Assert.StartsWith("Sharing what was found must wait", Assert.Single((await town.The<ShareLearning>().Run(town.Manager, point, true, default)).Problems).Sentence);

        var other = await town.Review("Restricted later", town.Children);
        var second = (await town.The<WriteLearning>().Run(town.Manager, other.Id, LearningKind.GoodPractice, "She was heard", null, default)).Value.Id;
        await town.The<ShareLearning>().Run(town.Manager, second, true, default);
        Assert.Equal("She was heard", await Reads(nurse));
        await town.The<RestrictReview>().Run(town.Manager, other.Id, [town.Auditor.Person!.Value, town.PoliceLead.Person!.Value], [new NamedReader(town.Manager.Person!.Value, Role.PartnershipManager)], "An officer is named", default);
        Assert.Equal("", await Reads(nurse));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_places_a_hold_and_whoever_shares_at_once_never_leave_something_shared_under_a_hold(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("At once", town.Children);
        var point = (await town.The<WriteLearning>().Run(town.Manager, review.Id, LearningKind.Learning, "Ask who else visits", null, default)).Value.Id;

        await Task.WhenAll(
            town.The<ShareLearning>().Run(town.Manager, point, true, default),
            town.The<PlaceHold>().Run(town.Chair, review.Id, HoldKind.CriminalProceedings, HoldStops.SharingFindings, town.Today, null, town.Today.AddDays(30), "The police", "Wait for the trial", default));

        var now = await town.The<LearningOfSource>().Run(town.Manager, review.Id, default);
        Assert.True(now.WhyNotShare.Length == 0 || now.All.All(l => l.Shared is null));
    }

    [Theory, OnBothDatabases]
    public async Task A_destroyed_notification_leaves_no_word_of_it_and_its_review_stays(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var notification = await town.Notification();
        await town.Judge(notification, "yny");
        await town.Decide(notification, NotificationOutcome.MetReview);
        var review = (await town.The<OpenReview>().Run(town.Manager, "local-child-england", "Tilly", "", [town.Children], default, notification.Id)).Value;

        await town.Destroy(Domain.Disposals.DisposalKind.Notification, notification.Key, TownDisposals.Wrong with { Cause = Domain.Disposals.DisposalCause.ErasureRequired, IsBreach = false });

        await using var db = town.The<Heed.Application.Platform.Reading.Reader>().For(Actor.Heed);
        Assert.Empty(db.Notifications);
        Assert.Empty(db.Changes.Where(c => c.RecordId == notification.Key).AsEnumerable().SelectMany(c => c.Details));
        Assert.Equal(town.Today.AddDays(-3), (await town.CourseOf(review)).On("aware"));
        Assert.Empty((await town.The<CourseOfReview>().Run(town.Manager, review.Id, default))!.CameOf);
    }
}
