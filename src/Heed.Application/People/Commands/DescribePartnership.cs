using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Changes what the public is told by a partnership: where to get help, where a concern is reported, and what stands on its page.</summary>
public sealed class DescribePartnership(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId id, int? seen, PublicFront said, CancellationToken ct) =>
        writer.Change<Partnership>(new Ask(actor, PeopleAccess.CanChangePartnership, "changed what the public is told"), p => p.Id == id, seen, (partnership, _) => partnership.Describe(said), ct);
}
