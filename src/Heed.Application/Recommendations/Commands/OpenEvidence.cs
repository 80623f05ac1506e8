using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.Documents;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Opens a file of evidence, a paper of a meeting, a document of a review, a letter, or what an impact check found; that it was opened, or asked for, is recorded.</summary>
public sealed class OpenEvidence(Writer writer, ClosedAsBreach breach)
{
    /// <returns>Null when this actor may not see it; only a tombstone where it was destroyed.</returns>
    public Task<AskedFile?> Run(Actor actor, FileId id, CancellationToken ct) => writer.Look<AskedFile>(actor, asked => asked.Did("the evidence", "a file of evidence"), async scene =>
        await scene.Find<StoredFile>(f => f.Id == id, ct) switch
        {
            { ActionId: { } of } file when await scene.Find<PlanAction>(a => a.Id == of, ct) is { } action => (action, await breach.Of(actor, DisposalKind.Evidence, id.Value, file, ct)),
            { RecordId: { } record } file when await Holder(scene, record, ct) is { } on => (on, await breach.Of(actor, DisposalKind.LibraryFile, id.Value, file, ct)),
            _ => null,
        }, ct, exactly: asked => asked.HandedOut);

    /// <summary>The meeting, impact check, document or recommendation that a file belongs to, where the actor sees it.</summary>
    private static async Task<IAggregate?> Holder(Scene scene, Guid record, CancellationToken ct)
    {
        var (meeting, check, recommendation, document) = (new MeetingId(record), new ImpactCheckId(record), new RecommendationId(record), new ReviewDocumentId(record));
        return await scene.Find<Meeting>(m => m.Id == meeting, ct) ?? (IAggregate?)await scene.Find<ImpactCheck>(c => c.Id == check, ct)
            ?? (IAggregate?)await scene.Find<ReviewDocument>(d => d.Id == document, ct) ?? await scene.Find<Recommendation>(r => r.Id == recommendation, ct);
    }
}
