using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Adds an agency, with the partnerships it works in.</summary>
public sealed class FoundAgency(Writer writer)
{
    public Task<Outcome<Agency>> Run(Actor actor, string name, string shortName, AgencyKind kind, bool isNational, DateOnly from, IReadOnlyList<PartnershipId> partnerships, CancellationToken ct)
    {
        var on = partnerships.Count == 0 ? [Scopes.Root] : partnerships.Select(p => ScopeId.From(p.Value)).ToList();
        return writer.Found(new Ask(actor, PeopleAccess.CanKeepAgencies, "added the agency"), on, async scene =>
        {
            var agency = Agency.Found(name, shortName, kind, isNational, from, partnerships);
            if (agency.IsDone && await scene.Seen<Agency>().AnyAsync(a => a.Name == name.Trim() && a.Until == null, ct))
            {
                return Outcome.Refused(nameof(Agency.Name), "There is an agency of this name already").As<Agency>();
            }

            if (agency.IsDone)
            {
                scene.Reach(agency.Value.ScopeId, [Scopes.Root, .. on]);
            }

            return agency;
        }, ct);
    }
}
