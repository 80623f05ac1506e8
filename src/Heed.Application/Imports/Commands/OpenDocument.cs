using Heed.Application.Platform.Destruction;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Writing;
using Heed.Domain.Disposals;
using Heed.Domain.Imports;
using Heed.Domain.People;

namespace Heed.Application.Imports.Commands;

/// <summary>Opens the document of an import as it was uploaded; that it was opened, or asked for, is recorded.</summary>
public sealed class OpenDocument(Writer writer, ClosedAsBreach breach)
{
    /// <returns>Null when this actor may not see it; only a tombstone where it was destroyed.</returns>
    public Task<AskedFile?> Run(Actor actor, ImportId id, CancellationToken ct) => writer.Look<AskedFile>(actor, asked => asked.Did("the document", "a document"), async scene =>
        await scene.Find<Import>(i => i.Id == id, ct) is { } import && await scene.Find<StoredFile>(f => f.Id == import.FileId, ct) is { } file
            ? (import, await breach.Of(actor, DisposalKind.Document, id.Value, file, ct))
            : null, ct);
}
