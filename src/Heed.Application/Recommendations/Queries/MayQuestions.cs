using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>Asks the access table what a page may offer. The command asks it again.</summary>
internal static class MayQuestions
{
    /// <param name="record">The record that ties are asked of; none where roles alone decide.</param>
    public static async Task<Func<Permission, bool>> MayOn(this HeedDb db, Actor actor, ScopeId scope, CancellationToken ct, object? record = null)
    {
        var reach = Reach.Of([scope, .. await db.ScopeReaches.Where(r => r.ScopeId == scope).Select(r => r.FromScopeId).ToListAsync(ct)]);
        return permission => permission.Allows(actor, reach, record ?? scope);
    }
}
