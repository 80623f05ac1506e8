using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>The reviews of a partnership that are not closed, among those this actor may see.</summary>
public sealed class OpenReviews(Reader reader)
{
    public sealed record Row(SourceId Id, string Title);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, PartnershipId partnership, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Reviews.OwnedBy(db, partnership).Where(r => r.Stage != ReviewStage.Closed).OrderBy(r => r.Title).ThenBy(r => r.Id).Select(r => new Row(r.Id, r.Title)).ToListAsync(ct);
    }
}
