using Heed.Application.People;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Makes a secret address for a person's own calendar, and ends it.</summary>
public sealed class MakeCalendarAddress(Writer writer)
{
    /// <summary>What is shown once and kept nowhere.</summary>
    public sealed record Made(string Secret);

    public async Task<Outcome<Made>> Run(Actor actor, string madeFor, bool showsWords, CancellationToken ct)
    {
        var secret = OneTimeSecret.Make();
        var made = await writer.AddTo<Person, CalendarAddress>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "made a calendar address"), p => p.Id == actor.Person,
            (me, scene) => Task.FromResult(CalendarAddress.For(me, madeFor, showsWords, OneTimeSecret.Hash(secret), scene.Stamp)), ct);
        return made.IsDone ? new Made(secret) : made.As<Made>();
    }

    public Task<Outcome> End(Actor actor, CalendarAddressId id, CancellationToken ct) =>
        writer.Change<CalendarAddress>(new Ask(actor, RecommendationAccess.CanKeepOwnThings, "ended a calendar address"), a => a.Id == id, null, (address, scene) => address.End(scene.Stamp), ct);
}
