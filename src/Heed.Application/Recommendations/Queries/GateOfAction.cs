using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What the gate finds in what is reported of one action: nothing of it is decided by that.</summary>
public sealed class GateOfAction(Reader reader)
{
    public async Task<IReadOnlyList<GatePoint>> Run(Actor actor, ActionId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Actions.AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, ct) is { } action ? GateLook.Points(action) : [];
    }
}
