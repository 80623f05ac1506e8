using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports;

/// <summary>What every one of several people may see of a source. Each is asked of the database as that person, so that no rule of sight is written twice.</summary>
internal sealed record SharedSight(bool Source, IReadOnlySet<RecommendationId> Recommendations, IReadOnlySet<ActionId> Actions, IReadOnlySet<AgencyId> Agencies)
{
    public static async Task<SharedSight> Of(Reader reader, ActorOf actors, SourceId source, IEnumerable<PersonId> people, CancellationToken ct)
    {
        SharedSight? shared = null;
        foreach (var person in people)
        {
            var own = await OfOne(reader, await actors.Run(person, ct), source, ct);
            shared = shared is null ? own : shared.And(own);
        }

        return shared ?? throw new ArgumentException("An audience has at least one person", nameof(people));
    }

    public static async Task<SharedSight> OfOne(Reader reader, Actor actor, SourceId source, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var home = ScopeId.From(source.Value);
        var recommendations = await db.Recommendations.Where(r => r.SourceId == source).Select(r => r.Id).ToListAsync(ct);
        var actions = await db.Actions.IgnoreAutoIncludes().Where(a => a.ScopeId == home).Select(a => new { a.Id, a.LeadAgencyId }).ToListAsync(ct);
        var named = actions.Where(a => a.LeadAgencyId != null).Select(a => a.LeadAgencyId!.Value).Distinct().ToList();
        return new SharedSight(
            await db.Sources.AnyAsync(s => s.Id == source, ct), recommendations.ToHashSet(), actions.Select(a => a.Id).ToHashSet(),
            (await db.Agencies.Where(a => named.Contains(a.Id)).Select(a => a.Id).ToListAsync(ct)).ToHashSet());
    }

    public SharedSight And(SharedSight other) => new(
        Source && other.Source, Recommendations.Intersect(other.Recommendations).ToHashSet(), Actions.Intersect(other.Actions).ToHashSet(), Agencies.Intersect(other.Agencies).ToHashSet());
}
