using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Gives an agency a new name from a day on. What was said under the old name keeps it.</summary>
public sealed class RenameAgency(Writer writer)
{
    public Task<Outcome> Run(Actor actor, AgencyId id, int? seen, string name, string shortName, DateOnly from, CancellationToken ct) =>
        writer.Change<Agency>(new Ask(actor, PeopleAccess.CanKeepAgencies, "renamed the agency"), a => a.Id == id, seen, async (agency, scene) =>
            from > scene.Today ? Outcome.Refused(nameof(Agency.From), "A new name can be given when it has begun. Enter today or an earlier day")
            : await scene.Seen<Agency>().AnyAsync(a => a.Name == name.Trim() && a.Id != id && a.Until == null, ct) ? Outcome.Refused(nameof(Agency.Name), "There is an agency of this name already")
            : agency.Rename(name, shortName, from), ct);
}
