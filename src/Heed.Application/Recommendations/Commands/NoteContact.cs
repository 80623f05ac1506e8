using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Keeps a letter to, a visit to or a reply from somebody whom a recommendation is addressed to.</summary>
public sealed class NoteContact(Writer writer)
{
    public Task<Outcome> Run(Actor actor, RecommendationId id, string addressee, ContactKind kind, DateOnly? on, string words, DateOnly? chaseOn, KeptFile? file, CancellationToken ct) =>
        writer.Change<Recommendation>(new Ask(actor, RecommendationAccess.CanNoteContacts, $"noted a {Words.Of(kind)}"), r => r.Id == id, null, async (recommendation, scene) =>
        {
            if (file is not null && await AddEvidence.WasAdded(scene, file, ct) is { } twice)
            {
                return twice;
            }

            var noted = recommendation.NoteContact(addressee, kind, on, words, chaseOn, file is null ? [] : [file], scene.Stamp);
            if (noted.IsDone && file is not null)
            {
                scene.Keep(AttachedFile.Of(file, recommendation, scene.Now));
            }

            return noted;
        }, ct);
}
