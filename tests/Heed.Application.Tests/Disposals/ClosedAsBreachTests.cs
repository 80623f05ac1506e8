using Heed.Application.Disposals.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Commands;
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
        var action = await town.Action(await town.Recommendation(await town.Review()));
        var file = await town.AddEvidence(action);
        var asked = (await town.Ask(DisposalKind.Evidence, file.Id.Value)).Value;
        async Task<bool?> Closed(Actor actor) => (await town.The<OpenEvidence>().Run(actor, file.Id, default))?.IsClosed;

        Assert.Equal((true, false), (await Closed(town.PoliceLead), await Closed(town.Chair)));
        // Whoever does not see the file is not told that there is one.
        Assert.Equal((null, null), (await Closed(town.HospitalLead), await Closed(Actor.Visitor)));
        var looks = (await town.The<RecordHistory>().LooksAt(town.Manager, action.Id.Value, default)).Select(l => l.Did).ToList();
        Assert.Contains(looks, l => l == "asked for a file of evidence that is closed until somebody decides on its destruction");
        Assert.Single(looks, l => l.StartsWith("opened the evidence", StringComparison.Ordinal));

        Assert.True((await town.The<DecideDestruction>().Refuse(town.Chair, asked.Id, "It is the right file", default)).IsDone);
        Assert.Equal(false, await Closed(town.PoliceLead));
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_file_that_was_no_breach_stays_open_while_it_waits(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var file = await town.AddEvidence(await town.Action(await town.Recommendation(await town.Review())));
        Assert.True((await town.Ask(DisposalKind.Evidence, file.Id.Value, null, TownDisposals.Wrong with { IsBreach = false })).IsDone);

        Assert.False((await town.The<OpenEvidence>().Run(town.PoliceLead, file.Id, default))!.IsClosed);
    }
}
