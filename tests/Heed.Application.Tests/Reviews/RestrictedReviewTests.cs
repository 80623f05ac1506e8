using Heed.Application.Home.Queries;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Application.Reviews.Queries;
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
        var (review, action, restriction) = await Restricted(town);

        foreach (var stranger in new[] { town.Manager, town.Administrator, town.PoliceLead, town.HospitalLead, town.AdultsManager, await Custodian(town), Actor.Visitor })
        {
            var who = await Again(town, stranger);
            Assert.Null(await town.The<ReviewInFull>().Run(who, review.Slug, default));
            await using var db = town.The<Reader>().For(who);
            Assert.Equal((0, 0, 0), (await db.Sources.CountAsync(), await db.Recommendations.CountAsync(), await db.Actions.CountAsync()));
            Assert.Equal((0, 0), (await db.SearchEntries.CountAsync(), await db.Set<ActionRecommendation>().CountAsync()));
            Assert.Empty(await db.Changes.Where(c => c.RecordId == review.Id.Value || c.RecordId == action.Id.Value).ToListAsync());
            Assert.Null(await town.The<OneAction>().Run(who, action.Id, default));
            Assert.Equal(0, (await town.The<ActionsToday>().Run(who, false, default)).All);
            Assert.Equal(OutcomeKind.NotFound, (await town.The<MoveReviewStage>().Run(who, review.Id, 1, ReviewStage.Closed, default)).Kind);
        }

        var named = await Again(town, town.Chair);
        Assert.NotNull(await town.The<ReviewInFull>().Run(named, review.Slug, default));
        Assert.NotNull(await town.The<OneAction>().Run(named, action.Id, default));
        Assert.StartsWith("R-", restriction.Reference, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_custodian_sees_the_reference_and_the_names_and_each_look_is_recorded(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, _, restriction) = await Restricted(town);
        var custodian = await Again(town, await Custodian(town));

        var kept = Assert.Single(await town.The<OpenKept>().Run(custodian, default));

        Assert.Equal((restriction.Reference, 3), (kept.Reference, kept.Readers.Count));
        var chair = await Again(town, town.Chair);
        Assert.Equal("Colin Custodian", Assert.Single(await town.The<RecordHistory>().LooksAt(chair, restriction.Id.Value, default)).Who);
        Assert.Empty(await town.The<OpenKept>().Run(await Again(town, town.Manager), default));
    }

    [Theory, OnBothDatabases]
    public async Task Only_a_custodian_names_who_may_read_and_ends_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, restriction) = await Restricted(town);
        var (custodian, chair) = (await Again(town, await Custodian(town)), await Again(town, town.Chair));
        var auditor = await Email(town, town.Auditor);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<NameReader>().Run(chair, restriction.Id, auditor, Role.Auditor, null, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<NameReader>().Run(town.Manager, restriction.Id, auditor, Role.Auditor, null, default)).Kind);
        Assert.Equal(["Email"], (await town.The<NameReader>().Run(custodian, restriction.Id, "nobody@town.example", Role.Auditor, null, default)).Problems.Select(p => p.Field));
        Assert.True((await town.The<NameReader>().Run(custodian, restriction.Id, auditor, Role.Auditor, null, default)).IsDone);
        Assert.NotNull(await town.The<ReviewInFull>().Run(await Again(town, town.Auditor), review.Slug, default));

        var given = (await town.The<OpenKept>().Run(custodian, default))[0].Readers.Single(r => r.Role == Role.Auditor);
        town.Clock.PassDays(1);
        Assert.True((await town.The<EndReader>().Run(custodian, restriction.Id, given.Id, default)).IsDone);
        Assert.Null(await town.The<ReviewInFull>().Run(await Again(town, town.Auditor), review.Slug, default));
        Assert.Contains("custodians", (await town.The<GiveRole>().Run(chair, town.Manager.Person!.Value, Role.PanelMember, review.ScopeId, town.Today, null, default)).Problems.Select(p => p.Sentence).FirstOrDefault(""));
    }

    [Theory, OnBothDatabases]
    public async Task A_custodian_lets_neither_themself_nor_a_keeper_in_makes_no_stranger_its_manager_and_the_others_are_told(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, restriction) = await Restricted(town);
        var custodian = await Again(town, await Custodian(town));

        async Task<string> Refused(string email, Role role) => Assert.Single((await town.The<NameReader>().Run(custodian, restriction.Id, email, role, null, default)).Problems).Sentence;
        Assert.StartsWith("You cannot name yourself", await Refused(await Email(town, custodian), Role.Reviewer), StringComparison.Ordinal);
        Assert.StartsWith("This person is a custodian", await Refused(await Email(town, town.HospitalLead), Role.Reviewer), StringComparison.Ordinal);
        Assert.StartsWith("Only a manager of a partnership that owns", await Refused(await Email(town, town.AdultsManager), Role.PartnershipManager), StringComparison.Ordinal);
        Assert.Equal(0, await Letters(town, "Somebody was named"));

        Assert.True((await town.The<NameReader>().Run(custodian, restriction.Id, await Email(town, town.Manager), Role.PartnershipManager, null, default)).IsDone);

        // The other custodian, and the chair who may read it.
        Assert.Equal(2, await Letters(town, "Somebody was named"));
        var manager = await Again(town, town.Manager);
        var found = await town.The<ReviewInFull>().Run(manager, review.Slug, default);
        Assert.True((await town.The<LiftRestriction>().Run(manager, restriction.Id, found!.Restriction!.Version, "The officer has left", default)).IsDone);
        Assert.Equal(3, await Letters(town, "A restricted review was opened again"));
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
        var (review, action, restriction) = await Restricted(town);
        await town.The<NameReader>().Run(await Again(town, await Custodian(town)), restriction.Id, await Email(town, town.Manager), Role.PartnershipManager, null, default);
        var (manager, chair) = (await Again(town, town.Manager), await Again(town, town.Chair));

        Assert.StartsWith("Whoever leads this action is not named", Assert.Single((await town.The<SendUpdateLink>().Run(manager, action.Id, default)).Problems).Sentence, StringComparison.Ordinal);
        Assert.Equal(0, await Letters(town, "How does"));
        var key = (await town.The<SetUpIdentificationKey>().Run(manager, review.Id, default)).Value;
        Assert.StartsWith("This person may not see the review", Assert.Single((await town.The<NameKeyHolder>().Run(manager, key.Id, town.PoliceLead.Person!.Value, default)).Problems).Sentence, StringComparison.Ordinal);
        Assert.True((await town.The<NameKeyHolder>().Run(manager, key.Id, chair.Person!.Value, default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task Emergency_access_takes_a_second_person_lasts_a_day_and_tells_the_custodians(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, _, restriction) = await Restricted(town);
        var second = await town.SecondManager();
        var asked = (await town.The<AskForEmergencyAccess>().Run(town.Manager, town.Children, restriction.Reference.ToLowerInvariant(), "A child may be in the house", default)).Value;

        Assert.Contains("second person", Assert.Single((await town.The<DecideEmergencyAccess>().Run(town.Manager, asked.Id, true, default)).Problems).Sentence);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<DecideEmergencyAccess>().Run(town.AdultsManager, asked.Id, true, default)).Kind);
        Assert.True((await town.The<DecideEmergencyAccess>().Run(second, asked.Id, true, default)).IsDone);

        Assert.NotNull(await town.The<ReviewInFull>().Run(await Again(town, town.Manager), review.Slug, default));
        Assert.Null(await town.The<ReviewInFull>().Run(await Again(town, second), review.Slug, default));
        await using (var db = new Databases(town.Database.Address).Whole())
        {
            Assert.Equal(2, await db.Set<Application.Platform.Mail.QueuedMail>().CountAsync(m => m.Subject == "Emergency access was allowed"));
        }

        var chair = await Again(town, town.Chair);
        var told = await town.The<RecordHistory>().Of(chair, (await town.The<ReviewInFull>().Run(chair, review.Slug, default))!.Records, default);
        Assert.Equal(($"allowed Mary Manager to read it in an emergency, until {Words.Day(town.Today.AddDays(1))}", "A child may be in the house"), (told[0].Did, told[0].Reason));
        Assert.Contains(told, t => t is { Did: "restricted the review to named people", Reason: "An officer of this town is named" });

        town.Clock.PassDays(EmergencyAccess.Days + 1);
        Assert.Null(await town.The<ReviewInFull>().Run(await Again(town, town.Manager), review.Slug, default));
    }

    [Theory, OnBothDatabases]
    public async Task Emergency_access_reads_only_even_where_its_holder_leads_an_action_and_not_where_they_are_named_besides(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review that names an officer", town.Children);
        var asked = await town.Recommendation(review);
        var (mine, second) = (await town.Action(asked, "Keep the list", town.Manager), await town.SecondManager());
        var made = (await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Auditor.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "A reason", default)).Value;
        var access = (await town.The<AskForEmergencyAccess>().Run(await Again(town, town.Manager), town.Children, made.Reference, "It cannot wait", default)).Value;
        Assert.Equal("R-", (await town.The<EmergenciesWaiting>().Run(second, default)).First.Single().Reference[..2]);
        Assert.Equal((0, 0), ((await town.The<EmergenciesWaiting>().Run(town.Manager, default)).Total, (await town.The<EmergenciesWaiting>().Run(town.AdultsManager, default)).Total));
        Assert.True((await town.The<DecideEmergencyAccess>().Run(second, access.Id, true, default)).IsDone);
        Assert.Equal(0, (await town.The<EmergenciesWaiting>().Run(second, default)).Total);

        var manager = await Again(town, town.Manager);
        Assert.False((await town.The<OneAction>().Run(manager, mine.Id, default))!.May.Report);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ReportProgress>().Run(manager, mine.Id, "I read it", ReportedState.InProgress, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<MoveReviewStage>().Run(manager, review.Id, 1, ReviewStage.Closed, default)).Kind);

        await town.The<NameReader>().Run(await Again(town, town.Auditor), made.Id, await Email(town, town.Manager), Role.PanelMember, null, default);
        Assert.True((await town.The<ReportProgress>().Run(await Again(town, town.Manager), mine.Id, "It is kept", ReportedState.InProgress, default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_asked_is_told_by_a_letter_that_names_no_review(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (_, _, restriction) = await Restricted(town);
        var second = await town.SecondManager();
        foreach (var allow in new[] { false, true })
        {
            var access = (await town.The<AskForEmergencyAccess>().Run(town.Manager, town.Children, restriction.Reference, "It cannot wait", default)).Value;
            Assert.True((await town.The<DecideEmergencyAccess>().Run(second, access.Id, allow, default)).IsDone);
        }

        await using var db = new Databases(town.Database.Address).Whole();
        var letters = await db.Set<Application.Platform.Mail.QueuedMail>().Where(m => m.To == "mary-manager@town.example" && m.Subject.StartsWith("Your emergency access")).OrderBy(m => m.Id).ToListAsync();
        Assert.Equal(["Your emergency access was refused", "Your emergency access was allowed"], letters.Select(l => l.Subject));
        Assert.All(letters, l => Assert.DoesNotContain("officer", l.Body + l.Subject));
        Assert.All(letters, l => Assert.DoesNotContain(restriction.Reference, l.Body + l.Subject));
    }

    [Theory, OnBothDatabases]
    public async Task A_reference_that_does_not_exist_is_asked_for_like_any_other_and_cannot_be_allowed(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await Restricted(town);
        var asked = await town.The<AskForEmergencyAccess>().Run(town.Manager, town.Children, "R-ABCDEF", "A child may be in the house", default);

        Assert.True(asked.IsDone);
        Assert.Contains("No restricted review of this partnership", Assert.Single((await town.The<DecideEmergencyAccess>().Run(await town.SecondManager(), asked.Value.Id, true, default)).Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task Lifting_the_restriction_opens_the_review_to_its_partnerships_again(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, action, restriction) = await Restricted(town);
        var chair = await Again(town, town.Chair);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<LiftRestriction>().Run(await Again(town, await Custodian(town)), restriction.Id, restriction.Version, "Open", default)).Kind);
        Assert.Equal(OutcomeKind.Refused, (await town.The<LiftRestriction>().Run(chair, restriction.Id, restriction.Version, " ", default)).Kind);
        Assert.True((await town.The<LiftRestriction>().Run(chair, restriction.Id, restriction.Version, "The trial has ended", default)).IsDone);

        Assert.True(await town.The<ReviewInFull>().Run(await Again(town, town.Manager), review.Slug, default) is { Restriction: null });
        Assert.True((await town.The<RestrictReview>().Run(chair, review.Id, [town.Manager.Person!.Value, town.Auditor.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "", default)).Problems.All(p => p.Field == "Reason"));
        Assert.NotNull(await town.The<OneAction>().Run(await Again(town, town.PoliceLead), action.Id, default));
        Assert.Null(await town.The<ReviewInFull>().Run(await Again(town, town.AdultsManager), review.Slug, default));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_public_is_withdrawn_first(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.PublishedReview("Out in the open", 1, town.Children);

        var refused = await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Manager.Person!.Value, town.Auditor.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "A reason", default);

        Assert.Contains("Withdraw it first", Assert.Single(refused.Problems).Sentence);
    }

    /// <summary>A review with an action of the police, restricted to its chair; Colin and the hospital's lead are its custodians.</summary>
    private static async Task<(Review Review, PlanAction Action, Restriction Restriction)> Restricted(Town town)
    {
        var review = await town.Review("A review that names an officer", town.Children);
        var action = await town.Action(await town.Recommendation(review));
        var colin = await town.Person("Colin Custodian", town.Council);
        var made = await town.The<RestrictReview>().Run(town.Manager, review.Id, [colin.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "An officer of this town is named", default);
        Assert.True(made.IsDone, string.Join("; ", made.Problems.Select(p => p.Sentence)));
        return (review, action, made.Value);
    }

    private static async Task<Actor> Custodian(Town town)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await town.The<ActorOf>().Run((await db.People.SingleAsync(p => p.Name == "Colin Custodian")).Id, default);
    }

    /// <summary>Who somebody is now, with the roles that were given or ended meanwhile.</summary>
    private static async Task<Actor> Again(Town town, Actor actor) => actor.Person is { } id ? await town.The<ActorOf>().Run(id, default) : actor;

    private static async Task<int> Letters(Town town, string subject)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await db.Set<Application.Platform.Mail.QueuedMail>().CountAsync(m => m.Subject.StartsWith(subject));
    }

    private static async Task<string> Email(Town town, Actor actor)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return (await db.People.SingleAsync(p => p.Id == actor.Person)).Email.Value;
    }
}
