using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Application.People.Queries;

/// <summary>Whether this actor may do something on a scope, so that a button is shown or not. The command decides again.</summary>
public sealed class MayDo(Reader reader)
{
    public async Task<bool> Run(Actor actor, Permission permission, ScopeId on, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.May(actor, permission, on, ct);
    }
}
