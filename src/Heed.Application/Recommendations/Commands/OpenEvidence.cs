using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Opens a file of evidence; that it was opened is recorded.</summary>
public sealed class OpenEvidence(Writer writer)
{
    /// <returns>Null when this actor may not see it; only a tombstone where it was destroyed.</returns>
    public Task<StoredFile?> Run(Actor actor, FileId id, CancellationToken ct) => writer.Look<StoredFile>(actor, file => file.Tombstone is null ? $"opened the evidence {file.Name}" : "asked for a file of evidence that was destroyed", async scene =>
        await scene.Find<StoredFile>(f => f.Id == id, ct) is { ActionId: { } of } file && await scene.Find<PlanAction>(a => a.Id == of, ct) is { } action ? (action, file) : null, ct);
}
