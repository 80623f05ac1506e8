using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>What the colours mean in each partnership in which this actor has a part.</summary>
public sealed class ColourSettings(Reader reader)
{
    /// <param name="Scheme">Null while the partnership has chosen no colours, or has put them away.</param>
    /// <param name="PutAway">Who put them away, and when; null where nobody did.</param>
    public sealed record Row(PartnershipId Id, string Name, ColourScheme? Scheme, Stamp? PutAway, bool May)
    {
        public ColoursHere? Here => Scheme is null ? null : new ColoursHere(Id, Name, Scheme.Colours);

        /// <summary>The scheme that it began as, by its title; empty where it was changed past knowing.</summary>
        public string Began => Scheme is { } scheme && ColoursShipped.Of(scheme.Began) is { } shipped ? shipped.Title : "";
    }

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, today) = (db.Me, db.Today);
        var partnerships = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today)
            && db.HeldScopes.Any(h => h.PersonId == me && h.ScopeId == p.ScopeId && RoleSight.OfWholeScope.Contains(h.Role) && h.From <= today && (h.Until == null || h.Until >= today))).OrderBy(p => p.Name).ToListAsync(ct);
        var homes = partnerships.Select(p => p.ScopeId).ToList();
        var schemes = (await db.Set<ColourScheme>().Where(s => homes.Contains(s.ScopeId)).ToListAsync(ct)).ToDictionary(s => s.ScopeId);
        var rows = new List<Row>();
        foreach (var partnership in partnerships)
        {
            var scheme = schemes.GetValueOrDefault(partnership.ScopeId);
            rows.Add(new Row(partnership.Id, partnership.Name, scheme is { Off: null } ? scheme : null, scheme?.Off, await db.May(actor, RecommendationAccess.CanSetColours, partnership.ScopeId, ct)));
        }

        return rows;
    }
}
