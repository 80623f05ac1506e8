using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Writes down that an agency ended. It is not offered any more, and what it did stays.</summary>
public sealed class EndAgency(Writer writer)
{
    public Task<Outcome> Run(Actor actor, AgencyId id, DateOnly on, CancellationToken ct) =>
        writer.Change<Agency>(new Ask(actor, PeopleAccess.CanKeepAgencies, "wrote down that the agency ended"), a => a.Id == id, null, (agency, _) => agency.End(on), ct);
}
