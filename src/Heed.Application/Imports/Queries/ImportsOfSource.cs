using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>The documents that were brought in for one source, newest first: from where its recommendations come.</summary>
public sealed class ImportsOfSource(Reader reader)
{
    /// <param name="Kept">What was saved from it; null where nothing was.</param>
    public sealed record Row(ImportId Id, string FileName, Stamp Started, ImportState State, SavedCount? Kept);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, SourceId source, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Imports.Where(i => i.SourceId == source)
            .OrderByDescending(i => i.Id)
            .Select(i => new Row(i.Id, i.FileName, i.Started, i.State, i.Kept))
            .ToListAsync(ct);
    }
}
