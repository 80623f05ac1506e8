using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Commands;

/// <summary>Reads addressees from lines as printed, and finds the agency or partnership that bears or bore each name.</summary>
internal static class PrintedAddressees
{
    /// <param name="known">Those read before: a name that stays keeps what it was found to mean.</param>
    public static async Task<IReadOnlyList<Addressee>> Read(Scene scene, string lines, IReadOnlyList<Addressee> known, CancellationToken ct)
    {
        var names = lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (names.TrueForAll(n => known.Any(k => k.Name == n)))
        {
            return [.. names.Select(n => known.First(k => k.Name == n))];
        }

        // Names borne are small lists inside few rows, so they are compared here rather than in the database.
        var agencies = await scene.Seen<Agency>().AsNoTracking().Select(a => new { a.Id, a.Names }).ToListAsync(ct);
        var partnerships = await scene.Seen<Partnership>().AsNoTracking().Select(p => new { p.Id, p.Names }).ToListAsync(ct);
        return [.. names.Select(name => known.FirstOrDefault(k => k.Name == name) ?? new Addressee(name,
            agencies.Find(a => Bore(a.Names, name))?.Id, partnerships.Find(p => Bore(p.Names, name))?.Id))];
    }

    private static bool Bore(IReadOnlyList<BodyName> names, string name) => names.Any(n =>
        string.Equals(n.Name, name, StringComparison.OrdinalIgnoreCase) || (n.ShortName.Length > 0 && string.Equals(n.ShortName, name, StringComparison.OrdinalIgnoreCase)));
}
