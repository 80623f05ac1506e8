using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People.Commands;

/// <summary>Adds a partnership to this installation.</summary>
public sealed class FoundPartnership(Writer writer)
{
    public Task<Outcome<Partnership>> Run(Actor actor, string name, string shortName, PartnershipKind kind, string slug, DateOnly from, CancellationToken ct) =>
        writer.Found(new Ask(actor, PeopleAccess.CanFoundPartnership, "added the partnership"), [Scopes.Root], async scene =>
        {
            var partnership = Partnership.Found(name, shortName, kind, slug, from);
            if (partnership.IsDone && await scene.Seen<Partnership>().AnyAsync(p => p.Slug == slug, ct))
            {
                return Outcome.Refused(nameof(Partnership.Slug), "Another partnership has this address; choose a different one").As<Partnership>();
            }

            if (partnership.IsDone)
            {
                scene.Reach(partnership.Value.ScopeId, [Scopes.Root]);
            }

            return partnership;
        }, ct);
}
