using Heed.Application.Platform.Reading;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>What of one kind was destroyed in a scope: for the page on which it stood.</summary>
public sealed class TombstonesOf(Reader reader)
{
    public async Task<IReadOnlyList<Tombstone>> Run(Actor actor, ScopeId scope, DisposalKind kind, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return [.. (await db.Disposals.IgnoreAutoIncludes().Where(d => d.ScopeId == scope && d.Kind == kind && d.State == DisposalState.Destroyed).OrderByDescending(d => d.Id).ToListAsync(ct)).Select(d => d.Tombstone)];
    }
}
