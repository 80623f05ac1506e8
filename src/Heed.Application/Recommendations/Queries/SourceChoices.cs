using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The sources this actor may see, newest first, to choose a list by.</summary>
public sealed class SourceChoices(Reader reader)
{
    public sealed record Row(SourceId Id, string Title);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Sources.OrderByDescending(s => s.Id).Take(500).Select(s => new Row(s.Id, s.Title)).ToListAsync(ct);
    }
}
