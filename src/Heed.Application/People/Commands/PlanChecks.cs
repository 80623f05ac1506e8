using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Says how many impact checks a partnership can make in a year, so that what is promised can be set against it.</summary>
public sealed class PlanChecks(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId id, int? aYear, CancellationToken ct) =>
        writer.Change<Partnership>(new Ask(actor, PeopleAccess.CanPlanChecks, "said how many impact checks it can make in a year"), p => p.Id == id, null, (partnership, _) => partnership.PlanChecks(aYear), ct);
}
