using Heed.Application.Platform.Database;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports;

/// <summary>Asks the access table whether an actor may bring documents into a scope. The commands ask it again.</summary>
internal static class MayImportFrom
{
    public static async Task<bool> MayImport(this HeedDb db, Actor actor, ScopeId scope, CancellationToken ct)
    {
        var reach = await db.ScopeReaches.Where(r => r.ScopeId == scope).Select(r => r.FromScopeId).ToListAsync(ct);
        return ImportAccess.CanImport.Allows(actor, Reach.Of([scope, .. reach]), scope);
    }
}
