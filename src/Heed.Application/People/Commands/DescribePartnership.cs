using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Changes what the public is told about getting help, and where a concern is reported.</summary>
public sealed class DescribePartnership(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId id, int? seen, string helpText, string reportConcernUrl, CancellationToken ct) =>
        writer.Change<Partnership>(new Ask(actor, PeopleAccess.CanChangePartnership, "changed what the public is told"), p => p.Id == id, seen, (partnership, _) => partnership.Describe(helpText, reportConcernUrl), ct);
}
