using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Queries;

/// <summary>Where a publication says what the identification key of its review says.</summary>
public sealed class IdentifiedIn(Reader reader, AnonymityOfEdition anonymity)
{
    /// <param name="files">The files that go out with it; what was uploaded is read whole.</param>
    /// <returns>Empty where nothing does, where the review has no key, and where this actor does not see the review.</returns>
    public async Task<IReadOnlyList<Identified>> Run(Actor actor, string slug, IPublicContent content, IReadOnlyList<EditionFile> files, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await anonymity.Look(await KeyOf(db, slug, ct), content, files, ct);
    }

    private static Task<IdentificationKey?> KeyOf(HeedDb db, string slug, CancellationToken ct) =>
        db.IdentificationKeys.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(k => db.Reviews.Any(r => r.Id == k.ReviewId && r.Slug == slug), ct);
}
