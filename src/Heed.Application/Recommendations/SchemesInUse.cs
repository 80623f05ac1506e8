using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations;

/// <summary>Which partnership's colours hold in which scope: those of the partnership that is read, else of the first that is named among the owners and has chosen some.</summary>
internal sealed class SchemesInUse
{
    private readonly Dictionary<ScopeId, ColoursHere> byScope = [];

    public ColoursHere? In(ScopeId scope) => byScope.GetValueOrDefault(scope);

    public bool IsAny => byScope.Count > 0;

    /// <summary>Those that were used, by name.</summary>
    public IReadOnlyList<ColoursHere> Used(IEnumerable<ScopeId> scopes) =>
        [.. scopes.Select(In).OfType<ColoursHere>().DistinctBy(c => c.Id).OrderBy(c => c.Partnership, StringComparer.Ordinal)];

    /// <param name="read">The partnership whose register or paper is read; null where several are.</param>
    public static async Task<SchemesInUse> Of(HeedDb db, Owners owners, IReadOnlyCollection<ScopeId> scopes, PartnershipId? read, CancellationToken ct)
    {
        var found = new SchemesInUse();
        if (scopes.Count == 0 || !await db.Set<ColourScheme>().AnyAsync(ct))
        {
            return found;
        }

        var owned = await owners.Of(scopes, ct);
        var schemes = await Schemes(db, [.. owned.SelectMany(o => o).Distinct()], ct);
        foreach (var scope in owned)
        {
            var order = read is { } first && scope.Contains(first) ? scope.Prepend(first) : scope;
            if (order.Select(p => schemes.GetValueOrDefault(p)).FirstOrDefault(s => s is not null) is { } here)
            {
                found.byScope[scope.Key] = here;
            }
        }

        return found;
    }

    private static async Task<Dictionary<PartnershipId, ColoursHere>> Schemes(HeedDb db, IReadOnlyList<PartnershipId> partnerships, CancellationToken ct)
    {
        var homes = partnerships.Select(p => ScopeId.From(p.Value)).ToList();
        var rows = await db.Set<ColourScheme>().Where(s => homes.Contains(s.ScopeId)).ToListAsync(ct);
        var names = await db.Partnerships.Where(p => partnerships.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return rows.Where(s => s.Off is null).Select(s => (Id: PartnershipId.From(s.ScopeId.Value), s.Colours)).ToDictionary(s => s.Id, s => new ColoursHere(s.Id, names.GetValueOrDefault(s.Id, ""), s.Colours));
    }
}
