using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>The disclosure searches that were made in this actor's partnerships, newest first, and for which partnerships they may make one.</summary>
public sealed class DisclosureSearches(Reader reader)
{
    public sealed record Rows(IReadOnlyList<DisclosureSearch> Searches, IReadOnlyList<(PartnershipId Id, string Name)> Partnerships, int KeysOfMine);

    public async Task<Rows> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, today) = (db.Me, db.Today);
        var roles = DisposalAccess.CanSearchForDisclosure.Roles.ToList();
        var partnerships = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today)
            && db.HeldScopes.Any(h => h.PersonId == me && roles.Contains(h.Role) && h.ScopeId == p.ScopeId && h.From <= today && (h.Until == null || h.Until >= today)))
            .OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        var keys = await db.Set<KeyHolder>().CountAsync(h => h.PersonId == me && h.Ended!.Who == null, ct);
        return new Rows(await db.DisclosureSearches.OrderByDescending(s => s.Id).Take(100).ToListAsync(ct), [.. partnerships.Select(p => (p.Id, p.Name))], keys);
    }
}
