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

namespace Heed.Application.Tests.People;

public sealed class PassOnTests
{
    [Theory, OnBothDatabases]
    public async Task What_an_agency_had_open_passes_to_its_successor_and_what_was_finished_keeps_the_old_name(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var next = await Agency(town, "Regional Police");
        var asked = await town.Recommendation(await town.Review());
        var (open, finished) = (await town.Action(asked), await town.Action(asked, "Done"));
        await town.The<ReportProgress>().Run(town.PoliceLead, finished.Id, "Nobody can", ReportedState.CannotBeDone, default);
        var shown = (await town.The<PassingOn>().Run(town.Manager, town.Police.Value, default))!;
        Assert.Equal([PassedKind.Action, PassedKind.Person, PassedKind.Role], shown.Items.Select(i => i.Kind));
        Assert.Contains(shown.Others, o => o.Name == "Regional Police");

        var decided = await Decide(town, town.Manager, town.Police.Value, [next.Value], _ => next.Value);
        Assert.True(decided.IsDone, string.Join("; ", decided.Problems.Select(p => p.Sentence)));

        var now = await town.Now(open);
        Assert.Equal((next, town.PoliceLead.Person), (now.LeadAgencyId, now.LeadPersonId));
        Assert.Equal(town.Police, (await town.Now(finished)).LeadAgencyId);
        var peter = await town.The<ActorOf>().Run(town.PoliceLead.Person!.Value, default);
        Assert.Equal((next, Town.On(next)), (peter.Agency, Assert.Single(peter.Roles).Scope));
        Assert.True((await town.The<OneAction>().Run(peter, open.Id, default))!.May.Report);
        town.Clock.PassDays(1);
        Assert.Equal(0, (await town.The<ActionsToday>().Run(town.Manager, false, default)).WithoutLead.Total);

        var old = (await town.The<AgencyPage>().Run(town.Manager, town.Police, default))!;
        Assert.Equal(("Regional Police", town.Today.AddDays(-1)), (old.Successor, old.Until));
        Assert.Equal("Town Police (now Regional Police)", NowNames.Beside("Town Police", await town.The<NowNames>().Run(town.Manager, ["Town Police"], default)));
        var told = Assert.Single(await town.The<SuccessionsOf>().Run(town.Manager, town.Police.Value, default));
        Assert.Equal(("The order of 1 March", "Mary Manager", 3), (told.Reason, told.Decided.Name, told.Items.Count));
        Assert.Single((await town.The<SuccessionsOf>().Run(town.Administrator, town.Police.Value, default))[0].Items, i => i.Kind == PassedKind.Person);
        Assert.DoesNotContain((await town.The<SuccessionsOf>().Run(town.Administrator, town.Police.Value, default))[0].Items, i => i.Kind == PassedKind.Action);
        Assert.Empty(await town.The<SuccessionsOf>().Run(town.HospitalLead, town.Police.Value, default));
        var said = (await town.The<RecordHistory>().Of(town.Manager, open.Id.Value, default))[0];
        Assert.Equal(("decided who follows, and passed on what was open", "The order of 1 March"), (said.Did, said.Reason));
    }

    [Theory, OnBothDatabases]
    public async Task A_split_asks_which_successor_gets_each(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (north, south) = (await Agency(town, "North Police"), await Agency(town, "South Police"));
        var asked = await town.Recommendation(await town.Review());
        var (one, two) = (await town.Action(asked), await town.Action(asked, "Train"));

        var unclear = await Decide(town, town.Manager, town.Police.Value, [north.Value, south.Value], _ => Guid.Empty);
        Assert.Contains("which successor", Assert.Single(unclear.Problems).Sentence);
        Assert.True((await Decide(town, town.Manager, town.Police.Value, [north.Value, south.Value], i => i.Record == two.Id.Value ? south.Value : north.Value)).IsDone);

        Assert.Equal((north, south), ((await town.Now(one)).LeadAgencyId!.Value, (await town.Now(two)).LeadAgencyId!.Value));
    }

    [Theory, OnBothDatabases]
    public async Task Only_who_keeps_both_bodies_decides_and_only_on_what_was_shown(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var far = (await town.The<FoundAgency>().Run(Actor.Heed, "Far Police", "", AgencyKind.Police, false, town.Today, [], default)).Value.Id;
        await town.Action(await town.Recommendation(await town.Review()));

        Assert.Equal(OutcomeKind.NotAllowed, (await Decide(town, town.PoliceLead, town.Police.Value, [town.Hospital.Value], _ => town.Hospital.Value)).Kind);
        Assert.Contains("You do not keep Far Police", Assert.Single((await Decide(town, town.Manager, town.Police.Value, [far.Value], _ => far.Value)).Problems).Sentence);
        var stale = await town.The<PassOn>().Run(town.Manager, town.Police.Value, [town.Hospital.Value], town.Today, "A reason", [], default);
        Assert.Contains("meanwhile", Assert.Single(stale.Problems).Sentence);
        Assert.Null((await town.The<AgencyPage>().Run(town.Manager, town.Police, default))!.Until);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_partnership_had_open_passes_with_holds_and_keys_and_the_rest_is_read_under_the_old_name(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (open, closed) = (await town.Review("Still open", town.Children), await town.Review("Long closed", town.Children));
        var action = await town.Action(await town.Recommendation(open));
        await town.The<PlaceHold>().Run(town.Manager, open.Id, HoldKind.Inquest, HoldStops.FamilyContact, town.Today, null, town.Today.AddDays(30), "The coroner", "Wait", default);
        var key = (await town.The<SetUpIdentificationKey>().Run(town.Manager, open.Id, default)).Value.Id;
        await town.The<NameKeyHolder>().Run(town.Chair, key, town.Manager.Person!.Value, default);
        await Close(town, closed);
        var board = (await town.The<FormGroup>().Run(town.Manager, town.Children, "The board", "", default)).Value;
        var next = (await town.The<FoundPartnership>().Run(Actor.Heed, "Region Children Partnership", "RCP", PartnershipKind.Children, "region-children", town.Today, default)).Value.Id;

        var shown = (await town.The<PassingOn>().Run(town.Administrator, town.Children.Value, default))!;
        Assert.DoesNotContain(shown.Items, i => i.Kind is PassedKind.OpenSource or PassedKind.FinishedSource);
        await town.The<GiveRole>().Run(Actor.Heed, town.Manager.Person!.Value, Role.PartnershipManager, Town.On(next), town.Today, null, default);
        var manager = await Again(town, town.Manager);
        shown = (await town.The<PassingOn>().Run(manager, town.Children.Value, default))!;
        Assert.Equal("1 open action, 1 hold, 1 identification key", shown.Items.Single(i => i.Kind == PassedKind.OpenSource).Note);
        Assert.Equal("Long closed", shown.Items.Single(i => i.Kind == PassedKind.FinishedSource).What);
        var decided = await Decide(town, manager, town.Children.Value, [next.Value], _ => next.Value);
        Assert.True(decided.IsDone, string.Join("; ", decided.Problems.Select(p => p.Sentence)));

        var chair = await Again(town, town.Chair);
        Assert.Contains(chair.Roles, r => r.Role == Role.Chair && r.Scope == Town.On(next));
        Assert.DoesNotContain(chair.Roles, r => r.Scope == Town.On(town.Children));
        Assert.Equal(["Region Children Partnership"], (await town.The<ReviewInFull>().Run(chair, open.Slug, default))!.Owners);
        Assert.Equal(["Town Safeguarding Children Partnership"], (await town.The<ReviewInFull>().Run(chair, closed.Slug, default))!.Owners);
        Assert.NotNull(await town.The<OneAction>().Run(chair, action.Id, default));
        Assert.NotNull(await town.The<OneAction>().Run(await Again(town, town.PoliceLead), action.Id, default));
        Assert.True((await town.The<KeyOfReview>().Run(await Again(town, town.Manager), open.Id, default))!.MayOpen);
        Assert.Equal("Region Children Partnership", (await town.The<GroupPage>().Run(chair, board.Id, default))!.Partnership);
        Assert.Null(await town.The<ReviewInFull>().Run(await Again(town, town.AdultsManager), open.Slug, default));
    }

    [Theory, OnBothDatabases]
    public async Task A_restricted_review_is_found_and_opened_again_under_whoever_follows_the_partnership_that_owned_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Names an officer", town.Children);
        var made = (await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Auditor.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair)], "A reason", default)).Value;
        var next = (await town.The<FoundPartnership>().Run(Actor.Heed, "Region Children Partnership", "RCP", PartnershipKind.Children, "region-children", town.Today, default)).Value.Id;
        foreach (var (person, role) in new[] { (town.Manager, Role.PartnershipManager), (town.Chair, Role.Chair) })
        {
            await town.The<GiveRole>().Run(Actor.Heed, person.Person!.Value, role, Town.On(next), town.Today, null, default);
        }

        var manager = await Again(town, town.Manager);
        Assert.DoesNotContain((await town.The<PassingOn>().Run(manager, town.Children.Value, default))!.Items, i => i.What.Contains("officer", StringComparison.Ordinal));
        Assert.True((await Decide(town, manager, town.Children.Value, [next.Value], _ => next.Value)).IsDone);
        manager = await Again(town, town.Manager);
        Assert.Null(await town.The<ReviewInFull>().Run(manager, review.Slug, default));

        var asked = (await town.The<AskForEmergencyAccess>().Run(manager, next, made.Reference, "It cannot wait", default)).Value;
        Assert.True((await town.The<DecideEmergencyAccess>().Run(await Again(town, town.Chair), asked.Id, true, default)).IsDone);

        Assert.True((await town.The<LiftRestriction>().Run(await Again(town, town.Chair), made.Id, made.Version, "The trial has ended", default)).IsDone);
        town.Clock.PassDays(3);
        Assert.Equal(["Region Children Partnership"], (await town.The<ReviewInFull>().Run(await Again(town, town.Manager), review.Slug, default))!.Owners);
    }

    private static async Task<Outcome<Succession>> Decide(Town town, Actor actor, Guid body, Guid[] to, Func<Heed.Application.People.Estate.Item, Guid> which)
    {
        var shown = (await town.The<PassingOn>().Run(actor, body, default))!;
        return await town.The<PassOn>().Run(actor, body, to, town.Today, "The order of 1 March", [.. shown.Items.Select(i => new Passed(i.Kind, i.Record, which(i)))], default);
    }

    private static async Task Close(Town town, Review review)
    {
        Assert.True((await town.Reach(review, RegimeStage.Closed, note: "Its report was never written")).IsDone);
    }

    private static async Task<AgencyId> Agency(Town town, string name) =>
        (await town.The<FoundAgency>().Run(Actor.Heed, name, "", AgencyKind.Police, false, town.Today.AddYears(-1), [town.Children, town.Adults], default)).Value.Id;

    private static async Task<Actor> Again(Town town, Actor actor) => await town.The<ActorOf>().Run(actor.Person!.Value, default);
}
