using Heed.Application.Disposals.Commands;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.Recommendations;
using Heed.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Tests.Disposals;

/// <summary>What people keep for themselves of a review goes with it, and what they keep of others stays.</summary>
public sealed class OwnThingsDestroyedTests
{
    [Theory, OnBothDatabases]
    public async Task Watches_and_sheets_with_rows_of_a_destroyed_review_go_with_it(DatabaseKind kind)
    {
        await using var town = await Town.Found(kind);
        var (review, other) = (await town.Review("Destroyed"), await town.Review("Stays"));
        var (asked, askedToo) = (await town.Recommendation(review), await town.Recommendation(other));
        var (gone, stays) = (await town.Action(asked, "gone"), await town.Action(askedToo, "stays", town.HospitalLead));
        foreach (var action in new[] { gone, stays })
        {
            await town.The<WatchSomething>().Run(town.Manager, action.Id, null, default);
        }

        await town.The<WatchSomething>().Run(town.Manager, null, asked.Id, default);
        var both = await town.Back(await town.Out());
        var only = await town.Back(await town.Out(town.HospitalLead), town.HospitalLead);

        await town.Destroy(DisposalKind.Review, review.Id.Value, new DestructionRequest(DisposalCause.ErasureRequired, "The law", null, "", null, ""));

        await using var db = town.The<Databases>().Whole();
        Assert.Equal([stays.Id], (await db.Set<Watch>().ToListAsync()).Select(w => w.ActionId!.Value));
        Assert.Equal([only.Id], (await db.Set<RegisterSheet>().ToListAsync()).Select(s => s.Id));
        Assert.Equal((FileState.Gone, FileState.There), (town.The<FileStore>().StateOf(both.File), town.The<FileStore>().StateOf(only.File)));
    }
}
