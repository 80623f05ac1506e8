using Heed.Application.Platform.Reading;
using Heed.Domain.Events;
using Heed.Domain.Learning;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Events.Queries;

/// <summary>One learning event with who came and what was said and learned there; null where this actor may not see it.</summary>
public sealed class OneEvent(Reader reader)
{
    public sealed record Row(LearningEventId Id, SourceId Source, string Slug, string Review, string Title, DateOnly On, string About, IReadOnlyList<Came> Came, IReadOnlyList<Said> Said, int Version, bool MayKeep, bool MayWrite);

    public sealed record Came(AgencyId Id, string Agency, int People);

    public sealed record Said(LearningPointId Id, LearningKind Kind, string Text);

    public async Task<Row?> Run(Actor actor, LearningEventId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.LearningEvents.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } found || await db.Reviews.Where(r => r.Id == found.SourceId).Select(r => new { r.Slug, r.Title }).SingleOrDefaultAsync(ct) is not { } review)
        {
            return null;
        }

        var came = found.Attended.Select(a => a.AgencyId).ToList();
        var names = await db.Agencies.Where(a => came.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var said = await db.LearningPoints.Where(l => l.EventId == id).OrderBy(l => l.Id).Select(l => new Said(l.Id, l.Kind, l.Text)).ToListAsync(ct);
        var may = await db.MayOn(actor, found.ScopeId, ct);
        return new Row(found.Id, found.SourceId, review.Slug, review.Title, found.Title, found.On, found.About,
            [.. found.Attended.Select(a => new Came(a.AgencyId, names.GetValueOrDefault(a.AgencyId, "an agency"), a.People)).OrderBy(c => c.Agency, StringComparer.CurrentCulture)], said, found.Version,
            may(EventAccess.CanKeepEvents), may(LearningAccess.CanWriteLearning));
    }
}
