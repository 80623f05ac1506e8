using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;

namespace Heed.Application.Home.Queries;

/// <summary>Documents that were brought in and whose rows are not settled yet.</summary>
public sealed class ImportsUnfinished(Reader reader)
{
    public sealed record Row(ImportId Id, string FileName, string Source, ImportState State, string StartedBy, DateTimeOffset At);

    public async Task<Part<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var held = Held.By(actor, ImportAccess.CanImport);
        return await db.Imports
            .Where(i => (i.State == ImportState.Reading || i.State == ImportState.Proposed) && db.ScopeReaches.Any(s => s.ScopeId == i.ScopeId && held.Contains(s.FromScopeId)))
            .Join(db.Sources, i => i.SourceId, s => s.Id, (i, s) => new { Import = i, Source = s })
            .OrderBy(x => x.Import.Started.At).ThenBy(x => x.Import.Id)
            .Select(x => new Row(x.Import.Id, x.Import.FileName, x.Source.Title, x.Import.State, x.Import.Started.Name, x.Import.Started.At))
            .ToPart(ct);
    }
}
