using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>One import with its rows as they stand; null when this actor may not see it.</summary>
public sealed class ImportInHand(Reader reader)
{
    public sealed record Row(ImportHeading Heading, PlanDraft Plan);

    public async Task<Row?> Run(Actor actor, ImportId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var found = await db.Imports.Where(i => i.Id == id)
            .Join(db.Sources, i => i.SourceId, s => s.Id, (i, s) => new { Import = i, s.Title, Slug = s is Review ? ((Review)s).Slug : null })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var i = found.Import;
        var may = (await db.MayOn(actor, i.ScopeId, ct, i))(ImportAccess.CanImport);
        return new Row(new ImportHeading(i.Id, i.FileName, i.SourceId, found.Title, found.Slug, i.State, i.Message, i.Found, i.Kept, i.Started, i.Finished, i.Tombstone, i.Version, may), PlanDraft.Read(i.Proposal));
    }
}
