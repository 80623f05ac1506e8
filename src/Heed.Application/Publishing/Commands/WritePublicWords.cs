using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Publishing;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Publishing.Commands;

/// <summary>Writes the words around a review's toolkit; the first time begins its publication.</summary>
public sealed class WritePublicWords(Writer writer)
{
    /// <param name="seen">The version that the person saw; 0 where there was none.</param>
    public async Task<Outcome> Run(Actor actor, string slug, PublicWords words, int? seen, CancellationToken ct)
    {
        var ask = new Ask(actor, PublishingAccess.CanPreparePublication, "wrote the public words");
        var changed = await writer.Change<Publication>(ask, p => p.Slug == slug && p.Kind == PublicationKind.Toolkit, seen, (publication, scene) => publication.Write(words, scene.Today), ct);
        return changed.Kind != OutcomeKind.NotFound ? changed : await writer.AddTo<Review, Publication>(ask, r => r.Slug == slug, (review, scene) =>
        {
            var publication = Publication.Of(review);
            var written = publication.Write(words, scene.Today);
            return Task.FromResult(written.IsDone ? publication : written.As<Publication>());
        }, ct);
    }
}
