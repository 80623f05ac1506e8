using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People;

/// <summary>
/// The duties that nobody else could carry on when a person leaves: custody of a restricted review, and an identification key that they
/// alone can open. Asked of everything, because whoever writes down the leaving need not see the review; no more is told than that there is one.
/// </summary>
public sealed class OnlyTheirs(Databases databases)
{
    public const string Custody = "This person holds a duty that only they or the other custodian can hand over";

    public const string Key = "This person is the only one who can open what another must be named for first";

    /// <param name="Keys">The identification keys that nobody else could open.</param>
    public sealed record Held(IReadOnlyList<RestrictionId> Custodies, IReadOnlyList<IdentificationKeyId> Keys)
    {
        public bool Any => Custodies.Count > 0 || Keys.Count > 0;
    }

    public async Task<Held> Of(PersonId person, DateOnly today, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        return new Held(await Custodies(whole, person, today, ct), await Keys(whole, person, today, ct));
    }

    private static async Task<IReadOnlyList<RestrictionId>> Custodies(HeedDb whole, PersonId person, DateOnly today, CancellationToken ct)
    {
        var kept = await whole.Restrictions.AsNoTracking()
            .Where(r => r.Lifted!.Who == null && whole.Grants.Any(g => g.ScopeId == r.ScopeId && g.PersonId == person && g.Role == Role.Custodian && (g.Until == null || g.Until >= today)))
            .ToListAsync(ct);
        var scopes = kept.Select(r => r.ScopeId).ToList();
        var custodians = await whole.Grants
            .Where(g => scopes.Contains(g.ScopeId) && g.Role == Role.Custodian && (g.Until == null || g.Until >= today) && whole.People.Any(p => p.Id == g.PersonId && (p.LeftOn == null || p.LeftOn >= today)))
            .Select(g => new { g.ScopeId, g.PersonId })
            .ToListAsync(ct);
        var of = custodians.ToLookup(c => c.ScopeId, c => c.PersonId);
        return [.. kept.Where(r => r.NeedsAnotherBefore(person, [.. of[r.ScopeId]])).Select(r => r.Id)];
    }

    private static async Task<IReadOnlyList<IdentificationKeyId>> Keys(HeedDb whole, PersonId person, DateOnly today, CancellationToken ct)
    {
        var held = await whole.IdentificationKeys.AsNoTracking().AsSplitQuery()
            .Where(k => k.Holders.Any(h => h.PersonId == person && h.Ended!.Who == null))
            .ToListAsync(ct);
        var people = held.SelectMany(k => k.Holders).Select(h => h.PersonId).Distinct().ToList();
        var inPost = await whole.People.Where(p => people.Contains(p.Id) && (p.LeftOn == null || p.LeftOn >= today)).Select(p => p.Id).ToListAsync(ct);
        return [.. held.Where(k => k.NeedsAnotherBefore(person, inPost)).Select(k => k.Id)];
    }
}
