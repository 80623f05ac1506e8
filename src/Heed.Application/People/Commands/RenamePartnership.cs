using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Gives a partnership a new name from a day on. Its public address stays, so that links keep working.</summary>
public sealed class RenamePartnership(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId id, int? seen, string name, string shortName, DateOnly from, CancellationToken ct) =>
        writer.Change<Partnership>(new Ask(actor, PeopleAccess.CanChangePartnership, "renamed the partnership"), p => p.Id == id, seen, (partnership, scene) =>
            from > scene.Today
                ? Outcome.Refused(nameof(Partnership.From), "A new name can be given when it has begun. Enter today or an earlier day")
                : partnership.Rename(name, shortName, from), ct);
}
