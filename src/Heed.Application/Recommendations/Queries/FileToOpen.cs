using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>A stored file that this actor may open.</summary>
public sealed class FileToOpen(Reader reader)
{
    public sealed record Row(FileId Id, string Name, string ContentType);

    /// <returns>Null when this actor may not see it.</returns>
    public async Task<Row?> Run(Actor actor, FileId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Files.Where(f => f.Id == id).Select(f => new Row(f.Id, f.Name, f.ContentType)).SingleOrDefaultAsync(ct);
    }
}
