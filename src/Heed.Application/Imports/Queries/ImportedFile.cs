using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>The document of an import as it was uploaded; null when this actor may not see it.</summary>
public sealed class ImportedFile(Reader reader)
{
    public sealed record Row(FileId Id, string Name, string ContentType);

    public async Task<Row?> Run(Actor actor, ImportId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Imports.Where(i => i.Id == id)
            .Join(db.Files, i => i.FileId, f => f.Id, (_, f) => new Row(f.Id, f.Name, f.ContentType))
            .SingleOrDefaultAsync(ct);
    }
}
