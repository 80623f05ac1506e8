using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.TestKit;
using Heed.Application.People.Commands;

namespace Heed.Application.Tests.Recommendations;

/// <summary>Several actions are changed at once, each by its own verb and with its own rights.</summary>
public sealed class TogetherTests
{
    [Theory, OnBothDatabases]
    public async Task Dates_move_where_they_may_and_the_others_say_why_not(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (one, two) = (await town.Action(asked, "one", dueInDays: 10), await town.Action(asked, "two", town.HospitalLead, 20));
        var incomplete = await town.BroughtIn(asked, "incomplete");
        ActionId[] all = [one.Id, two.Id, incomplete.Id];
        var later = new TogetherAsked(TogetherDeed.MoveDate, Days: 28, AgreedBy: "The board", Reason: "Staff have left");

        var tried = await town.The<ChangeTogether>().Run(town.Manager with { OnlyTries = true }, all, later, default);
        Assert.Equal([("one", 0), ("two", 0), ("incomplete", 1)], tried.Select(r => (r.Text, r.Refused.Count)));
        Assert.Equal(one.Due, (await town.Now(one)).Due);

        var done = await town.The<ChangeTogether>().Run(town.Manager, all, later, default);
        Assert.Equal(["", "", "This action has no date yet that could move. Complete it first"], done.Select(r => string.Join(' ', r.Refused)));
        Assert.Equal((one.Due!.Value.AddDays(28), two.Due!.Value.AddDays(28)), ((await town.Now(one)).Due!.Value, (await town.Now(two)).Due!.Value));
        Assert.Equal(("The board", "Staff have left"), ((await town.Now(one)).DateMoves[0].AgreedBy, (await town.Now(one)).DateMoves[0].Reason));

        Assert.All(await town.The<ChangeTogether>().Run(town.Manager, [one.Id], later with { Reason = "" }, default), r => Assert.Equal(["Enter why the date moves"], r.Refused));
        Assert.Equal(RecommendationAccess.CanPlanActions.Sentence, Assert.Single(Assert.Single(await town.The<ChangeTogether>().Run(town.PoliceLead, all, later, default)).Refused));
        Assert.Empty(await town.The<ChangeTogether>().Run(town.AdultsManager, all, later, default));
    }

    [Theory, OnBothDatabases]
    public async Task Leads_groups_and_questions_go_the_same_way_and_a_new_lead_gets_one_letter(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var asked = await town.Recommendation(await town.Review());
        var (one, two) = (await town.Action(asked, "one"), await town.Action(asked, "two"));
        ActionId[] all = [one.Id, two.Id];
        var group = (await town.The<FormGroup>().Run(town.Manager, town.Children, "Quality group", "", default)).Value.Id;

        await town.The<ChangeTogether>().Run(town.Manager, all, new TogetherAsked(TogetherDeed.Delegate, Group: group), default);
        Assert.Equal((group, group), ((await town.Now(one)).GroupId!.Value, (await town.Now(two)).GroupId!.Value));

        var handed = await town.The<ChangeTogether>().Run(town.Manager, all, new TogetherAsked(TogetherDeed.HandOver, Lead: town.HospitalLead.Person, Reason: "A new post"), default);
        Assert.Equal(["Lead: Peter Police to Hana Hospital", "Lead: Peter Police to Hana Hospital"], handed.Select(r => r.Will));
        Assert.All(new[] { await town.Now(one), await town.Now(two) }, a => Assert.Equal(town.HospitalLead.Person, a.LeadPersonId));
        Assert.Equal(1, await Letters(town, "You lead more actions now"));

        Assert.All(await town.The<ChangeTogether>().Run(town.Manager, all, new TogetherAsked(TogetherDeed.Ask), default), r => Assert.Empty(r.Refused));
        Assert.Equal(2, await Letters(town, "How does your action stand?"));
    }

    [Theory, OnBothDatabases]
    public async Task Load_counts_each_open_action_once_for_its_agency_and_its_lead(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var review = await town.Review();
        var (asked, national) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2", breadth: Breadth.National));
        await town.Action(asked, "late", dueInDays: 1);
        await town.Action(national, "to chase", dueInDays: 1);
        await town.Action(asked, "soon", town.HospitalLead, 80);
        await town.BroughtIn(asked, "nobody's");
        var ended = await town.Action(asked, "cannot be done");
        await town.The<ReportProgress>().Run(town.Manager, ended.Id, "No", ReportedState.CannotBeDone, default);
        town.Clock.PassDays(62);

        var rows = await town.The<Load>().Run(town.Manager, default);

        Assert.Equal([("Town Police", 2, 1, 0, 2), ("No agency yet", 1, 0, 0, 1), ("Town Hospitals", 1, 0, 1, 1)], rows.Agencies.Select(r => (r.Name, r.Open, r.Overdue, r.Soon, r.Silent)));
        Assert.Equal([("Peter Police", "Town Police", 2), ("Hana Hospital", "Town Hospitals", 1)], rows.People.Select(r => (r.Name, r.Agency, r.Open)));
        Assert.Equal([("Hana Hospital", 1)], (await town.The<Load>().Run(town.HospitalLead, default)).People.Select(r => (r.Name, r.Open)));
        Assert.Empty((await town.The<Load>().Run(town.AdultsManager, default)).Agencies);
    }

    private static async Task<int> Letters(Town town, string subject)
    {
        await using var db = town.The<Databases>().Whole();
        return db.Set<Application.Platform.Mail.QueuedMail>().Count(m => m.Subject == subject);
    }
}
