using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Disposals;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Disposals.Queries;

/// <summary>How long each partnership in which this actor has a part keeps each kind of thing.</summary>
public sealed class RetentionSchedule(Reader reader)
{
    public sealed record Partnership(PartnershipId Id, string Name, bool May, IReadOnlyList<Row> Rows);

    /// <param name="Rule">Null while the partnership has set none.</param>
    public sealed record Row(DisposalKind Kind, RetentionRule? Rule);

    public async Task<IReadOnlyList<Partnership>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, today) = (db.Me, db.Today);
        var partnerships = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today)
            && db.HeldScopes.Any(h => h.PersonId == me && h.ScopeId == p.ScopeId && (RoleSight.OfWholeScope.Contains(h.Role) || h.Role == Role.Administrator) && h.From <= today && (h.Until == null || h.Until >= today))).OrderBy(p => p.Name).ToListAsync(ct);
        var rules = (await db.RetentionRules.ToListAsync(ct)).ToDictionary(r => (r.ScopeId, r.Kind));
        var shown = new List<Partnership>();
        foreach (var partnership in partnerships)
        {
            var may = await db.MayOn(actor, partnership.ScopeId, ct);
            shown.Add(new Partnership(partnership.Id, partnership.Name, may(DisposalAccess.CanSetRetention),
                [.. Enum.GetValues<DisposalKind>().OrderBy(k => k == DisposalKind.Review ? -1 : (int)k).Select(k => new Row(k, rules.GetValueOrDefault((partnership.ScopeId, k))))]));
        }

        return shown;
    }
}
