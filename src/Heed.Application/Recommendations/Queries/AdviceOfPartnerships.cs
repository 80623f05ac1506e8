using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The advice on wording of each partnership in which this actor has a part, with what is switched off.</summary>
public sealed class AdviceOfPartnerships(Reader reader)
{
    public sealed record Partnership(PartnershipId Id, string Name, bool May, IReadOnlyList<Row> Rows);

    /// <param name="Here">Null while the partnership has it as it came with Heed.</param>
    public sealed record Row(AdviceLine Line, AdvicePhrase? Here)
    {
        public bool IsShipped => AdviceShipped.Of(Line.Code) is not null;

        public bool IsChanged => IsShipped && Line != AdviceShipped.Of(Line.Code);

        public Stamp? Off => Here?.Off;
    }

    public async Task<IReadOnlyList<Partnership>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var (me, today) = (db.Me, db.Today);
        var partnerships = await db.Partnerships.Where(p => (p.Until == null || p.Until >= today)
            && db.HeldScopes.Any(h => h.PersonId == me && h.ScopeId == p.ScopeId && RoleSight.OfWholeScope.Contains(h.Role) && h.From <= today && (h.Until == null || h.Until >= today))).OrderBy(p => p.Name).ToListAsync(ct);
        var all = (await db.Set<AdvicePhrase>().ToListAsync(ct)).ToLookup(p => p.ScopeId);
        var shown = new List<Partnership>();
        foreach (var partnership in partnerships)
        {
            var may = await db.MayOn(actor, partnership.ScopeId, ct);
            shown.Add(new Partnership(partnership.Id, partnership.Name, may(RecommendationAccess.CanChangeAdvice), Rows([.. all[partnership.ScopeId]])));
        }

        return shown;
    }

    /// <summary>In the order in which they are given.</summary>
    private static List<Row> Rows(IReadOnlyList<AdvicePhrase> here) =>
    [
        .. here.Where(p => AdviceShipped.Of(p.Code) is null).OrderBy(p => p.Id.Value).Select(p => new Row(p.Line, p)),
        .. AdviceShipped.All.Select(s => here.FirstOrDefault(p => p.Code == s.Code) is { } mine ? new Row(mine.Line, mine) : new Row(s, null)),
    ];
}
