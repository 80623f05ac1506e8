using System.Text.RegularExpressions;
using Heed.Application.Home.Queries;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Commands;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.People;

public sealed class DeputyCommandTests
{
    [Theory, OnBothDatabases]
    public async Task A_deputy_sees_and_reports_on_what_the_other_leads_for_that_time_and_is_written_down_with_both_names(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var dana = await town.Person("Dana Detective", town.Police);
        Assert.Null(await town.The<OneAction>().Run(dana, action.Id, default));

        Assert.True((await Named(town, town.PoliceLead, "dana-detective@town.example", 1, 8)).IsDone);
        Assert.Null(await town.The<OneAction>().Run(await Again(town, dana), action.Id, default));
        town.Clock.PassDays(1);
        dana = await Again(town, dana);

        Assert.True((await town.The<OneAction>().Run(dana, action.Id, default))!.May.Report);
        Assert.Equal((1, 1), ((await town.The<ActionsToday>().Run(dana, true, default)).All, (await town.The<ActionList>().Run(dana, new(Mine: true), "", 1, default)).Total));
        Assert.True((await town.The<ReportProgress>().Run(dana, action.Id, "I rang the school", ReportedState.InProgress, default)).IsDone);
        Assert.Equal("Dana Detective, for Peter Police", (await town.Now(action)).Progress[0].By.Name);
        Assert.Equal("Dana Detective, for Peter Police", (await town.The<RecordHistory>().Of(town.Manager, action.Id.Value, default))[0].Who);
        await using (var db = new Databases(town.Database.Address).Whole())
        {
            var said = await db.Changes.Where(c => c.RecordId == action.Id.Value).OrderByDescending(c => c.Id).FirstAsync();
            Assert.Equal((dana.Person, town.PoliceLead.Person), (said.Who, said.OnBehalfOf));
        }

        town.Clock.PassDays(8);
        dana = await Again(town, dana);
        Assert.Null(await town.The<OneAction>().Run(dana, action.Id, default));
        Assert.Equal(OutcomeKind.NotFound, (await town.The<ReportProgress>().Run(dana, action.Id, "Late", ReportedState.InProgress, default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task A_deputy_is_named_by_the_person_or_by_a_manager_for_them_and_by_nobody_else(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var dana = await town.Person("Dana Detective", town.Police);
        var (peter, email) = (town.PoliceLead.Person!.Value, "dana-detective@town.example");

        Assert.Equal(OutcomeKind.NotFound, (await town.The<NameDeputy>().Run(town.HospitalLead, peter, email, town.Today, town.Today, default)).Kind);
        Assert.Equal(OutcomeKind.NotFound, (await town.The<NameDeputy>().Run(dana, peter, email, town.Today, town.Today, default)).Kind);
        Assert.Equal(OutcomeKind.NotAllowed, (await town.The<NameDeputy>().Run(town.Chair, peter, email, town.Today, town.Today, default)).Kind);
        Assert.Contains("hand it over", Assert.Single((await Named(town, town.PoliceLead, "hana-hospital@town.example", 0, 3)).Problems).Sentence);
        Assert.True((await town.The<NameDeputy>().Run(town.Manager, peter, email, town.Today, town.Today.AddDays(3), default)).IsDone);
        Assert.Contains("already", Assert.Single((await Named(town, town.PoliceLead, email, 2, 9)).Problems).Sentence);

        var shown = (await town.The<DeputiesShown>().Run(town.PoliceLead, peter, default))!;
        Assert.Equal(("Dana Detective", true, true), (shown.Deputies[0].Who, shown.Deputies[0].Counts, shown.MayName));
        Assert.Contains(await town.The<PeopleHistory>().Run(town.Manager, peter.Value, default), h => h.What.StartsWith("Named dana-detective@town.example as deputy, from ", StringComparison.Ordinal));
        Assert.Equal(OutcomeKind.NotFound, (await town.The<NameDeputy>().End(town.HospitalLead, shown.Deputies[0].Id, default)).Kind);
        Assert.True((await town.The<NameDeputy>().End(town.PoliceLead, shown.Deputies[0].Id, default)).IsDone);
        Assert.Empty((await Again(town, dana)).StandsInFor);
    }

    [Theory, OnBothDatabases]
    public async Task Letters_about_what_somebody_leads_go_to_their_deputy_too_who_reports_by_a_link_of_their_own(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review("Baby K"));
        var (action, other) = (await town.Action(asked), await town.Action(asked, "Train", town.HospitalLead));
        var dana = await town.Person("Dana Detective", town.Police);
        await Named(town, town.PoliceLead, "dana-detective@town.example", 0, 3);

        await town.The<SendUpdateLink>().Run(town.Manager, action.Id, default);
        var letters = await Letters(town, "dana-detective@town.example");
        var secret = Regex.Match(letters[^1].Body, @"code=(\S+)").Groups[1].Value;
        Assert.Contains("that Peter Police leads, for whom you stand in", letters[^1].Body);
        Assert.DoesNotContain(secret, (await Letters(town, "peter-police@town.example"))[^1].Body);
        Assert.Equal("Peter Police", (await town.The<ActionByLink>().Run(secret, default))!.For);
        Assert.True((await town.The<ReportByLink>().Run(secret, "Rang them", ReportedState.InProgress, null, false, default)).IsDone);
        Assert.Equal("Dana Detective, for Peter Police", (await town.Now(action)).Progress[0].By.Name);
        Assert.Equal("This link has been used", (await town.The<ActionByLink>().Run(secret, default))!.WhyNot);

        await town.The<HandOverActions>().Run(town.Manager, town.HospitalLead.Person!.Value, [other.Id], town.PoliceLead.Person, "", "", default);
        Assert.Equal("Copy: You lead an action now", (await Letters(town, "dana-detective@town.example"))[^1].Subject);

        await town.The<SendUpdateLink>().Run(town.Manager, action.Id, default);
        var late = Regex.Match((await Letters(town, "dana-detective@town.example"))[^1].Body, @"code=(\S+)").Groups[1].Value;
        town.Clock.PassDays(4);
        Assert.Null(await town.The<ActionByLink>().Run(late, default));
        Assert.Equal(OutcomeKind.NotFound, (await town.The<ReportByLink>().Run(late, "Late", ReportedState.InProgress, null, false, default)).Kind);
    }

    [Theory, OnBothDatabases]
    public async Task A_deputy_of_somebody_who_may_read_a_restricted_review_sees_nothing_of_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review("Names an officer", town.Children);
        var action = await town.Action(await town.Recommendation(review));
        var dana = await town.Person("Dana Detective", town.Police);
        await Named(town, town.PoliceLead, "dana-detective@town.example", 0, 3);
        Assert.NotNull(await town.The<OneAction>().Run(await Again(town, dana), action.Id, default));

        await town.The<RestrictReview>().Run(town.Manager, review.Id, [town.Auditor.Person!.Value, town.HospitalLead.Person!.Value], [new(town.Chair.Person!.Value, Role.Chair), new(town.PoliceLead.Person!.Value, Role.PanelMember)], "A reason", default);

        Assert.NotNull(await town.The<OneAction>().Run(await Again(town, town.PoliceLead), action.Id, default));
        Assert.Null(await town.The<OneAction>().Run(await Again(town, dana), action.Id, default));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_leaves_has_no_deputy_and_is_none_from_then_on(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var dana = await town.Person("Dana Detective", town.Police);
        await Named(town, town.PoliceLead, "dana-detective@town.example", 0, 30);

        await town.The<LeavePost>().Run(town.Manager, town.PoliceLead.Person!.Value, town.Today, default);
        town.Clock.PassDays(1);

        Assert.Empty((await Again(town, dana)).StandsInFor);
        await using var db = new Databases(town.Database.Address).Whole();
        Assert.Equal(town.Today.AddDays(-1), (await db.Deputies.SingleAsync()).Until);
    }

    private static Task<Outcome<Deputy>> Named(Town town, Actor away, string email, int from, int until) =>
        town.The<NameDeputy>().Run(away, away.Person!.Value, email, town.Today.AddDays(from), town.Today.AddDays(until), default);

    private static async Task<Actor> Again(Town town, Actor actor) => await town.The<ActorOf>().Run(actor.Person!.Value, default);

    private static async Task<IReadOnlyList<QueuedMail>> Letters(Town town, string to)
    {
        await using var db = new Databases(town.Database.Address).Whole();
        return await db.Set<QueuedMail>().Where(m => m.To == to).OrderBy(m => m.Id).ToListAsync();
    }
}
