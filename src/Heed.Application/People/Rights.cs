using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.People;

/// <summary>Questions of permission about a second record, where one change touches two.</summary>
internal static class Rights
{
    /// <summary>Whether the actor may do this on another scope too.</summary>
    public static async Task<bool> May(this Scene scene, Permission permission, ScopeId on, CancellationToken ct) =>
        permission.Allows(scene.Actor, await scene.Seen<ScopeReach>().Of([on], ct), on);

    /// <summary>Says anew from where a scope is reached; it is always reached from itself and from the whole installation.</summary>
    public static async Task ReachOnlyFrom(this Scene scene, ScopeId scope, IEnumerable<ScopeId> from, CancellationToken ct)
    {
        var wanted = from.Append(scope).Append(Scopes.Root).ToHashSet();
        var known = await scene.Seen<ScopeReach>().Where(r => r.ScopeId == scope).ToListAsync(ct);
        foreach (var gone in known.Where(r => !wanted.Contains(r.FromScopeId)))
        {
            scene.Remove(gone);
        }

        foreach (var added in wanted.Except(known.Select(r => r.FromScopeId)))
        {
            scene.Add(new ScopeReach(scope, added));
        }
    }
}
