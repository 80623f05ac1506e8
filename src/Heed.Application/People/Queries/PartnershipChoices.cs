using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Queries;

/// <summary>The partnerships that this actor manages.</summary>
public sealed class PartnershipChoices(Reader reader, TimeProvider time)
{
    public sealed record Row(PartnershipId Id, string Name, PartnershipKind Kind);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var partnerships = db.Partnerships.Where(p => p.Until == null || p.Until >= today);
        if (actor.Kind != ActorKind.Heed)
        {
            List<ScopeId> managed = [.. actor.Roles.Where(r => r.Role == Role.PartnershipManager).Select(r => r.Scope)];
            partnerships = partnerships.Where(p => managed.Contains(p.ScopeId));
        }

        return await partnerships.OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new Row(p.Id, p.Name, p.Kind)).ToListAsync(ct);
    }
}
