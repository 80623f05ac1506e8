using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;

namespace Heed.Application.Imports.Commands;

/// <summary>Opens the document of an import as it was uploaded; that it was opened is recorded.</summary>
public sealed class OpenDocument(Writer writer)
{
    /// <returns>Null when this actor may not see it; only a tombstone where it was destroyed.</returns>
    public Task<StoredFile?> Run(Actor actor, ImportId id, CancellationToken ct) => writer.Look<StoredFile>(actor, file => file.Tombstone is null ? $"opened the document {file.Name}" : "asked for a document that was destroyed", async scene =>
        await scene.Find<Import>(i => i.Id == id, ct) is { } import && await scene.Find<StoredFile>(f => f.Id == import.FileId, ct) is { } file ? (import, file) : null, ct);
}
