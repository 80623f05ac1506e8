using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.People;

public sealed class PeopleCommandsTests
{
    [Theory, OnBothDatabases]
    public async Task People_are_kept_by_those_who_manage_where_their_agency_works(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var childrenOnly = (await town.The<FoundAgency>().Run(Actor.Heed, "School Trust", "", AgencyKind.Education, false, town.Today, [town.Children], default)).Value;
        var teacher = await town.Person("Tess Teacher", childrenOnly.Id);
        var id = teacher.Person!.Value;

        Assert.Equal(OutcomeKind.NotFound, (await town.The<ChangePerson>().Run(town.AdultsManager, id, null, "Tess", "Head", "t@town.example", childrenOnly.Id, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<ChangePerson>().Run(town.PoliceLead, id, null, "Tess", "Head", "t@town.example", childrenOnly.Id, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ChangePerson>().Run(town.Chair, id, null, "Tess", "Head", "t@town.example", childrenOnly.Id, default)).Kind);
        Assert.True((await town.The<ChangePerson>().Run(town.Manager, id, null, "Tess", "Head", "t@town.example", childrenOnly.Id, default)).IsDone);
        Assert.True((await town.The<ChangePerson>().Run(town.Administrator, id, 2, "Tess Teacher", "Head", "t@town.example", childrenOnly.Id, default)).IsDone);
        Assert.Equal(OutcomeKind.Conflict, (await town.The<ChangePerson>().Run(town.Administrator, id, 2, "Too late", "Head", "t@town.example", childrenOnly.Id, default)).Kind);

        // Once the agency works with adults too, their manager sees its people.
        Assert.Empty((await town.The<PeopleList>().Run(town.AdultsManager, new("Tess"), 1, default)).Rows);
        Assert.True((await town.The<ChangeAgency>().Run(town.Manager, childrenOnly.Id, null, AgencyKind.Education, false, [town.Children, town.Adults], default)).IsDone);
        Assert.Equal("Head", Assert.Single((await town.The<PeopleList>().Run(town.AdultsManager, new("Tess"), 1, default)).Rows).RoleTitle);
        Assert.True((await town.The<ChangeAgency>().Run(town.Manager, childrenOnly.Id, null, AgencyKind.Education, false, [town.Adults], default)).IsDone);
        await using var db = town.The<Reader>().For(Actor.Heed);
        var reach = await db.ScopeReaches.Where(r => r.ScopeId == childrenOnly.ScopeId).Select(r => r.FromScopeId).ToListAsync();
        Assert.Equal(new HashSet<ScopeId> { Scopes.Root, Town.On(town.Adults), childrenOnly.ScopeId }, reach.ToHashSet());
        var history = await town.The<PeopleHistory>().Run(town.Administrator, id.Value, default);
        Assert.Contains(history, h => h is { What: "Changed the person: post", Was: "Safeguarding Lead", Now: "Head", Who: "Mary Manager" });
    }

    [Theory, OnBothDatabases]
    public async Task A_manager_says_only_of_their_own_partnership_who_works_in_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        var outcome = await town.The<ChangeAgency>().Run(town.AdultsManager, town.Police, null, AgencyKind.Police, false, [town.Adults], default);

        Assert.Contains("Town Safeguarding Children Partnership", Assert.Single(outcome.Problems).Sentence);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<ChangeAgency>().Run(town.PoliceLead, town.Police, null, AgencyKind.Police, false, [], default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task Roles_are_given_by_those_whose_they_are(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("A review", town.Children);
        var person = (await town.Person("Rita Role", town.Council)).Person!.Value;
        var give = town.The<GiveRole>();
        Task<Outcome<Grant>> Give(Actor actor, Role role, ScopeId on) => give.Run(actor, person, role, on, town.Today, null, default);

        Assert.Equal(OutcomeKind.NotAllowed, (await Give(town.Manager, Role.PartnershipManager, Town.On(town.Children))).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await Give(town.Manager, Role.Administrator, Scopes.Root)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await Give(town.AdultsManager, Role.Chair, Town.On(town.Children))).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await Give(town.AdultsManager, Role.PanelMember, review.ScopeId)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await Give(town.Administrator, Role.PanelMember, review.ScopeId)).Kind);
        Assert.Contains("is held on a review", Assert.Single((await Give(town.Manager, Role.Reviewer, Town.On(town.Children))).Problems).Sentence);
        // The police work in both partnerships: who manages one of them does not open the other's work.
        Assert.Equal(OutcomeKind.NotAllowed, (await Give(town.AdultsManager, Role.AgencyLead, Town.On(town.Police))).Kind);

        Assert.True((await Give(town.Manager, Role.PanelMember, review.ScopeId)).IsDone);
        Assert.True((await Give(town.Manager, Role.AgencyLead, Town.On(town.Police))).IsDone);
        Assert.Contains("already", Assert.Single((await Give(town.Manager, Role.AgencyLead, Town.On(town.Police))).Problems).Sentence);
        var manager = await Give(town.Administrator, Role.PartnershipManager, Town.On(town.Children));
        Assert.True(manager.IsDone);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<EndRole>().Run(town.Manager, manager.Value.Id, null, default)).Kind);
        Assert.True((await town.The<EndRole>().Run(town.Administrator, manager.Value.Id, null, default)).IsDone);
        Assert.DoesNotContain((await town.The<ActorOf>().Run(person, default)).Roles, r => r.Role == Role.PartnershipManager);
        Assert.StartsWith("This is the last administrator", await LastAdministratorEnds(town), StringComparison.Ordinal);

        var rows = await town.The<RoleChoices>().Run(town.Manager, default);
        Assert.DoesNotContain(rows, r => r.Role is Role.Administrator or Role.PartnershipManager);
        Assert.Equal("A review", Assert.Single(Assert.Single(rows, r => r.Role == Role.Reviewer).Places).Name);
        Assert.Empty(await town.The<RoleChoices>().Run(town.PoliceLead, default));
    }

    [Theory, OnBothDatabases]
    public async Task Who_signs_in_by_an_address_is_not_moved_to_another_by_a_manager(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var ada = town.Administrator.Person!.Value;

        var outcome = await town.The<ChangePerson>().Run(town.Manager, ada, null, "Ada Administrator", "Safeguarding Lead", "mine@town.example", town.Council, default);

        Assert.Contains("Administrators may change the e-mail address", Assert.Single(outcome.Problems).Sentence);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<LeavePost>().Run(town.Manager, ada, town.Today, default)).Kind);
        Assert.True((await town.The<ChangePerson>().Run(town.Administrator, ada, null, "Ada Administrator", "Head", "ada@town.example", town.Council, default)).IsDone);
        var taken = await town.The<ChangePerson>().Run(town.Manager, (await town.Person("Nina New", town.Council)).Person!.Value, null, "Nina", "Nurse", "ada@town.example", town.Council, default);
        Assert.Contains("has this e-mail address already", Assert.Single(taken.Problems).Sentence);
    }

    [Theory, OnBothDatabases]
    public async Task Old_names_say_what_the_body_is_called_now(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var trust = (await town.The<FoundAgency>().Run(Actor.Heed, "United Hospitals", "", AgencyKind.Health, false, town.Today.AddDays(-9), [town.Children], default)).Value;

        Assert.True((await town.The<SucceedAgency>().Run(town.Manager, trust.Id, town.Hospital, town.Today, default)).IsDone);
        Assert.True((await town.The<RenameAgency>().Run(town.Manager, trust.Id, null, "United Care", "UC", town.Today, default)).IsDone);
        Assert.True((await town.The<RenamePartnership>().Run(town.Manager, town.Adults, null, "Town Adults Partnership", "", town.Today, default)).IsDone);

        var now = await town.The<NowNames>().Run(town.Manager, ["Town Hospitals", "United Hospitals", "United Care", "Town Police", "Town Safeguarding Adults Board", "Never heard of"], default);

        Assert.Equal(new Dictionary<string, string> { ["Town Hospitals"] = "United Care", ["United Hospitals"] = "United Care", ["Town Safeguarding Adults Board"] = "Town Adults Partnership" },
            now.ToDictionary());
        Assert.Equal("Town Hospitals (now United Care)", NowNames.Beside("Town Hospitals", now));
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<RenamePartnership>().Run(town.AdultsManager, town.Children, null, "Mine", "", town.Today, default)).Kind);
        town.Clock.PassDays(1);
        Assert.DoesNotContain(await town.The<AgencyChoices>().Run(town.Manager, default), a => a.Name == "Town Hospitals");
    }

    [Theory, OnBothDatabases]
    public async Task Groups_are_kept_by_their_partnership(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);

        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<FormGroup>().Run(town.AdultsManager, town.Children, "Mine", "", default)).Kind);
        var group = (await town.The<FormGroup>().Run(town.Manager, town.Children, "Learning and Review Group", "Watches over recommendations", default)).Value;
        Assert.Equal(group.Id, Assert.Single(await town.The<GroupChoices>().Run(town.Manager, default)).Id);
        Assert.Empty(await town.The<GroupChoices>().Run(town.AdultsManager, default));
        Assert.True((await town.The<StandDownGroup>().Run(town.Manager, group.Id, town.Today.AddDays(-1), default)).IsDone);
        Assert.Empty(await town.The<GroupChoices>().Run(town.Manager, default));
        Assert.Equal(town.Today.AddDays(-1), Assert.Single((await town.The<GroupList>().Run(town.PoliceLead, "", null, "name", 1, default)).Rows).Until);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_set_Heed_up_at_once_one_is_first(DatabaseKind kind)
    {
        await using var bare = await Town.Unfounded(kind);
        SetUpHeed.Answers Of(string who) => new($"{who} Partnership", "", PartnershipKind.Children, $"{who} Council", AgencyKind.Council, who, "Manager", $"{who}@town.example", RunningHeed.Password);

        var outcomes = await Task.WhenAll(new[] { "first", "second", "third" }.Select(who => Task.Run(async () => (await bare.The<SetUpHeed>().Run(Of(who), default)).Kind)));

        Assert.Single(outcomes, OutcomeKind.Done);
        await using var db = bare.The<Reader>().For(Actor.Heed);
        Assert.Equal((1, 1, 1, 2), (await db.Users.CountAsync(), await db.Partnerships.CountAsync(), await db.People.CountAsync(), await db.Grants.CountAsync()));
    }

    private static async Task<string> LastAdministratorEnds(Town town)
    {
        await using var db = town.The<Reader>().For(Actor.Heed);
        var grant = await db.Grants.Where(g => g.Role == Role.Administrator).Select(g => g.Id).SingleAsync();
        return Assert.Single((await town.The<EndRole>().Run(town.Administrator, grant, null, default)).Problems).Sentence;
    }
}
