using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Publishing.Commands;

/// <summary>A partnership approves its own signature below a joint response.</summary>
public sealed class ApproveSignature(Writer writer)
{
    /// <param name="seen">The version of the words that were read: a signature stands below these and no others.</param>
    public Task<Outcome> Run(Actor actor, string slug, string address, Guid signature, int seen, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanApproveSignature, "approved a signature"), p => p.Slug == slug && p.Address == address, seen, async (publication, scene) =>
        {
            if (publication.Signatures.FirstOrDefault(s => s.Id == signature) is not { } asked)
            {
                return publication.ApproveSignature(signature, scene.Stamp);
            }

            // Whoever chairs one of the owners does not sign for another.
            var own = await scene.Seen<ScopeReach>().Of([ScopeId.From(asked.PartnershipId.Value)], ct);
            return PublishingAccess.CanApproveSignature.Allows(scene.Actor, own, publication)
                ? publication.ApproveSignature(signature, scene.Stamp)
                : Outcome.NotAllowed($"Only the chair of the partnership that {asked.Name} signs for can approve this signature.");
        }, ct);
}
