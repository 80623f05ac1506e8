using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>The partnerships whose types of review this actor keeps, as their manager or chair.</summary>
public sealed class PartnershipsToKeep(Reader reader, TimeProvider time)
{
    public sealed record Row(PartnershipId Id, string Name);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var kept = actor.Roles.Where(r => ReviewAccess.CanKeepRegimes.Roles.Contains(r.Role)).Select(r => r.Scope).ToList();
        return await db.Partnerships.Where(p => kept.Contains(p.ScopeId) && (p.Until == null || p.Until >= today)).OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new Row(p.Id, p.Name)).ToListAsync(ct);
    }
}
