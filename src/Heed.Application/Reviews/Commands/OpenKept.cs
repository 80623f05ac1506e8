using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Commands;

/// <summary>Shows a custodian the restricted reviews they keep: reference and named people. Each look is recorded.</summary>
public sealed class OpenKept(Writer writer)
{
    public sealed record Kept(RestrictionId Id, string Reference, DateOnly Since, IReadOnlyList<Reader> Readers);

    public sealed record Reader(GrantId Id, string Name, Role Role, DateOnly? Until);

    public async Task<IReadOnlyList<Kept>> Run(Actor actor, CancellationToken ct)
    {
        var kept = new List<Kept>();
        foreach (var scope in actor.Roles.Where(r => r.Role == Role.Custodian).Select(r => r.Scope).Distinct())
        {
            if (await writer.Look<Kept>(actor, k => $"looked at the restricted review {k.Reference}", async scene =>
                await scene.Find<Restriction>(r => r.ScopeId == scope && r.Lifted!.Who == null, ct) is { } found ? (found, await Shown(scene, found, ct)) : null, ct) is { } shown)
            {
                kept.Add(shown);
            }
        }

        return [.. kept.OrderBy(k => k.Reference, StringComparer.Ordinal)];
    }

    private static async Task<Kept> Shown(Scene scene, Restriction found, CancellationToken ct)
    {
        var grants = await scene.Seen<Grant>()
            .Where(g => g.ScopeId == found.ScopeId && (g.Until == null || g.Until >= scene.Today))
            .OrderBy(g => g.Id)
            .ToListAsync(ct);
        var names = await scene.NamesOf([.. grants.Select(g => g.PersonId)], ct);
        return new Kept(found.Id, found.Reference, found.Made.Day, [.. grants.Select(g => new Reader(g.Id, names[g.PersonId], g.Role, g.Until))]);
    }
}
