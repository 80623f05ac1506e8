using Heed.Application.Platform.Database;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Reading;

/// <summary>Which partnerships own what stands in some scopes, in the order in which they are named: the same for whoever sees something there, though a lead of one action sees no list of owners.</summary>
public sealed class Owners(Databases databases)
{
    /// <param name="scopes">Scopes in which the asker was shown something.</param>
    internal async Task<ILookup<ScopeId, PartnershipId>> Of(IReadOnlyCollection<ScopeId> scopes, CancellationToken ct)
    {
        await using var whole = databases.Whole();
        var owners = await whole.Set<SourceOwner>().AsNoTracking().Where(o => scopes.Contains(o.ScopeId)).OrderBy(o => o.Position).ToListAsync(ct);
        return owners.ToLookup(o => o.ScopeId, o => o.PartnershipId);
    }
}
