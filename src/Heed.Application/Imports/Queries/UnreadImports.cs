using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>What was brought in and is not read yet, in the order of its coming.</summary>
public sealed class UnreadImports(Reader reader)
{
    /// <param name="BrokenOff">A reading of it was begun and never ended.</param>
    public sealed record Row(ImportId Id, bool BrokenOff);

    public async Task<IReadOnlyList<Row>> Run(CancellationToken ct)
    {
        await using var db = reader.For(Actor.Heed);
        return await db.Imports.Where(i => i.State == ImportState.Reading).OrderBy(i => i.Id).Select(i => new Row(i.Id, i.Tries > 0)).ToListAsync(ct);
    }
}
