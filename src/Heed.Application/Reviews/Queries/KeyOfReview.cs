using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Recording;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>That a review has an identification key, who is named for it and who opened it; never what it says.</summary>
public sealed class KeyOfReview(Reader reader, RecordHistory history)
{
    public sealed record Row(IdentificationKeyId Id, int Lines, bool MayOpen, IReadOnlyList<Holder> Holders, IReadOnlyList<RecordHistory.Row> Openings);

    public sealed record Holder(PersonId Id, string Name, Stamp Named, Stamp? Ended);

    /// <returns>Null where the review has none, or this actor may not see the review.</returns>
    public async Task<Row?> Run(Actor actor, SourceId review, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.IdentificationKeys.AsSplitQuery().SingleOrDefaultAsync(k => k.ReviewId == review, ct) is not { } key)
        {
            return null;
        }

        var people = key.Holders.Select(h => h.PersonId).ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return new Row(key.Id, key.Entries.Count, key.MayOpen(actor.Person),
            [.. key.Holders.OrderBy(h => h.Id.Value).Select(h => new Holder(h.PersonId, names.GetValueOrDefault(h.PersonId, "Somebody you do not see"), h.Named, h.Ended))],
            await history.LooksAt(actor, key.Id.Value, ct));
    }
}
