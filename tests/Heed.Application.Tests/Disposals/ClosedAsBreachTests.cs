using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Database;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Application.Tests.Disposals;

public sealed class ClosedAsBreachTests
{
    [Theory, OnBothDatabases]
    public async Task A_file_reported_as_a_breach_is_closed_until_somebody_decides_but_for_those_who_may(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        var asked = (await town.Ask(DisposalKind.Evidence, file.Id.Value)).Value;
        Task<bool> Closed(Actor actor) => town.The<ClosedAsBreach>().Run(actor, DisposalKind.Evidence, file.Id.Value, default);

        Assert.Equal((true, false), (await Closed(town.PoliceLead), await Closed(town.Chair)));
        // Whoever does not see the file is not told that there is one.
        Assert.Equal((false, false), (await Closed(town.HospitalLead), await Closed(Actor.Visitor)));

        Assert.True((await town.The<DecideDestruction>().Refuse(town.Chair, asked.Id, "It is the right file", default)).IsDone);
        Assert.False(await Closed(town.PoliceLead));
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_file_that_was_no_breach_stays_open_while_it_waits(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        Assert.True((await town.Ask(DisposalKind.Evidence, file.Id.Value, null, TownDisposals.Wrong with { IsBreach = false })).IsDone);

        Assert.False(await town.The<ClosedAsBreach>().Run(town.PoliceLead, DisposalKind.Evidence, file.Id.Value, default));
    }
}
