using Heed.Application.Publishing;
using Heed.Application.Home.Queries;
using Heed.Application.Notifications.Commands;
using Heed.Application.Notifications.Queries;
using Heed.Application.People.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Publishing.Commands;
using Heed.Application.Publishing.Queries;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Reviews;

public sealed class RestrictedReviewTests
{
    [Theory, OnBothDatabases]
    public async Task A_restricted_review_exists_for_nobody_but_those_who_are_named(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, action, restriction) = await town.Restricted();

        foreach (var stranger in new[] { town.Manager, town.Administrator, town.PoliceLead, town.HospitalLead, town.AdultsManager, await town.Custodian(), Actor.Visitor })
        {
            var who = await town.Again(stranger);
            Assert.Null(await town.The<ReviewInFull>().Run(who, review.Slug, default));
            await using var db = town.The<Reader>().For(who);
            Assert.Equal((0, 0, 0), (await db.Sources.CountAsync(), await db.Recommendations.CountAsync(), await db.Actions.CountAsync()));
            Assert.Equal((0, 0), (await db.SearchEntries.CountAsync(), await db.Set<ActionRecommendation>().CountAsync()));
            Assert.Empty(await db.Changes.Where(c => c.RecordId == review.Id.Value || c.RecordId == action.Id.Value).ToListAsync());
            Assert.Null(await town.The<OneAction>().Run(who, action.Id, default));
            Assert.Equal(0, (await town.The<ActionsToday>().Run(who, false, default)).All);
            Assert.Equal(OutcomeKind.NotFound, (await town.Reach(review, RegimeStage.Closed, who)).Kind);
        }

        var named = await town.Again(town.Chair);
        Assert.NotNull(await town.The<ReviewInFull>().Run(named, review.Slug, default));
        Assert.NotNull(await town.The<OneAction>().Run(named, action.Id, default));
        Assert.StartsWith("R-", restriction.Reference, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_custodian_sees_the_reference_and_the_names_and_each_look_is_recorded(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, _, restriction) = await town.Restricted();
        var custodian = await town.Again(await town.Custodian());

        var kept = Assert.Single(await town.The<OpenKept>().Run(custodian, default));

        Assert.Equal((restriction.Reference, 3), (kept.Reference, kept.Readers.Count));
        var chair = await town.Again(town.Chair);
        Assert.Equal("Colin Custodian", Assert.Single(await town.The<RecordHistory>().LooksAt(chair, restriction.Id.Value, default)).Who);
        Assert.Empty(await town.The<OpenKept>().Run(await town.Again(town.Manager), default));
    }

    [Theory, OnBothDatabases]
    public async Task Only_a_custodian_names_who_may_read_and_ends_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, restriction) = await town.Restricted();
        var (custodian, chair) = (await town.Again(await town.Custodian()), await town.Again(town.Chair));
        var auditor = await town.EmailOf(town.Auditor);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<NameReader>().Run(chair, restriction.Id, auditor, Role.Auditor, null, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<NameReader>().Run(town.Manager, restriction.Id, auditor, Role.Auditor, null, default)).Kind);
        Assert.Equal(["Email"], (await town.The<NameReader>().Run(custodian, restriction.Id, "nobody@town.example", Role.Auditor, null, default)).Problems.Select(p => p.Field));
        Assert.True((await town.The<NameReader>().Run(custodian, restriction.Id, auditor, Role.Auditor, null, default)).IsDone);
        Assert.NotNull(await town.The<ReviewInFull>().Run(await town.Again(town.Auditor), review.Slug, default));

        var given = (await town.The<OpenKept>().Run(custodian, default))[0].Readers.Single(r => r.Role == Role.Auditor);
        town.Clock.PassDays(1);
        Assert.True((await town.The<EndReader>().Run(custodian, restriction.Id, given.Id, default)).IsDone);
        Assert.Null(await town.The<ReviewInFull>().Run(await town.Again(town.Auditor), review.Slug, default));
        Assert.Contains("custodians", (await town.The<GiveRole>().Run(chair, town.Manager.Person!.Value, Role.PanelMember, review.ScopeId, town.Today, null, default)).Problems.Select(p => p.Sentence).FirstOrDefault(""));
    }

    [Theory, OnBothDatabases]
    public async Task A_custodian_lets_neither_themself_nor_a_keeper_in_makes_no_stranger_its_manager_and_the_others_are_told(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, restriction) = await town.Restricted();
        var custodian = await town.Again(await town.Custodian());

        async Task<string> Refused(string email, Role role) => Assert.Single((await town.The<NameReader>().Run(custodian, restriction.Id, email, role, null, default)).Problems).Sentence;
        Assert.StartsWith("You cannot name yourself", await Refused(await town.EmailOf(custodian), Role.Reviewer), StringComparison.Ordinal);
        Assert.StartsWith("This person is a custodian", await Refused(await town.EmailOf(town.HospitalLead), Role.Reviewer), StringComparison.Ordinal);
        Assert.StartsWith("Only a manager of a partnership that owns", await Refused(await town.EmailOf(town.AdultsManager), Role.PartnershipManager), StringComparison.Ordinal);
        Assert.Equal(0, await town.Letters("Somebody was named"));

        Assert.True((await town.The<NameReader>().Run(custodian, restriction.Id, await town.EmailOf(town.Manager), Role.PartnershipManager, null, default)).IsDone);

        // The other custodian, and the chair who may read it.
        Assert.Equal(2, await town.Letters("Somebody was named"));
        var manager = await town.Again(town.Manager);
        var found = await town.The<ReviewInFull>().Run(manager, review.Slug, default);
        Assert.True((await town.The<LiftRestriction>().Run(manager, restriction.Id, found!.Restriction!.Version, "The officer has left", default)).IsDone);
        Assert.Equal(3, await town.Letters("A restricted review was opened again"));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_reads_and_keeps_it_at_once(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Two hats", town.Children);
        var (manager, other) = (town.Manager.Person!.Value, town.HospitalLead.Person!.Value);

        var made = await town.The<RestrictReview>().Run(town.Manager, review.Id, [manager, other], [new(manager, Role.PartnershipManager)], "An officer is named", default);

        Assert.Equal("Custodians", Assert.Single(made.Problems).Field);
    }

    [Theory, OnBothDatabases]
    public async Task A_lead_who_is_not_named_is_sent_no_link_that_would_not_open_and_cannot_be_given_its_key(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, action, restriction) = await town.Restricted();
        await town.The<NameReader>().Run(await town.Again(await town.Custodian()), restriction.Id, await town.EmailOf(town.Manager), Role.PartnershipManager, null, default);
        var (manager, chair) = (await town.Again(town.Manager), await town.Again(town.Chair));

        Assert.StartsWith("Whoever leads this action is not named", Assert.Single((await town.The<SendUpdateLink>().Run(manager, action.Id, default)).Problems).Sentence, StringComparison.Ordinal);
        Assert.Equal(0, await town.Letters("How does"));
        var key = (await town.The<SetUpIdentificationKey>().Run(manager, review.Id, default)).Value;
        Assert.StartsWith("This person may not see the review", Assert.Single((await town.The<NameKeyHolder>().Run(manager, key.Id, town.PoliceLead.Person!.Value, default)).Problems).Sentence, StringComparison.Ordinal);
        Assert.True((await town.The<NameKeyHolder>().Run(manager, key.Id, chair.Person!.Value, default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task Lifting_the_restriction_opens_the_review_to_its_partnerships_again(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, action, restriction) = await town.Restricted();
        var chair = await town.Again(town.Chair);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<LiftRestriction>().Run(await town.Again(await town.Custodian()), restriction.Id, restriction.Version, "Open", default)).Kind);
        Assert.Equal(OutcomeKind.Refused, (await town.The<LiftRestriction>().Run(chair, restriction.Id, restriction.Version, " ", default)).Kind);
        Assert.True((await town.The<LiftRestriction>().Run(chair, restriction.Id, restriction.Version, "The trial has ended", default)).IsDone);

        Assert.True(await town.The<ReviewInFull>().Run(await town.Again(town.Manager), review.Slug, default) is { Restriction: null });
        Assert.True((await town.The<RestrictReview>().Run(chair, review.Id, [town.Manager.Person!.Value, town.Auditor.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "", default)).Problems.All(p => p.Field == "Reason"));
        Assert.NotNull(await town.The<OneAction>().Run(await town.Again(town.PoliceLead), action.Id, default));
        Assert.Null(await town.The<ReviewInFull>().Run(await town.Again(town.AdultsManager), review.Slug, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_restricted_review_came_of_goes_out_of_sight_with_it_and_comes_back_with_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (mine, theirs) = (await town.Notification(), await town.Notification());
        await town.Judge(mine, "yny");
        await town.Decide(mine, NotificationOutcome.MetReview);
        await town.Judge(theirs, "yny");
        await town.Decide(theirs, NotificationOutcome.MetReview);
        var review = (await town.The<OpenReview>().Run(town.Manager, "local-child-england", "Tilly", "", [town.Children], default, mine.Id)).Value;
        var restriction = await town.Restrict(review);
        var chair = await town.Again(town.Chair);

        Assert.Null(await town.The<OneNotification>().Run(await town.Again(town.Auditor), mine.Id, default));
        Assert.Equal([theirs.Reference], (await town.The<NotificationList>().Run(await town.Again(town.Auditor), 1, default)).Rows.Select(n => n.Reference));
        Assert.Null((await town.The<OneNotification>().Run(await town.Again(town.Manager), mine.Id, default))!.Trail);
        Assert.Single((await town.The<OneNotification>().Run(chair, mine.Id, default))!.Trail!.Reviews);

        // One that joins it later goes the same way.
        Assert.NotNull(await town.The<OneNotification>().Run(await town.Again(town.Auditor), theirs.Id, default));
        Assert.True((await town.The<JoinReview>().Run(chair, theirs.Id, review.Id, default)).IsDone);
        Assert.Null(await town.The<OneNotification>().Run(await town.Again(town.Auditor), theirs.Id, default));

        Assert.True((await town.The<LiftRestriction>().Run(chair, restriction.Id, restriction.Version, "The trial has ended", default)).IsDone);
        foreach (var who in new[] { town.Auditor, town.Manager, town.Chair })
        {
            Assert.Equal(2, (await town.The<NotificationList>().Run(await town.Again(who), 1, default)).Total);
            Assert.NotNull((await town.The<OneNotification>().Run(await town.Again(who), mine.Id, default))!.Trail);
        }
    }

    [Theory, OnBothDatabases]
    public async Task What_came_to_another_owner_goes_out_of_sight_too_and_stays_while_one_of_its_reviews_is_restricted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var carl = await town.Person("Carl Chair", town.Council, (Role.Chair, Town.On(town.Children)));
        var (mine, theirs) = (await town.Notification(), await town.Notification("adults-england", to: town.Adults));
        foreach (var one in new[] { mine, theirs })
        {
            await town.Judge(one, one == mine ? "yny" : "yyy");
            await town.Decide(one, NotificationOutcome.MetReview);
        }

        var joint = (await town.The<OpenReview>().Run(town.Manager, "joint-review", "Tilly and Tom", "", [town.Children, town.Adults], default, mine.Id)).Value;
        var second = (await town.The<OpenReview>().Run(town.Manager, "joint-review", "Tilly and Tim", "", [town.Children, town.Adults], default, mine.Id)).Value;
        foreach (var review in new[] { joint, second })
        {
            Assert.True((await town.The<JoinReview>().Run(town.Manager, theirs.Id, review.Id, default)).IsDone);
        }

        async Task<bool> Sees(Actor who, Notification one) => await town.The<OneNotification>().Run(await town.Again(who), one.Id, default) is not null;
        Assert.False(await Sees(carl, theirs));
        Assert.True(await Sees(town.AdultsManager, theirs));

        var restrictions = new List<Restriction>();
        foreach (var review in new[] { joint, second })
        {
            var made = await town.The<RestrictReview>().Run(carl, review.Id, [town.PoliceLead.Person!.Value, town.HospitalLead.Person!.Value], [new(carl.Person!.Value, Role.Chair)], "An officer is named", default);
            Assert.True(made.IsDone);
            restrictions.Add(made.Value);
            carl = await town.Again(carl);
        }

        Assert.False(await Sees(town.AdultsManager, theirs));
        Assert.False(await Sees(town.Auditor, mine));
        Assert.True(await Sees(carl, theirs));

        Assert.True((await town.The<LiftRestriction>().Run(carl, restrictions[0].Id, restrictions[0].Version, "The trial has ended", default)).IsDone);
        Assert.False(await Sees(town.AdultsManager, theirs));
        Assert.False(await Sees(town.Auditor, mine));
        Assert.True((await town.The<LiftRestriction>().Run(carl, restrictions[1].Id, restrictions[1].Version, "The trial has ended", default)).IsDone);
        Assert.True(await Sees(town.AdultsManager, theirs));
        Assert.True(await Sees(town.Auditor, mine));
    }

    [Theory, OnBothDatabases]
    public async Task A_private_preview_ends_when_the_review_is_restricted(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.ReadyReview("Seen by the family", 1, town.Children);
        var secret = (await town.The<MakePreview>().Run(town.Manager, review.Slug, ToolkitPlace.Address, "the family", town.Today.AddDays(9), default)).Value.Secret;
        Assert.NotNull(await town.The<PreviewOf>().Run(secret, default));

        await town.Restrict(review);

        Assert.Null(await town.The<PreviewOf>().Run(secret, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_public_is_withdrawn_first(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.PublishedReview("Out in the open", 1, town.Children);

        var refused = await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Manager.Person!.Value, town.Auditor.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "A reason", default);

        Assert.Contains("Withdraw it first", Assert.Single(refused.Problems).Sentence);
    }
}
