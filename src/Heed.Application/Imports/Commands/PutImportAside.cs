using Heed.Application.Platform.Writing;
using Heed.Domain.Imports;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.Imports.Commands;

/// <summary>Puts an import aside: nothing is saved from it, and the file may be brought in again.</summary>
public sealed class PutImportAside(Writer writer)
{
    public Task<Outcome> Run(Actor actor, ImportId id, int seen, CancellationToken ct) =>
        writer.Change<Import>(new Ask(actor, ImportAccess.CanImport, "put the import aside"), i => i.Id == id, seen, (import, scene) => import.PutAside(scene.Stamp), ct);
}
