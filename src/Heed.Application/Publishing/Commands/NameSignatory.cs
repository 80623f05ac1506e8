using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Names who signs a joint response for a partnership, or takes a name out again.</summary>
public sealed class NameSignatory(Writer writer)
{
    public Task<Outcome> Run(Actor actor, string slug, string address, PartnershipId? body, string name, string role, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanPreparePublication, "named who signs"), p => p.Slug == slug && p.Address == address, null,
            async (publication, scene) => await scene.Find<Review>(r => r.Id == publication.ReviewId, ct) is { } review
                ? publication.NameSignatory(body ?? default, name, role, [.. review.Owners.Select(o => o.PartnershipId)])
                : Outcome.NotFound, ct);

    public Task<Outcome> TakeOut(Actor actor, string slug, string address, Guid signature, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanPreparePublication, "took a signatory out"), p => p.Slug == slug && p.Address == address, null,
            (publication, _) => publication.TakeSignatoryOut(signature), ct);
}
