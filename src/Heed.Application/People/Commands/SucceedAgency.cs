using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Writes down that an agency took over from another on a day.</summary>
public sealed class SucceedAgency(Writer writer)
{
    public Task<Outcome> Run(Actor actor, AgencyId id, AgencyId predecessor, DateOnly on, CancellationToken ct) =>
        writer.Change<Agency>(new Ask(actor, PeopleAccess.CanKeepAgencies, "wrote down which agency took over from which"), a => a.Id == id, null, async (agency, scene) =>
        {
            if (await scene.Find<Agency>(a => a.Id == predecessor, ct) is not { } earlier)
            {
                return Outcome.Refused(nameof(Agency.PredecessorId), "Choose the agency that it took over from");
            }

            return await scene.May(PeopleAccess.CanKeepAgencies, earlier.ScopeId, ct)
                ? agency.Succeed(earlier, on)
                : Outcome.Refused(nameof(Agency.PredecessorId), $"You cannot end {earlier.Name}. Ask its partnership’s manager, or an administrator");
        }, ct);
}
