using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The agencies that work in partnerships, for whoever names those that knew somebody: their own and the others. Names of agencies are no secret. One that has ended is left out, unless it was named before.</summary>
public sealed class AgenciesWorkingIn(Reader reader, TimeProvider time)
{
    /// <summary>The agencies that work in the partnerships that own a source; the same for everybody who works on it, also for those who see nothing else of the partnerships.</summary>
    public async Task<IReadOnlyList<AgencyChoices.Row>> Around(Actor actor, SourceId source, IReadOnlyCollection<AgencyId> named, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await Run(actor, await db.Set<SourceOwner>().Where(o => o.SourceId == source).Select(o => o.PartnershipId).ToListAsync(ct), named, ct);
    }

    /// <param name="named">Those that were named already; they stay, wherever they work.</param>
    public async Task<IReadOnlyList<AgencyChoices.Row>> Run(Actor actor, IReadOnlyCollection<PartnershipId> partnerships, IReadOnlyCollection<AgencyId> named, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        return await db.Agencies
            .Where(a => named.Contains(a.Id) || ((a.Until == null || a.Until >= today) && db.Set<AgencyPartnership>().Any(p => p.AgencyId == a.Id && partnerships.Contains(p.PartnershipId))))
            .OrderBy(a => a.Name).ThenBy(a => a.Id)
            .Select(a => new AgencyChoices.Row(a.Id, a.Name, a.IsNational, a.Kind))
            .ToListAsync(ct);
    }
}
