using Heed.Application.Platform.Reading;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The newest sources this actor may see, to choose a list by.</summary>
public sealed class SourceChoices(Reader reader)
{
    private const int Most = 100;

    public sealed record Row(SourceId Id, string Title);

    /// <param name="of">Only those that this partnership owns.</param>
    /// <param name="chosen">The source that the list is limited to: it is among the choices, however old.</param>
    /// <param name="onlyChosen">Whether no other is offered.</param>
    public async Task<IReadOnlyList<Row>> Run(Actor actor, PartnershipId? of, SourceId? chosen, bool onlyChosen, CancellationToken ct)
    {
        if (onlyChosen && chosen is null)
        {
            return [];
        }

        await using var db = reader.For(actor);
        var newest = (of is { } one ? db.Sources.OwnedBy(db, one) : db.Sources).OrderByDescending(s => s.Id).Take(Most).Select(s => s.Id);
        return await db.Sources.Where(s => s.Id == chosen || (!onlyChosen && newest.Contains(s.Id))).OrderByDescending(s => s.Id).Select(s => new Row(s.Id, s.Title)).ToListAsync(ct);
    }
}
