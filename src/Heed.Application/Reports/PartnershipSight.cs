using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

/// <summary>
/// What every one of several people may see of all that a partnership owns. Each is asked of the database as that person, so that no rule of
/// sight is written twice. A restricted review is not among it, whoever asks: a paper about it is made from the review itself.
/// </summary>
/// <param name="Asked">The actions of which they see that somebody was asked about them.</param>
internal sealed record PartnershipSight(IReadOnlySet<SourceId> Sources, IReadOnlySet<RecommendationId> Recommendations, IReadOnlySet<ActionId> Actions, IReadOnlySet<ActionId> Asked)
{
    /// <summary>The sources of a partnership that the reader's actor sees, without those that are restricted.</summary>
    public static IQueryable<Source> Of(HeedDb db, PartnershipId partnership) => db.Sources.IgnoreAutoIncludes()
        .Where(s => db.Set<SourceOwner>().Any(o => o.SourceId == s.Id && o.PartnershipId == partnership) && db.ScopeReaches.Any(r => r.ScopeId == s.ScopeId && r.FromScopeId != s.ScopeId));

    /// <param name="maker">Who makes the paper; what they do not see is asked of nobody else.</param>
    public static async Task<(PartnershipSight Mine, PartnershipSight Shared)> Of(Reader reader, ActorOf actors, Actor maker, PartnershipId partnership, IEnumerable<PersonId> people, CancellationToken ct)
    {
        await using var db = reader.For(maker);
        var sources = await Of(db, partnership).Select(s => s.Id).ToListAsync(ct);
        var mine = await OfOne(reader, maker, sources, ct);
        var shared = mine;
        foreach (var person in people)
        {
            shared = shared.And(await OfOne(reader, await actors.Run(person, ct), sources, ct));
        }

        return (mine, shared);
    }

    private static async Task<PartnershipSight> OfOne(Reader reader, Actor actor, List<SourceId> sources, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var scopes = sources.ConvertAll(s => ScopeId.From(s.Value));
        return new PartnershipSight(
            (await db.Sources.Where(s => sources.Contains(s.Id)).Select(s => s.Id).ToListAsync(ct)).ToHashSet(),
            (await db.Recommendations.Where(r => sources.Contains(r.SourceId)).Select(r => r.Id).ToListAsync(ct)).ToHashSet(),
            (await db.Actions.IgnoreAutoIncludes().Where(a => scopes.Contains(a.ScopeId)).Select(a => a.Id).ToListAsync(ct)).ToHashSet(),
            (await db.UpdateLinks.Where(l => l.Asks && scopes.Contains(l.ScopeId)).Select(l => l.ActionId).Distinct().ToListAsync(ct)).ToHashSet());
    }

    private PartnershipSight And(PartnershipSight other) => new(
        Sources.Intersect(other.Sources).ToHashSet(), Recommendations.Intersect(other.Recommendations).ToHashSet(), Actions.Intersect(other.Actions).ToHashSet(), Asked.Intersect(other.Asked).ToHashSet());
}
