using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Documents.Commands;

/// <summary>Adds a newer version of a document; the earlier ones stay.</summary>
public sealed class AddVersion(Writer writer, DestroyedBytes destroyed)
{
    /// <param name="seen">The version of the record that the writer saw, so that of two who add a version at once the second is told.</param>
    /// <param name="isRight">Whether the same file was destroyed before, and is right this time.</param>
    public Task<Outcome> Run(Actor actor, ReviewDocumentId id, int seen, DateOnly? on, KeptFile file, string changed, bool isRight, CancellationToken ct) => writer.Change<ReviewDocument>(
        new Ask(actor, DocumentAccess.CanKeepDocuments, "added a newer version"), d => d.Id == id, seen, async (document, scene) =>
        {
            if ((await AddEvidence.WasAdded(scene, file, ct) ?? await AddDocument.WasDestroyed(destroyed, document.ScopeId, file, scene, isRight, ct)) is { } refused)
            {
                return refused;
            }

            var added = document.AddVersion(on, file, changed, scene.Stamp);
            if (added.IsDone)
            {
                scene.Keep(AttachedFile.Of(file, document, scene.Now, onlyPanel: document.Readers == DocumentReaders.Panel));
            }

            return added;
        }, ct);
}
