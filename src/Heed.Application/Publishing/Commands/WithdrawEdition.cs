using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Takes what is published back from the public, with an explanation in its place.</summary>
public sealed class WithdrawEdition(Writer writer)
{
    public Task<Outcome> Run(Actor actor, string slug, string address, string explanation, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanWithdraw, "withdrew what was published", explanation.Trim()), p => p.Slug == slug && p.Address == address, null,
            (publication, scene) => publication.Withdraw(explanation, scene.Stamp), ct);
}
