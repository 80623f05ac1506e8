using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Lets another publication of the review take the place of what is public: its address leads there from now on.</summary>
public sealed class ReplacePublished(Writer writer)
{
    /// <param name="by">The address of the other publication.</param>
    public Task<Outcome> Run(Actor actor, string slug, string address, string by, CancellationToken ct) =>
        writer.Change<Publication>(new Ask(actor, PublishingAccess.CanWithdraw, "let another publication take its place"), p => p.Slug == slug && p.Address == address, null,
            async (publication, scene) => await scene.Find<Publication>(p => p.Slug == slug && p.Address == by, ct) is { } other
                ? publication.ReplaceBy(other, scene.Stamp)
                : Outcome.Refused("Other", "Choose another publication of the same review"), ct);
}
