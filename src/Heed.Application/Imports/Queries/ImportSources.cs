using Heed.Application.Platform.Reading;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Imports.Queries;

/// <summary>The reviews and other sources that this actor may bring documents into, newest first.</summary>
public sealed class ImportSources(Reader reader, TimeProvider time)
{
    /// <param name="Slug">The review's address; null where the source is not a review.</param>
    public sealed record Row(SourceId Id, string Title, string? Slug);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var sources = db.Sources.AsQueryable();
        if (actor.Kind != ActorKind.Heed)
        {
            var (me, today, roles) = (actor.Person, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), ImportAccess.CanImport.Roles.ToList());
            sources = sources.Where(s => db.HeldScopes.Any(h => h.PersonId == me && roles.Contains(h.Role) && h.From <= today && (h.Until == null || h.Until >= today) && h.ScopeId == s.ScopeId));
        }

        // Nothing can be brought in under a review that is history.
        return await sources.Where(s => !(s is Review) || ((Review)s).Inherited == null).OrderByDescending(s => s.Id).Select(s => new Row(s.Id, s.Title, s is Review ? ((Review)s).Slug : null)).ToListAsync(ct);
    }
}
