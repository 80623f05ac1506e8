using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Keeps what a person looks for among the actions under a name of theirs, and lets it go again.</summary>
public sealed class KeepFilter(Writer writer)
{
    private const int Most = 30;

    /// <param name="query">As it stands in the address of the list.</param>
    public Task<Outcome<SavedFilter>> Run(Actor actor, string name, string query, CancellationToken ct) =>
        writer.AddTo<Person, SavedFilter>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "kept a filter"), p => p.Id == actor.Person, async (me, scene) =>
        {
            var kept = await scene.Seen<SavedFilter>().Where(f => f.PersonId == me.Id && f.Ended!.Who == null).Select(f => f.Name).ToListAsync(ct);
            var problems = new Problems()
                .If(kept.Count >= Most, "Name", $"You keep {Most} filters already. Let one go first")
                .If(kept.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase), "Name", "You keep a filter of this name already. Give this one another");
            return problems.Any ? problems : SavedFilter.Keep(me, name, query, scene.Stamp);
        }, ct);

    public Task<Outcome> LetGo(Actor actor, SavedFilterId id, CancellationToken ct) =>
        writer.Change<SavedFilter>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "let a filter go"), f => f.Id == id, null, (filter, scene) => filter.End(scene.Stamp), ct);
}
