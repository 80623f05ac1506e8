using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Opens a file of evidence; that it was opened, or asked for, is recorded.</summary>
public sealed class OpenEvidence(Writer writer, ClosedAsBreach breach)
{
    /// <returns>Null when this actor may not see it; only a tombstone where it was destroyed.</returns>
    public Task<AskedFile?> Run(Actor actor, FileId id, CancellationToken ct) => writer.Look<AskedFile>(actor, asked => asked.Did("the evidence", "a file of evidence"), async scene =>
        await scene.Find<StoredFile>(f => f.Id == id, ct) is { ActionId: { } of } file && await scene.Find<PlanAction>(a => a.Id == of, ct) is { } action
            ? (action, await breach.Of(actor, DisposalKind.Evidence, id.Value, file, ct))
            : null, ct);
}
