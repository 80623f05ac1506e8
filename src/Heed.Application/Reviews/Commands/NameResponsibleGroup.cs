using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Application.Reviews.Commands;

/// <summary>Names the group that watches over the recommendations of a source and signs them off first.</summary>
public sealed class NameResponsibleGroup(Writer writer)
{
    public Task<Outcome> Run(Actor actor, SourceId id, GroupId? group, CancellationToken ct) =>
        writer.Change<Source>(new Ask(actor, ReviewAccess.CanNameResponsibleGroup, "named the responsible group"), s => s.Id == id, null,
            async (source, scene) => source.NameResponsible(await scene.Find<Group>(g => g.Id == group, ct)), ct);
}
