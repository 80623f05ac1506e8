using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Discards a drafted letter with a reason; it stays in sight, and goes to nobody.</summary>
public sealed class DiscardDraftLetter(Writer writer)
{
    public Task<Outcome> Run(Actor actor, DraftLetterId id, string reason, CancellationToken ct) =>
        writer.Change<DraftLetter>(new Ask(actor, RecommendationAccess.CanReleaseLetters, "discarded a drafted letter", reason.Trim()), d => d.Id == id, null, (draft, scene) => draft.Discard(reason, scene.Stamp), ct);
}
