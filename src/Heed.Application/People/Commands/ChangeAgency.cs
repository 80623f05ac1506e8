using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Changes an agency's kind, and the partnerships it works in, which decide who reaches it and its people.</summary>
public sealed class ChangeAgency(Writer writer)
{
    public Task<Outcome> Run(Actor actor, AgencyId id, int? seen, AgencyKind kind, bool isNational, IReadOnlyCollection<PartnershipId> partnerships, CancellationToken ct) =>
        writer.Change<Agency>(new Ask(actor, PeopleAccess.CanKeepAgencies, "changed the agency"), a => a.Id == id, seen, async (agency, scene) =>
        {
            var was = agency.Partnerships.Select(p => p.PartnershipId).ToHashSet();
            foreach (var changed in partnerships.Except(was).Concat(was.Except(partnerships)))
            {
                if (await scene.Find<Partnership>(p => p.Id == changed, ct) is not { } partnership)
                {
                    return Outcome.NotFound;
                }

                if (!await scene.May(PeopleAccess.CanKeepAgencies, partnership.ScopeId, ct))
                {
                    return Outcome.Refused(nameof(Agency.Partnerships), $"You cannot say whether it works in {partnership.Name}. Ask that partnership’s manager, or an administrator");
                }
            }

            agency.Reclassify(kind, isNational);
            agency.WorkIn(partnerships);
            await scene.ReachOnlyFrom(agency.ScopeId, partnerships.Select(p => ScopeId.From(p.Value)), ct);
            return Outcome.Done;
        }, ct);
}
