using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People;

/// <summary>The scopes that roles are held on: their names among what one may see, and from where they are reached.</summary>
internal static class Places
{
    public static async Task<Dictionary<ScopeId, string>> Names(HeedDb db, IReadOnlyCollection<ScopeId> scopes, CancellationToken ct)
    {
        var names = new Dictionary<ScopeId, string> { [Scopes.Root] = "the whole of Heed" };
        var named = (await db.Partnerships.Where(p => scopes.Contains(p.ScopeId)).Select(p => new { p.ScopeId, p.Name }).ToListAsync(ct))
            .Concat(await db.Agencies.Where(a => scopes.Contains(a.ScopeId)).Select(a => new { a.ScopeId, a.Name }).ToListAsync(ct))
            .Concat(await db.Sources.Where(s => scopes.Contains(s.ScopeId)).Select(s => new { s.ScopeId, Name = s.Title }).ToListAsync(ct));
        foreach (var place in named)
        {
            names[place.ScopeId] = place.Name;
        }

        return names;
    }

    /// <summary>Whether this is the scope of a review that is open to named people only: it is reached from nowhere but itself, and its custodians name them.</summary>
    public static async Task<bool> IsRestricted(HeedDb db, ScopeId on, CancellationToken ct) =>
        await db.ScopeReaches.AnyAsync(r => r.ScopeId == on, ct) && !await db.ScopeReaches.AnyAsync(r => r.ScopeId == on && r.FromScopeId != on, ct);

    public static readonly Outcome CustodiansName = Outcome.Refused("", "This review is restricted: only its two custodians name who may read it");

    /// <summary>Every scope on which the actor may do this, in one question; null means on all.</summary>
    public static async Task<HashSet<ScopeId>?> Open(HeedDb db, Actor actor, Permission permission, CancellationToken ct)
    {
        if (actor.Kind == ActorKind.Heed)
        {
            return null;
        }

        var held = actor.Roles.Where(r => permission.Roles.Contains(r.Role)).Select(r => r.Scope).ToList();
        return [.. held, .. await db.ScopeReaches.Where(r => held.Contains(r.FromScopeId)).Select(r => r.ScopeId).ToListAsync(ct)];
    }
}
