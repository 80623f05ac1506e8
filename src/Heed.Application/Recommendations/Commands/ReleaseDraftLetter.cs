using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Releases a drafted letter: only now does it go to those who are to read it.</summary>
public sealed class ReleaseDraftLetter(Writer writer)
{
    /// <param name="seen">The version that the person saw: nobody releases words that they have not read.</param>
    public Task<Outcome> Run(Actor actor, DraftLetterId id, int seen, IReadOnlyList<LetterReader> readers, string subject, string body, CancellationToken ct) =>
        writer.Change<DraftLetter>(new Ask(actor, RecommendationAccess.CanReleaseLetters, "released a drafted letter"), d => d.Id == id, seen, (draft, scene) =>
        {
            var problems = new Problems().And(draft.Edit(readers, subject, body));
            var outcome = problems.Any ? problems : draft.Release(scene.Stamp);
            foreach (var reader in outcome.IsDone ? draft.Readers.DistinctBy(r => EmailAddress.Of(r.Email)) : [])
            {
                scene.Mail(EmailAddress.Of(reader.Email), draft.Subject, draft.Body);
            }

            return outcome;
        }, ct);
}
