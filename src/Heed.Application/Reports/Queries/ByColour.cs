using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>How many actions of one partnership have each colour, by its own scheme, and which these are. Worked out anew from all of them, so it has a page of its own.</summary>
public sealed class ByColour(Reader reader, ActionColours colours)
{
    /// <summary>More than this are not worked out at once.</summary>
    public const int Most = Register.Most;

    /// <param name="Of">The partnerships that show colours, to choose from.</param>
    /// <param name="Chosen">Null where none of them was chosen.</param>
    /// <param name="Here">What its colours mean.</param>
    /// <param name="Counts">How many have each of its colours, and of how many somebody judges otherwise.</param>
    /// <param name="TooMany">Whether there are more than can be worked out at once.</param>
    /// <param name="Rows">Those of the colour that was asked for, by date; null where none was.</param>
    public sealed record Shown(IReadOnlyList<One> Of, One? Chosen, ColoursHere? Here, IReadOnlyList<Count> Counts, bool TooMany, DateOnly AsAt, Page<Row>? Rows)
    {
        public int All => Counts.Sum(c => c.N);
    }

    public sealed record One(PartnershipId Id, string Name);

    public sealed record Count(Colour Colour, int N, int JudgedOtherwise);

    public sealed record Row(ActionId Id, string Text, string? Agency, DateOnly? Due, Coloured Colour);

    /// <param name="partnership">Null for the only one that shows colours, if there is only one.</param>
    public async Task<Shown> Run(Actor actor, PartnershipId? partnership, Colour? colour, int page, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var of = await Choices(db, ct);
        var chosen = of.Count == 1 ? of[0] : of.FirstOrDefault(p => p.Id == partnership);
        if (chosen is null)
        {
            return new Shown(of, null, null, [], false, db.Today, null);
        }

        var ids = await db.Actions.Where(a => db.Set<SourceOwner>().Any(o => o.ScopeId == a.ScopeId && o.PartnershipId == chosen.Id)).OrderBy(a => a.Due == null).ThenBy(a => a.Due).ThenBy(a => a.Id).Select(a => a.Id).Take(Most + 1).ToListAsync(ct);
        if (ids.Count > Most)
        {
            return new Shown(of, chosen, null, [], true, db.Today, null);
        }

        var shown = await colours.Run(actor, ids, chosen.Id, ct);
        var here = shown.Keys.FirstOrDefault(k => k.Id == chosen.Id);
        var counts = (here?.Key.Used ?? []).Select(c => new Count(c, shown.Of.Values.Count(x => x.Colour == c), shown.Of.Values.Count(x => x.Colour == c && x.Judged is { } judged && judged.Colour != c))).ToList();
        return new Shown(of, chosen, here, counts, false, db.Today, colour is { } wanted ? await Rows(db, [.. ids.Where(id => shown[id]?.Colour == wanted)], shown, page, ct) : null);
    }

    private static async Task<IReadOnlyList<One>> Choices(HeedDb db, CancellationToken ct)
    {
        var rows = await db.WithSourcesSeen().OrderBy(p => p.Name)
            .Select(p => new { p.Id, p.Name, Scheme = db.Set<ColourScheme>().FirstOrDefault(s => s.ScopeId == p.ScopeId) }).ToListAsync(ct);
        return [.. rows.Where(r => r.Scheme is { Off: null }).Select(r => new One(r.Id, r.Name))];
    }

    private static async Task<Page<Row>> Rows(HeedDb db, IReadOnlyList<ActionId> ids, ColoursShown<ActionId> shown, int page, CancellationToken ct)
    {
        var number = Math.Clamp(page, 1, Math.Max(1, (ids.Count + Paging.Size - 1) / Paging.Size));
        var some = ids.Skip((number - 1) * Paging.Size).Take(Paging.Size).ToList();
        var rows = await db.Actions.IgnoreAutoIncludes().Where(a => some.Contains(a.Id))
            .Select(a => new { a.Id, a.Text, Agency = db.Agencies.Where(g => g.Id == a.LeadAgencyId).Select(g => g.Name).FirstOrDefault(), a.Due }).ToDictionaryAsync(a => a.Id, ct);
        return new Page<Row>([.. some.Where(rows.ContainsKey).Select(id => new Row(id, rows[id].Text, rows[id].Agency, rows[id].Due, shown[id]!))], ids.Count, number, Paging.Size);
    }
}
