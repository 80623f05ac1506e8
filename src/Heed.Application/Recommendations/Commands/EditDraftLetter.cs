using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Changes the words or the readers of a drafted letter.</summary>
public sealed class EditDraftLetter(Writer writer)
{
    /// <param name="seen">The version that the person saw.</param>
    public Task<Outcome> Run(Actor actor, DraftLetterId id, int seen, IReadOnlyList<LetterReader> readers, string subject, string body, CancellationToken ct) =>
        writer.Change<DraftLetter>(new Ask(actor, RecommendationAccess.CanReleaseLetters, "changed a drafted letter"), d => d.Id == id, seen, (draft, _) => draft.Edit(readers, subject, body), ct);
}
