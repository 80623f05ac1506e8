using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>What was brought in and is not read yet, in the order of its coming.</summary>
public sealed class UnreadImports(Reader reader)
{
    public async Task<IReadOnlyList<ImportId>> Run(CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        return await db.Imports.Where(i => i.State == ImportState.Reading).OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(ct);
    }
}
