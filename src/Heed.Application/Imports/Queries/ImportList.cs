using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>The documents brought in that this actor may see, newest first unless asked otherwise.</summary>
public sealed class ImportList(Reader reader)
{
    public sealed record Row(ImportId Id, string FileName, string Source, string By, DateTimeOffset At, ImportState State, int Recommendations, int OpenDoubts);

    /// <param name="words">Words of the file's or the source's name.</param>
    /// <param name="sort">"file", "source" or "when", with a hyphen in front for the other direction.</param>
    public async Task<Page<Row>> Run(Actor actor, string words, ImportState? state, string sort, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var imports = db.Imports.Join(db.Sources, i => i.SourceId, s => s.Id, (i, s) => new { Import = i, s.Title });
        if (words.Trim() is { Length: > 0 } wanted)
        {
            var small = wanted.ToLowerInvariant();
            imports = imports.Where(x => x.Import.FileName.ToLower().Contains(small) || x.Title.ToLower().Contains(small));
        }

        if (state is { } only)
        {
            imports = imports.Where(x => x.Import.State == only);
        }

        var ordered = sort switch
        {
            "file" => imports.OrderBy(x => x.Import.FileName),
            "-file" => imports.OrderByDescending(x => x.Import.FileName),
            "source" => imports.OrderBy(x => x.Title),
            "-source" => imports.OrderByDescending(x => x.Title),
            "when" => imports.OrderBy(x => x.Import.Started.At),
            _ => imports.OrderByDescending(x => x.Import.Started.At),
        };
        return await ordered.ThenByDescending(x => x.Import.Id)
            .Select(x => new Row(x.Import.Id, x.Import.FileName, x.Title, x.Import.Started.Name, x.Import.Started.At, x.Import.State, x.Import.Found.Recommendations, x.Import.Found.OpenDoubts))
            .ToPage(page, ct);
    }
}
