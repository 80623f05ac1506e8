using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Commands;
using Heed.Domain.Documents;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Documents.Commands;

/// <summary>Adds a document to the library of a review. Its file is in the store already.</summary>
public sealed class AddDocument(Writer writer, DestroyedBytes destroyed)
{
    /// <param name="isRight">Whether the same file was destroyed before, and is right this time.</param>
    public Task<Outcome<ReviewDocument>> Run(Actor actor, SourceId review, DocumentSaid said, DateOnly? on, KeptFile file, bool isRight, CancellationToken ct) => writer.AddTo<Review, ReviewDocument>(
        new Ask(actor, DocumentAccess.CanKeepDocuments, "added a document"), r => r.Id == review, async (found, scene) =>
        {
            if ((await AddEvidence.WasAdded(scene, file, ct) ?? await WasDestroyed(destroyed, found.ScopeId, file, scene, isRight, ct) ?? await Belongs(scene, review, said, ct)) is { } refused)
            {
                return refused.As<ReviewDocument>();
            }

            var added = ReviewDocument.Add(found, said, on, file, scene.Stamp);
            if (added.IsDone)
            {
                scene.Keep(AttachedFile.Of(file, added.Value, scene.Now, onlyPanel: said.Readers == DocumentReaders.Panel));
            }

            return added;
        }, ct);

    internal static async Task<Outcome?> WasDestroyed(DestroyedBytes destroyed, ScopeId scope, KeptFile file, Scene scene, bool isRight, CancellationToken ct) =>
        isRight || file.Sha256.Length == 0 ? null : await destroyed.Refusal(scene.Actor, file.Sha256, scope, ct);

    /// <summary>What it is said to be must be something of this review.</summary>
    /// <returns>Null where it is.</returns>
    internal static async Task<Outcome?> Belongs(Scene scene, SourceId review, DocumentSaid said, CancellationToken ct)
    {
        var problems = new Problems();
        if (said.Requirement.Length > 0)
        {
            var course = await scene.Find<Course>(c => c.ReviewId == review, ct);
            problems.If(course?.Runs.Any(r => r.Regime.Documents.Any(d => d.Code == said.Requirement)) != true, nameof(DocumentSaid.Requirement), "The type of this review asks for no such document. Choose another");
        }

        if (said.ReportNumber is { } number)
        {
            var commission = await scene.Find<Commission>(c => c.ReviewId == review, ct);
            problems.If(commission?.Reports.Any(r => r.Number == number) != true, nameof(DocumentSaid.ReportNumber), "No agency was asked for this report. Choose another");
        }

        if (said.HoldId is { } hold)
        {
            problems.If(!await scene.Seen<Hold>().AnyAsync(h => h.Id == hold && h.SourceId == review, ct), nameof(DocumentSaid.HoldId), "This review has no such hold. Choose another");
        }

        return problems.Any ? problems.ToOutcome() : null;
    }
}
