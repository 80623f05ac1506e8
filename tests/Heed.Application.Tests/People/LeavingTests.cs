using Heed.Application.Home.Queries;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.People;

public sealed class LeavingTests
{
    [Theory, OnBothDatabases]
    public async Task What_is_not_handed_over_stands_without_a_lead_on_the_home_page_the_list_and_the_page_of_its_agency(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var action = await town.Action(asked);
        await town.AddEvidence(await town.Action(asked, "Done before"), town.PoliceLead);
        Assert.Equal(0, (await town.The<ActionsToday>().Run(town.Manager, false, default)).WithoutLead.Total);

        Assert.True((await town.The<LeavePost>().Run(town.Manager, town.PoliceLead.Person!.Value, town.Today, default)).IsDone);
        Assert.Equal(0, (await town.The<ActionsToday>().Run(town.Manager, false, default)).WithoutLead.Total);
        town.Clock.PassDays(1);

        var today = await town.The<ActionsToday>().Run(town.Manager, false, default);
        Assert.Equal((2, "Peter Police"), (today.WithoutLead.Total, today.WithoutLead.First[0].Lead));
        Assert.Equal(2, (await town.The<ActionList>().Run(town.Manager, new(State: ActionState.WithoutLead, Agency: town.Police), "", 1, default)).Total);
        Assert.Equal(2, (await town.The<AgencyPage>().Run(town.Manager, town.Police, default))!.WithoutLead);
        Assert.Equal(0, (await town.The<AgencyPage>().Run(town.AdultsManager, town.Police, default))!.WithoutLead);
        Assert.Equal("Peter Police", (await town.The<OneAction>().Run(town.Manager, action.Id, default))!.Gone!.Person);

        var dana = await town.Person("Dana Detective", town.Police);
        Assert.True((await town.The<HandOverActions>().Run(town.Manager, town.PoliceLead.Person!.Value, [action.Id], dana.Person, "", "Peter has left", default)).IsDone);
        Assert.Equal(1, (await town.The<ActionsToday>().Run(town.Manager, false, default)).WithoutLead.Total);
        Assert.Null((await town.The<OneAction>().Run(town.Manager, action.Id, default))!.Gone);
    }

    [Theory, OnBothDatabases]
    public async Task Actions_of_an_agency_that_has_ended_stand_without_a_lead(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review()));

        Assert.True((await town.The<EndAgency>().Run(town.Manager, town.Police, town.Today, default)).IsDone);
        town.Clock.PassDays(1);

        Assert.Equal(1, (await town.The<ActionsToday>().Run(town.Manager, false, default)).WithoutLead.Total);
    }

    [Theory, OnBothDatabases]
    public async Task All_that_a_person_leads_is_handed_over_at_once_and_each_action_says_so(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (one, two, peter) = (await town.Action(asked), await town.Action(asked, "Train the officers", contributors: [town.Hospital]), town.PoliceLead.Person!.Value);

        var duties = (await town.The<DutiesOf>().Run(town.Manager, peter, default))!;
        Assert.Equal(2, duties.Actions.Count(a => a.MayPass));
        var lead = Assert.Single(duties.Roles);
        Assert.Equal((Role.AgencyLead, true, true, (2, 0)), (lead.Role, lead.MayPass, lead.Alone, lead.Answers!.Value));

        var hand = town.The<HandOverActions>();
        Assert.Equal(["Actions", "LeadPerson"], (await hand.Run(town.Manager, peter, [], null, "", "", default)).Problems.Select(p => p.Field));
        Assert.Equal(["LeadPerson"], (await hand.Run(town.Manager, peter, [one.Id, two.Id], peter, "", "", default)).Problems.Select(p => p.Field));
        Assert.Equal(OutcomeKind.NotAllowed, (await hand.Run(town.PoliceLead, peter, [one.Id], town.HospitalLead.Person, "", "", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await hand.Run(town.AdultsManager, peter, [one.Id], town.HospitalLead.Person, "", "", default)).Kind);
        Assert.True((await hand.Run(town.Manager, peter, [one.Id, two.Id], town.HospitalLead.Person, "", "Peter goes", default)).IsDone);

        var now = await town.Now(two);
        Assert.Equal((town.HospitalLead.Person, town.Hospital, "Safeguarding Lead"), (now.LeadPersonId, now.LeadAgencyId, now.LeadRole));
        foreach (var action in new[] { one, two })
        {
            var said = (await town.The<RecordHistory>().Of(town.Manager, action.Id.Value, default))[0];
            Assert.Equal(("handed the action over to Hana Hospital", "Peter goes"), (said.Did, said.Reason));
        }

        await using var db = new Databases(town.Database.Address).Whole();
        var letter = await db.Set<QueuedMail>().SingleAsync(m => m.Subject == "You lead more actions now");
        Assert.Equal("hana-hospital@town.example", letter.To);
        Assert.DoesNotContain("A review", letter.Body);
        Assert.Contains("meanwhile", Assert.Single((await hand.Run(town.Manager, peter, [one.Id], town.HospitalLead.Person, "", "", default)).Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task Roles_are_handed_over_and_an_administrators_is_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (peter, dana) = (town.PoliceLead.Person!.Value, await town.Person("Dana Detective", town.Police));
        var lead = (await town.The<DutiesOf>().Run(town.Manager, peter, default))!.Roles[0].Id;
        var hand = town.The<HandOverRoles>();

        Assert.Equal(["RolePerson"], (await hand.Run(town.Manager, peter, [lead], town.Manager.Person, default)).Problems.Select(p => p.Field));
        Assert.Equal(OutcomeKind.NotAllowed, (await hand.Run(town.PoliceLead, peter, [lead], dana.Person, default)).Kind);
        Assert.True((await hand.Run(town.Manager, peter, [lead], dana.Person, default)).IsDone);

        Assert.True((await town.The<ActorOf>().Run(dana.Person!.Value, default)).HoldsAnywhere(Role.AgencyLead));
        Assert.False((await town.The<ActorOf>().Run(peter, default)).HoldsAnywhere(Role.AgencyLead));
        Assert.Contains((await town.The<PeopleHistory>().Run(town.Manager, peter.Value, default)), h => h.What.StartsWith("Handed the role over to Dana Detective", StringComparison.Ordinal));

        var ada = (await town.The<DutiesOf>().Run(town.Administrator, town.Administrator.Person!.Value, default))!.Roles.Single(r => r.Role == Role.Administrator);
        Assert.False(ada.MayPass);
        Assert.Contains("on their own page", Assert.Single((await hand.Run(town.Administrator, town.Administrator.Person!.Value, [ada.Id], dana.Person, default)).Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task A_custodian_cannot_leave_before_another_is_named_and_the_custodians_are_told(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, colin) = (await town.Review("Names an officer", town.Children), await town.Person("Colin Custodian", town.Council));
        var restriction = (await town.The<RestrictReview>().Run(town.Manager, review.Id, [colin.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "A reason", default)).Value;

        for (var tries = 0; tries < 2; tries++)
        {
            var refused = await town.The<LeavePost>().Run(town.Administrator, colin.Person!.Value, town.Today, default);
            var said = Assert.Single(refused.Problems).Sentence;
            Assert.Contains("a duty that only they or the other custodian can hand over", said);
            Assert.DoesNotContain(restriction.Reference, said);
        }

        await using (var db = new Databases(town.Database.Address).Whole())
        {
            var letters = await db.Set<QueuedMail>().Where(m => m.Subject == "Somebody is leaving, and you can name another").ToListAsync();
            Assert.Equal(["colin-custodian@town.example", "hana-hospital@town.example"], letters.Select(l => l.To).Order());
            Assert.All(letters, l => Assert.DoesNotContain("officer", l.Body));
        }

        Assert.Contains((await town.The<RecordHistory>().Of(await Again(town, town.Chair), restriction.Id.Value, default)), h => h.Did == "asked the custodians to name another, because Colin Custodian is leaving");
        Assert.True((await town.The<DutiesOf>().Run(town.Manager, colin.Person!.Value, default))!.Custody);
        Assert.False((await town.The<DutiesOf>().Run(await Again(town, colin), colin.Person!.Value, default))!.Custody);

        var hana = await Again(town, town.HospitalLead);
        var place = (await town.The<OpenKept>().Run(hana, default))[0].Readers.Single(r => r.Name == "Colin Custodian").Id;
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<HandOverCustody>().Run(await Again(town, town.Chair), restriction.Id, place, "olga-auditor@town.example", default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<HandOverCustody>().Run(town.Administrator, restriction.Id, place, "olga-auditor@town.example", default)).Kind);
        Assert.StartsWith("This person may read the review", Assert.Single((await town.The<HandOverCustody>().Run(hana, restriction.Id, place, "cora-chair@town.example", default)).Problems).Sentence, StringComparison.Ordinal);
        Assert.Contains("two different people", Assert.Single((await town.The<HandOverCustody>().Run(hana, restriction.Id, place, "hana-hospital@town.example", default)).Problems).Sentence);
        town.Clock.PassDays(1);
        Assert.True((await town.The<HandOverCustody>().Run(hana, restriction.Id, place, "olga-auditor@town.example", default)).IsDone);

        Assert.Empty(await town.The<OpenKept>().Run(await Again(town, colin), default));
        Assert.Single(await town.The<OpenKept>().Run(await Again(town, town.Auditor), default));
        Assert.True((await town.The<LeavePost>().Run(town.Administrator, colin.Person!.Value, town.Today, default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task The_only_holder_of_an_identification_key_cannot_leave_before_another_is_named(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Names a child", town.Children);
        var key = (await town.The<SetUpIdentificationKey>().Run(town.Manager, review.Id, default)).Value.Id;
        Assert.True((await town.The<GiveRole>().Run(town.Manager, town.PoliceLead.Person!.Value, Role.PanelMember, review.ScopeId, town.Today, null, default)).IsDone);
        Assert.True((await town.The<NameKeyHolder>().Run(town.Chair, key, town.PoliceLead.Person!.Value, default)).IsDone);

        var refused = await town.The<LeavePost>().Run(town.AdultsManager, town.PoliceLead.Person!.Value, town.Today, default);
        var said = Assert.Single(refused.Problems).Sentence;
        Assert.DoesNotContain("identification key", said);
        Assert.Contains("asked to by letter", said);
        await using (var db = new Databases(town.Database.Address).Whole())
        {
            Assert.Equal(["cora-chair@town.example", "mary-manager@town.example"], await db.Set<QueuedMail>().Where(m => m.Subject == "Somebody is leaving, and you can name another").Select(m => m.To).OrderBy(t => t).ToListAsync());
        }

        var duties = (await town.The<DutiesOf>().Run(town.Manager, town.PoliceLead.Person!.Value, default))!;
        Assert.Equal((true, "Names a child"), (duties.SoleKey, Assert.Single(duties.Others).Which));
        await town.The<NameKeyHolder>().Run(town.Chair, key, town.Manager.Person!.Value, default);
        Assert.True((await town.The<LeavePost>().Run(town.Manager, town.PoliceLead.Person!.Value, town.Today, default)).IsDone);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_person_began_is_listed_with_who_goes_on_with_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, max) = (await town.Review("Loose ends", town.Children), await town.SecondManager());
        var asked = await town.Recommendation(review);
        await town.The<WriteAnswer>().Run(max, asked.Id, null, "We did it.", "", "", default);
        await town.The<PlaceHold>().Run(max, review.Id, HoldKind.Inquest, HoldStops.FamilyContact, town.Today, null, town.Today.AddDays(30), "The coroner", "Wait", default);
        await town.The<AskForEmergencyAccess>().Run(max, town.Children, "R-ABCDEF", "It cannot wait", default);

        var others = (await town.The<DutiesOf>().Run(town.Manager, max.Person!.Value, default))!.Others;

        Assert.Equal(["Asked for emergency access", "Placed a hold that stands", "Drafted a public answer"], others.Select(o => o.What));
        Assert.Empty((await town.The<DutiesOf>().Run(town.AdultsManager, max.Person!.Value, default))!.Others);
        await using var db = town.The<Reader>().For(Actor.Heed);
        Assert.Equal(1, await db.EmergencyAccesses.CountAsync());
    }

    private static async Task<Actor> Again(Town town, Actor actor) => await town.The<ActorOf>().Run(actor.Person!.Value, default);
}
