using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Watches an action or a recommendation that a person may see, and stops watching it. It is theirs alone.</summary>
public sealed class WatchSomething(Writer writer)
{
    /// <summary>Watches one of the two.</summary>
    public Task<Outcome<Watch>> Run(Actor actor, ActionId? action, RecommendationId? recommendation, CancellationToken ct) =>
        writer.AddTo<Person, Watch>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "began to watch"), p => p.Id == actor.Person, async (me, scene) =>
        {
            var seen = action is { } a ? await scene.Seen<PlanAction>().AnyAsync(x => x.Id == a, ct) : await scene.Seen<Recommendation>().AnyAsync(x => x.Id == recommendation, ct);
            if (!seen)
            {
                return Outcome.NotFound.As<Watch>();
            }

            return await scene.Seen<Watch>().AnyAsync(w => w.PersonId == me.Id && w.ActionId == action && w.RecommendationId == recommendation && w.Ended!.Who == null, ct)
                ? Outcome.Refused("", "You watch this already").As<Watch>()
                : Watch.Begin(me, action, recommendation, scene.Stamp);
        }, ct);

    public Task<Outcome> Stop(Actor actor, WatchId id, CancellationToken ct) =>
        writer.Change<Watch>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "stopped watching"), w => w.Id == id, null, (watch, scene) => watch.End(scene.Stamp), ct);
}
