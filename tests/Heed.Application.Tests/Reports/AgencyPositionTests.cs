using Heed.Application.Platform.Database;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Heed.TestKit;

namespace Heed.Application.Tests.Reports;

public sealed class AgencyPositionTests
{
    [Theory, OnBothDatabases]
    public async Task Each_number_is_that_of_the_list_it_opens_in_each_partnership(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (children, adults, both) = (await town.Review("Of children", town.Children), await town.Review("Of adults", town.Adults), await town.Review("Of both", town.Children, town.Adults));
        foreach (var review in new[] { children, adults, both })
        {
            var (local, national) = (await town.Recommendation(review, "1"), await town.Recommendation(review, "2", breadth: Breadth.National));
            foreach (var (at, state) in Enum.GetValues<ReportedState>().Index())
            {
                await town.BroughtIn(at == 1 ? national : local, $"Action {at}", town.Police, state, town.Today.AddDays(-10 * at));
            }

            var planned = await town.Action(local, dueInDays: 5);
            await town.The<MoveDate>().Run(town.Manager, planned.Id, planned.Version, town.Today.AddDays(25), "The board", "Nobody was there", default);
            await town.Action(local, "Of the hospital", town.HospitalLead);
        }

        town.Clock.PassDays(70);

        foreach (var actor in new[] { town.Manager, town.AdultsManager, town.PoliceLead, town.Auditor })
        {
            var row = (await town.The<AgencyPosition>().Run(actor, town.Police, default))!;
            await EqualsLists(town, actor, row.All, null);
            foreach (var body in row.In)
            {
                await EqualsLists(town, actor, body.Of, body.Id);
            }
        }

        var seen = (await town.The<AgencyPosition>().Run(town.Manager, town.Police, default))!;
        Assert.Equal((3, 3, 60), (seen.All.Slipped, seen.All.Slips, seen.All.SlippedDays));
        Assert.Equal(["Of adults", "Of both", "Of children"], seen.Sources.Select(s => s.Title).Order(StringComparer.Ordinal));
        Assert.Contains(seen.People, p => p.Id == town.PoliceLead.Person && p.Open == 3);
    }

    [Theory, OnBothDatabases]
    public async Task Who_sees_nothing_of_it_is_told_nothing_and_its_own_lead_reads_no_source(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        await town.Action(await town.Recommendation(await town.Review("Of children", town.Children)));
        await town.The<SetQuietPeriod>().Run(town.Manager, town.Children, town.Police, town.Today, town.Today.AddDays(9), "A major incident", default);

        Assert.Null(await town.The<AgencyPosition>().Run(town.AdultsManager, town.Police, default));
        Assert.Null(await town.The<AgencyPosition>().Run(town.HospitalLead, town.Police, default));
        Assert.Null(await town.The<AgencyPosition>().Run(town.Manager, AgencyId.New(), default));
        Assert.Equal("A major incident", Assert.Single((await town.The<AgencyPosition>().Run(town.Chair, town.Police, default))!.Quiet).Why);
        var its = (await town.The<AgencyPosition>().Run(town.PoliceLead, town.Police, default))!;
        Assert.Equal((1, 0, 0, 0), (its.All.Open, its.In.Count, its.Sources.Count, its.Quiet.Count));
    }

    private static async Task EqualsLists(Town town, Actor actor, AgencyPosition.Numbers shown, PartnershipId? partnership)
    {
        async Task<int> Listed(ActionState state) => (await town.The<ActionList>().Run(actor, new ActionList.Filter(State: state, Agency: town.Police, Partnership: partnership), "due", 1, default)).Total;
        Assert.Equal(
            (await Listed(ActionState.All), await Listed(ActionState.Open), await Listed(ActionState.Overdue), await Listed(ActionState.ToVerify), await Listed(ActionState.Silent), await Listed(ActionState.Slipped), await Listed(ActionState.Refused), await Listed(ActionState.NotAnswering)),
            (shown.Actions, shown.Open, shown.Overdue, shown.ToVerify, shown.Silent, shown.Slipped, shown.Refused, shown.Unanswered));
    }
}
