using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What the gate finds in what is reported of one action: nothing of it is decided by that.</summary>
public sealed class GateOfAction(Reader reader)
{
    /// <param name="said">What somebody is about to report; null for what was reported last.</param>
    /// <param name="evidence">The title of evidence that comes with it; empty for none.</param>
    public async Task<IReadOnlyList<GatePoint>> Run(Actor actor, ActionId id, CancellationToken ct, string? said = null, string evidence = "")
    {
        await using var db = reader.For(actor);
        return await db.Actions.AsSplitQuery().SingleOrDefaultAsync(a => a.Id == id, ct) is { } action ? GateLook.Points(action, said, evidence) : [];
    }
}
