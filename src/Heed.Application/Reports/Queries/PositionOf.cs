using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>Where a partnership stands, or everything that this actor may see: each number is the count of the list that it opens. It is read from what is kept counted.</summary>
public sealed partial class PositionOf(Reader reader, KeptCounts counts)
{
    /// <summary>The most agencies, sources and partnerships that are listed at first; those with the most to do come first.</summary>
    public const int Most = 30;

    private static readonly ActionState[] States =
    [
        ActionState.Overdue, ActionState.Chase, ActionState.Soon, ActionState.Silent, ActionState.Incomplete,
        ActionState.ToVerify, ActionState.Returned, ActionState.Verified, ActionState.CannotBeDone, ActionState.Stopped,
    ];

    /// <param name="Of">The partnerships to choose from, with where each stands; what two own is counted in both.</param>
    /// <param name="AsAt">The day of the figures, in UTC.</param>
    public sealed record Row(
        IReadOnlyList<Body> Of, string? Name, DateOnly AsAt, IReadOnlyList<Count<RecommendationStage>> Stages, int Recommendations, IReadOnlyList<Count<ActionState>> Actions, int AllActions,
        IReadOnlyList<Age> Ages, IReadOnlyList<AgencyRow> Agencies, IReadOnlyList<SourceRow> Sources, IReadOnlyList<ThemeRow> Themes, IReadOnlyList<SourceAgeRow> SourceAges)
    {
        /// <summary>Whether partnerships are listed, and not sources.</summary>
        public bool IsOfMany => Name is null && Of.Count > 1;
    }

    public sealed record Body(PartnershipId Id, string Name, int Recommendations, int OpenRecommendations, int SignedOff, int Embedded, int Open, int Overdue);

    public sealed record Count<T>(T What, int N);

    /// <summary>Actions past their date by so many days.</summary>
    /// <param name="To">Null where there is no end.</param>
    public sealed record Age(int From, int? To, int N);

    public sealed record AgencyRow(AgencyId? Id, string Name, int All, int Open, int Overdue, int ToVerify, int Verified);

    /// <param name="Recommendations">How many recommendations come from it.</param>
    /// <param name="SignedOff">How many are signed off by every owner, or embedded.</param>
    public sealed record SourceRow(SourceId Id, string Title, int Recommendations, int Open, int SignedOff, int Embedded);

    public async Task<Row> Run(Actor actor, PartnershipId? partnership, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var standing = await counts.RenewFor(db, ct);
        var own = await Own(db, partnership, ct);
        var tallies = partnership is { } one ? db.Tallies.OwnedBy(db, one) : db.Tallies;
        var sum = await counts.Once(db, standing, partnership, async () => await tallies.GroupBy(_ => 1).Select(Counting.Sum).SingleOrDefaultAsync(ct) ?? new Counts());
        sum = own.Tallies.Append(new Tally { Counts = sum }).AsQueryable().GroupBy(_ => 1).Select(Counting.Sum).Single();
        var bodies = await Named(db, await counts.Once(db, standing, null, () => Bodies(db, ct)), ct);
        return new Row(
            bodies, bodies.FirstOrDefault(b => b.Id == partnership)?.Name, db.Today,
            [
                new(RecommendationStage.Open, sum.OpenRecommendations), new(RecommendationStage.ReadyForSignOff, sum.ReadyForSignOff), new(RecommendationStage.SignedOffByGroup, sum.SignedOffByGroup),
                new(RecommendationStage.SignedOff, sum.SignedOff), new(RecommendationStage.Embedded, sum.Embedded),
            ],
            sum.Recommendations,
            [.. States.Select(state => new Count<ActionState>(state, sum.Of(state)!.Value))],
            sum.Actions,
            [new(1, 30, sum.LateTo30), new(31, 90, sum.LateTo90), new(91, 180, sum.LateTo180), new(181, 365, sum.LateTo365), new(366, null, sum.LateLonger)],
            await Named(db, await counts.Once(db, standing, partnership, () => Agencies(partnership is { } of ? db.AgencyTallies.OwnedBy(db, of) : db.AgencyTallies, ct)), own.Agencies, ct),
            // Where there are many partnerships, each leads to its own sources and what they are about.
            partnership is null && bodies.Count > 1 ? [] : await Sources(db, tallies, ct),
            partnership is null && bodies.Count > 1 ? [] : await counts.Once(db, standing, partnership, () => Themes(partnership is { } owner ? db.ThemeTallies.OwnedBy(db, owner) : db.ThemeTallies, ct)),
            partnership is null && bodies.Count > 1 ? [] : await Aged(db, tallies, ct));
    }

    /// <summary>What somebody sees besides whole sources, because it is theirs: that little is counted as they look.</summary>
    private static Task<Counting.Numbers> Own(HeedDb db, PartnershipId? partnership, CancellationToken ct) =>
        db.Sight.Kind is SightKind.Own or SightKind.ScopesAndOwn && partnership is null
            ? Counting.Of(db, db.Recommendations.Where(r => !db.Sources.Any(s => s.ScopeId == r.ScopeId)), db.Actions.Where(Visibility.NamesMe(db)).Where(a => !db.Sources.Any(s => s.ScopeId == a.ScopeId)), db.Today, ct)
            : Task.FromResult(Counting.Numbers.None);

    private static async Task<IReadOnlyList<Body>> Bodies(HeedDb db, CancellationToken ct)
    {
        var counted = await db.Set<SourceOwner>().Join(db.Tallies, o => o.ScopeId, t => t.ScopeId, (o, t) => new { o.PartnershipId, t.Counts })
            .GroupBy(x => x.PartnershipId)
            .Select(g => new
            {
                g.Key,
                OpenRecommendations = g.Sum(x => x.Counts.OpenRecommendations),
                OnTheirWay = g.Sum(x => x.Counts.ReadyForSignOff + x.Counts.SignedOffByGroup),
                SignedOff = g.Sum(x => x.Counts.SignedOff),
                Embedded = g.Sum(x => x.Counts.Embedded),
                Open = g.Sum(x => x.Counts.Open),
                Overdue = g.Sum(x => x.Counts.Overdue),
            })
            .ToListAsync(ct);
        return [.. counted.Select(c => new Body(c.Key, "", c.OpenRecommendations + c.OnTheirWay + c.SignedOff + c.Embedded, c.OpenRecommendations, c.SignedOff + c.Embedded, c.Embedded, c.Open, c.Overdue))];
    }

    private static async Task<IReadOnlyList<Body>> Named(HeedDb db, IReadOnlyList<Body> bodies, CancellationToken ct)
    {
        var names = await db.Partnerships.Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. bodies.Select(b => b with { Name = names[b.Id] }).OrderBy(b => b.Name, StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<AgencyRow>> Agencies(IQueryable<AgencyTally> tallies, CancellationToken ct)
    {
        var counted = await tallies.GroupBy(t => t.AgencyId)
            .Select(g => new { g.Key, All = g.Sum(t => t.Actions), Open = g.Sum(t => t.Open), Overdue = g.Sum(t => t.Overdue), ToVerify = g.Sum(t => t.ToVerify), Verified = g.Sum(t => t.Verified) })
            .ToListAsync(ct);
        return [.. counted.Select(t => new AgencyRow(t.Key == ActionList.NoAgency ? null : t.Key, "", t.All, t.Open, t.Overdue, t.ToVerify, t.Verified))];
    }

    /// <summary>Those with the most to do, with their names, and what is seen besides whole sources added.</summary>
    private static async Task<IReadOnlyList<AgencyRow>> Named(HeedDb db, IReadOnlyList<AgencyRow> agencies, IReadOnlyList<AgencyTally> own, CancellationToken ct)
    {
        var most = agencies.Concat(own.Select(t => new AgencyRow(t.AgencyId == ActionList.NoAgency ? null : t.AgencyId, "", t.Actions, t.Open, t.Overdue, t.ToVerify, t.Verified)))
            .GroupBy(a => a.Id)
            .Select(g => new AgencyRow(g.Key, "", g.Sum(a => a.All), g.Sum(a => a.Open), g.Sum(a => a.Overdue), g.Sum(a => a.ToVerify), g.Sum(a => a.Verified)))
            .OrderByDescending(a => a.Overdue).ThenByDescending(a => a.Open).ThenBy(a => a.Id?.Value)
            .Take(Most)
            .ToList();
        var ids = most.Select(a => a.Id).OfType<AgencyId>().ToList();
        var names = await db.Agencies.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return [.. most.Select(a => a with { Name = a.Id is { } id ? names.GetValueOrDefault(id, "An agency") : "No agency yet" })
            .OrderByDescending(a => a.Overdue).ThenByDescending(a => a.Open).ThenBy(a => a.Name, StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<SourceRow>> Sources(HeedDb db, IQueryable<Tally> tallies, CancellationToken ct) =>
        await tallies.Join(db.Sources, t => t.ScopeId, s => s.ScopeId, (t, s) => new { t.Counts, s.Id, s.Title })
            .Select(x => new
            {
                x.Id,
                x.Title,
                All = x.Counts.OpenRecommendations + x.Counts.ReadyForSignOff + x.Counts.SignedOffByGroup + x.Counts.SignedOff + x.Counts.Embedded,
                Open = x.Counts.OpenRecommendations,
                SignedOff = x.Counts.SignedOff + x.Counts.Embedded,
                x.Counts.Embedded,
            })
            .Where(x => x.All > 0)
            .OrderByDescending(x => x.Open).ThenBy(x => x.Title).ThenBy(x => x.Id).Take(Most)
            .Select(x => new SourceRow(x.Id, x.Title, x.All, x.Open, x.SignedOff, x.Embedded))
            .ToListAsync(ct);
}
