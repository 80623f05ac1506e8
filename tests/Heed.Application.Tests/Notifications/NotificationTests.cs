using Heed.Application.Home.Queries;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Application.Search.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Notifications;

/// <summary>From the first notification to the review, on both databases.</summary>
public sealed class NotificationTests
{
    [Theory, OnBothDatabases]
    public async Task A_notification_is_seen_by_the_partnership_and_by_whoever_wrote_it_and_by_nobody_else(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var said = new NotificationSaid(NotificationKind.Referral, "local-child-england", new("Tilly, 14", null, null, town.Today, "She was hurt", "", "Peter Police, Town Police"), []);
        var place = Assert.Single(await town.The<WhereToNotify>().Run(town.PoliceLead, default), p => p.Partnership == town.Children);
        var written = (await town.The<WriteNotification>().Run(town.PoliceLead, town.Children, place.SpeaksFor, said, default)).Value;

        Assert.NotNull((await town.The<OneNotification>().Run(town.Manager, written.Id, default))!.Trail);
        Assert.NotNull((await town.The<OneNotification>().Run(town.Auditor, written.Id, default))!.Trail);
        var theirs = (await town.The<OneNotification>().Run(town.PoliceLead, written.Id, default))!;
        Assert.Null(theirs.Trail);
        Assert.Equal("Waits for authorisation", theirs.Standing);
        foreach (var stranger in new[] { town.AdultsManager, town.HospitalLead, town.Administrator, Actor.Visitor })
        {
            Assert.Null(await town.The<OneNotification>().Run(stranger, written.Id, default));
            Assert.Equal(0, (await town.The<NotificationList>().Run(stranger, 1, default)).Total);
        }

        var letter = Assert.Single(await town.Post(), l => l.Subject.StartsWith("A notification came", StringComparison.Ordinal));
        Assert.DoesNotContain("Tilly", letter.Subject + letter.Body);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<WriteNotification>().Run(town.PoliceLead, town.Children, town.Hospital, said, default)).Kind switch { OutcomeKind.NotAllowed => OutcomeKind.NotFound, var other => other });
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<WriteNotification>().Run(town.PoliceLead, town.Children, null, said, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.Judge(written, "y", town.PoliceLead)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_wrote_a_notification_finds_it_puts_it_right_says_who_authorised_it_and_is_not_shown_what_was_decided(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var said = new NotificationSaid(NotificationKind.Referral, "local-child-england", new("Tilly, 14", null, null, town.Today, "She was hurt", "", "Peter Police, Town Police"), [town.Police]);
        var written = (await town.The<WriteNotification>().Run(town.PoliceLead, town.Children, town.Police, said, default)).Value;

        var known = await town.The<AgenciesWorkingIn>().Run(town.PoliceLead, [town.Children], [], default);
        Assert.Contains(town.Hospital, known.Select(a => a.Id));
        Assert.True((await town.The<RewriteNotification>().Run(town.PoliceLead, written.Id, written.Version, said.Text with { WhatHappened = "She was hurt at the weir" }, [town.Police, town.Hospital], default)).IsDone);
        Assert.Single((await town.The<SearchResults>().Run(town.PoliceLead, "weir", "", 1, default)).Rows);
        Assert.Single((await town.The<SearchResults>().Run(town.Manager, "weir", "", 1, default)).Rows);
        Assert.Empty((await town.The<SearchResults>().Run(town.HospitalLead, "weir", "", 1, default)).Rows);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<AuthoriseNotification>().Run(town.HospitalLead, written.Id, new SeniorPerson("Dora", "Director", town.Today), default)).Kind);
        Assert.True((await town.The<AuthoriseNotification>().Run(town.PoliceLead, written.Id, new SeniorPerson("Dora", "Chief Superintendent", town.Today), default)).IsDone);

        await town.Judge(written, "nyn");
        Assert.True((await town.Decide(written, NotificationOutcome.NotMetNothing)).IsDone);
        Assert.Equal("Decided: the partnership tells you", Assert.Single((await town.The<NotificationList>().Run(town.PoliceLead, 1, default)).Rows).Standing);
        Assert.Equal("Criteria not met: nothing further", Assert.Single((await town.The<NotificationList>().Run(town.Manager, 1, default)).Rows).Standing);
    }

    [Theory, OnBothDatabases]
    public async Task A_notification_passes_to_the_partnership_that_follows_and_nobody_speaks_for_an_agency_that_they_do_not_lead(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var notification = await town.Notification();
        var said = new NotificationSaid(NotificationKind.Referral, "local-child-england", new("Tilly, 14", null, null, town.Today, "She was hurt", "", "Somebody"), []);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<WriteNotification>().Run(town.AdultsManager, town.Children, town.Police, said, default)).Kind);
        Assert.Null(await town.The<OneNotification>().Run(town.AdultsManager, notification.Id, default));

        var shown = (await town.The<PassingOn>().Run(town.Manager, town.Children.Value, default))!.Items;
        Assert.Equal(notification.Reference, Assert.Single(shown, i => i.Kind == PassedKind.Notification).What);
        Assert.True((await town.The<PassOn>().Run(town.Manager, town.Children.Value, [town.Adults.Value], town.Today, "The bodies become one", [.. shown.Select(i => new Passed(i.Kind, i.Record, town.Adults.Value))], default)).IsDone);

        Assert.NotNull((await town.The<OneNotification>().Run(town.AdultsManager, notification.Id, default))!.Trail);
        Assert.Equal(town.Adults, (await town.Now(notification)).PartnershipId);
    }

    [Theory, OnBothDatabases]
    public async Task Each_step_is_allowed_to_those_the_access_table_names(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var board = await town.Person("Bo Board", town.Council, (Role.BoardMember, Town.On(town.Children)));

        async Task<string> Ends(Actor actor)
        {
            var notification = await town.Notification(authorised: false);
            var authorised = await town.The<AuthoriseNotification>().Run(actor, notification.Id, new SeniorPerson("Dora", "Director", town.Today), default);
            await town.The<AuthoriseNotification>().Run(town.Manager, notification.Id, new SeniorPerson("Dora", "Director", town.Today), default);
            var judged = await town.Judge(notification, "yny", actor);
            await town.Judge(notification, "yny");
            return $"{authorised.Kind} {judged.Kind} {(await town.Decide(notification, NotificationOutcome.MetReview, by: actor)).Kind}";
        }

        Assert.Equal("Done Done Done", await Ends(town.Manager));
        Assert.Equal("Done Done Done", await Ends(town.Chair));
        Assert.Equal("NotAllowed NotAllowed NotAllowed", await Ends(board));
        Assert.Equal("NotAllowed NotAllowed NotAllowed", await Ends(town.Auditor));
        Assert.Equal("NotFound NotFound NotFound", await Ends(town.AdultsManager));
    }

    [Theory, OnBothDatabases]
    public async Task The_second_of_two_who_decide_at_once_is_told_and_the_first_decision_stands(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var notification = await town.Notification();
        await town.Judge(notification, "yny");
        var seen = (await town.Now(notification)).Version;

        Task<Outcome> Decide(Actor by, NotificationOutcome outcome) => town.The<DecideNotification>().Run(by, notification.Id, seen, outcome, "Reasons", by.Name, town.Today, "", default);
        var both = await Task.WhenAll(Decide(town.Chair, NotificationOutcome.MetReview), Decide(town.Manager, NotificationOutcome.MetAlternative));

        Assert.Equal([OutcomeKind.Done, OutcomeKind.Conflict], both.Select(o => o.Kind).Order());
        Assert.Single((await town.Now(notification)).Decisions);
    }

    [Theory, OnBothDatabases]
    public async Task One_notification_leads_to_several_reviews_several_to_one_and_the_clocks_run_from_the_first_day(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (one, other) = (await town.Notification(), await town.Notification());
        await town.The<NotifyNationalBody>().Run(town.Manager, one.Id, town.Today, "SI-12", default);

        Task<Outcome<Review>> Open(string regime, string title, Notification from) => town.The<OpenReview>().Run(town.Manager, regime, title, "", [town.Children], default, from.Id);
        Assert.Equal("It must be decided first", Assert.Single((await Open("local-child-england", "Tilly", one)).Problems).Sentence);
        var rapid = (await Open("rapid-review-england", "Tilly, rapid review", one)).Value;
        Assert.Equal(town.Today.AddDays(-3), (await town.CourseOf(rapid)).On("aware"));
        Assert.Equal(town.Today, (await town.CourseOf(rapid)).On("notified"));

        Task<Outcome> Convert() => town.The<ConvertReview>().Run(town.Manager, rapid.Id, "local-child-england", town.Today, "The partners decided", default);
        Assert.EndsWith("It must be decided first", Assert.Single((await Convert()).Problems).Sentence);
        foreach (var notification in new[] { one, other })
        {
            await town.Judge(notification, "yny");
            await town.Decide(notification, NotificationOutcome.MetReview);
        }

        var full = (await Open("local-child-england", "Tilly", one)).Value;
        Assert.True((await town.The<JoinReview>().Run(town.Manager, other.Id, full.Id, default)).IsDone);
        Assert.True((await town.The<PlaceHold>().Run(town.Manager, rapid.Id, HoldKind.Inquest, HoldStops.WholeReview, town.Today, null, town.Today.AddDays(9), "The coroner", "Wait", default)).IsDone);
        Assert.StartsWith("The whole review must wait", Assert.Single((await Convert()).Problems).Sentence);
        var hold = (await town.The<ReviewInFull>().Run(town.Manager, rapid.Slug, default))!.Holds[0].Id;
        Assert.True((await town.The<LiftHold>().Run(town.Manager, rapid.Id, hold, null, "The coroner wrote", default)).IsDone);
        Assert.True((await Convert()).IsDone);

        Assert.Equal(["Tilly, rapid review", "Tilly"], (await town.The<OneNotification>().Run(town.Manager, one.Id, default))!.Trail!.Reviews.Select(r => r.Title));
        Assert.Equal([one.Reference, other.Reference], (await town.The<CourseOfReview>().Run(town.Manager, full.Id, default))!.CameOf.Select(n => n.Reference));
        var converted = (await town.The<CourseOfReview>().Run(town.Manager, rapid.Id, default))!;
        Assert.Equal(town.Today, converted.Stages.Single(s => s.Code == "decided").Reached!.On);
        Assert.Equal(town.Today.AddMonths(6), converted.Clocks.Single(c => c.Clock.Code == "publish").Due);
        Assert.Equal(ReviewType.LocalChildSafeguardingPracticeReview, (await town.The<ReviewInFull>().Run(town.Manager, rapid.Slug, default))!.Type);
    }

    [Theory, OnBothDatabases]
    public async Task What_waits_stands_on_the_first_page_of_those_who_can_do_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var notification = await town.Notification(authorised: false);
        var review = (await town.The<OpenReview>().Run(town.Manager, "rapid-review-england", "Soon due", "", [town.Children], default)).Value;
        await town.Reach(review, "aware", on: town.Today.AddDays(-20));

        Assert.Equal("Waits for authorisation", Assert.Single((await town.The<NotificationsWaiting>().Run(town.Manager, false, default)).First).Standing);
        var due = Assert.Single((await town.The<ClocksDue>().Run(town.Chair, false, default)).First);
        Assert.Equal(("Soon due", ClockState.Overdue), (due.Review, due.State));
        Assert.Equal(0, (await town.The<NotificationsWaiting>().Run(town.Auditor, false, default)).Total);
        Assert.Equal(0, (await town.The<ClocksDue>().Run(town.AdultsManager, false, default)).Total);

        await town.The<AuthoriseNotification>().Run(town.Manager, notification.Id, new SeniorPerson("Dora", "Director", town.Today), default);
        await town.Judge(notification, "nyn");
        await town.Decide(notification, NotificationOutcome.NotMetNothing);
        await town.Reach(review, "notified");
        await town.Reach(review, "rapidReview");
        Assert.Equal(0, (await town.The<NotificationsWaiting>().Run(town.Manager, false, default)).Total);
        Assert.Equal(0, (await town.The<ClocksDue>().Run(town.Chair, false, default)).Total);
    }

    [Theory, OnBothDatabases]
    public async Task A_partnership_changes_its_own_copy_and_others_and_running_reviews_keep_theirs(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        const string Code = "joint-review";
        var before = await town.Review("Before", town.Children);
        Assert.True((await town.The<CopyRegime>().Run(town.Manager, town.Children, Code, default)).IsDone);
        Assert.StartsWith("The partnership has its own copy already", Assert.Single((await town.The<CopyRegime>().Run(town.Manager, town.Children, Code, default)).Problems).Sentence);
        var own = (await town.The<RegimesOfPartnership>().Run(town.Manager, town.Children, default))!.All.Single(r => r.Code == Code).Own!;
        RegimeContent With(RegimeContent c) => c with { Clocks = [new RegimeClock("report", "Agree the report", "commissioned", "reportAgreed", ClockKind.Within, 9, ClockUnit.Months, "the partnership", ClockWeight.Local, "The board, May", town.Today, false)] };
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ChangeRegime>().Run(town.Auditor, town.Children, Code, own.Version, With, "The board decided", default)).Kind);
        Assert.True((await town.The<ChangeRegime>().Run(town.Manager, town.Children, Code, own.Version, With, "The board decided", default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ChangeRegime>().Run(town.Chair, town.Children, Code, own.Version, With, "The board decided", default)).Kind);

        var after = await town.Review("After", town.Children);
        var elsewhere = await town.Review("Elsewhere", town.Adults);

        Assert.Empty((await town.CourseOf(before)).Regime.Clocks);
        Assert.Equal("report", Assert.Single((await town.CourseOf(after)).Regime.Clocks).Code);
        Assert.EndsWith("edition 2", (await town.CourseOf(after)).RunsUnder);
        Assert.Empty((await town.CourseOf(elsewhere)).Regime.Clocks);
        Assert.True((await town.The<PutRegimeAway>().Run(town.Manager, town.Children, Code, "We go back", default)).IsDone);
        Assert.Empty((await town.CourseOf(await town.Review("Again", town.Children))).Regime.Clocks);
    }
}
