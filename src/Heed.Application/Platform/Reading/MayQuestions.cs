using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Reading;

/// <summary>Asks the access tables what a page may offer, or what a change may do to a second record. The command of a page asks again.</summary>
internal static class MayQuestions
{
    /// <summary>From where these scopes are reached, themselves among it.</summary>
    public static async Task<Reach> Of(this IQueryable<ScopeReach> reaches, IReadOnlyCollection<ScopeId> scopes, CancellationToken ct) =>
        Reach.Of([.. scopes, .. await reaches.Where(r => scopes.Contains(r.ScopeId)).Select(r => r.FromScopeId).ToListAsync(ct)]);

    /// <param name="record">The record that ties are asked of; none where roles alone decide.</param>
    public static async Task<Func<Permission, bool>> MayOn(this HeedDb db, Actor actor, ScopeId scope, CancellationToken ct, object? record = null)
    {
        var reach = await db.ScopeReaches.Of([scope], ct);
        return permission => permission.Allows(actor, reach, record ?? scope);
    }

    public static async Task<bool> May(this HeedDb db, Actor actor, Permission permission, ScopeId on, CancellationToken ct) => (await db.MayOn(actor, on, ct))(permission);

    public static async Task<bool> MayOnAll(this HeedDb db, Actor actor, Permission permission, IEnumerable<ScopeId> on, CancellationToken ct)
    {
        foreach (var scope in on)
        {
            if (!await db.May(actor, permission, scope, ct))
            {
                return false;
            }
        }

        return true;
    }
}
