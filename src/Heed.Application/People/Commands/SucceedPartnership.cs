using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Commands;

/// <summary>Writes down that a partnership took over from another on a day.</summary>
public sealed class SucceedPartnership(Writer writer)
{
    public Task<Outcome> Run(Actor actor, PartnershipId id, PartnershipId predecessor, DateOnly on, CancellationToken ct) =>
        writer.Change<Partnership>(new Ask(actor, PeopleAccess.CanChangePartnership, "wrote down which partnership took over from which"), p => p.Id == id, null, async (partnership, scene) =>
        {
            if (await scene.Find<Partnership>(p => p.Id == predecessor, ct) is not { } earlier)
            {
                return Outcome.Refused(nameof(Partnership.PredecessorId), "Choose the partnership that it took over from");
            }

            return await scene.May(PeopleAccess.CanChangePartnership, earlier.ScopeId, ct)
                ? partnership.Succeed(earlier, on)
                : Outcome.Refused(nameof(Partnership.PredecessorId), $"You cannot end {earlier.Name}. Ask its manager, or an administrator");
        }, ct);
}
