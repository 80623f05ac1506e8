using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>One agency across the partnerships: what it leads of all that this actor may see, who leads it there, and what it comes from.</summary>
public sealed partial class AgencyPosition(Reader reader)
{
    /// <summary>The most people and sources that are listed; those with the most to do come first.</summary>
    public const int Most = 30;

    /// <param name="All">All that the actor may see of it, where it stands in sources that they see whole or not.</param>
    /// <param name="In">In each partnership whose sources they see; what two own is counted in both.</param>
    public sealed record Row(AgencyId Id, string Name, DateOnly? Until, DateOnly AsAt, Numbers All, IReadOnlyList<Body> In, IReadOnlyList<Lead> People, IReadOnlyList<From> Sources, IReadOnlyList<Quiet> Quiet);

    /// <param name="Slipped">Open actions whose date was put off, once or more often.</param>
    /// <param name="Slips">How often the dates of these were put off.</param>
    /// <param name="SlippedDays">By how many days in all.</param>
    /// <param name="Unanswered">Open actions that were asked about some days ago, without a response since.</param>
    public sealed record Numbers(int Actions, int Open, int Overdue, int ToVerify, int Silent, int Slipped, int Slips, int SlippedDays, int Refused, int Unanswered);

    /// <param name="SilentSince">Since when it has not responded to the oldest question; null where it has responded to all.</param>
    public sealed record Body(PartnershipId Id, string Name, Numbers Of, DateOnly? SilentSince);

    /// <summary>Somebody who leads open actions for it.</summary>
    public sealed record Lead(PersonId Id, string Name, IReadOnlyList<string> Roles, int Open, int Overdue);

    public sealed record From(SourceId Id, string Title, int Actions, int Open, int Overdue);

    /// <summary>Days on which it is left in peace, now or later.</summary>
    public sealed record Quiet(string Partnership, DateOnly First, DateOnly Last, string Why, bool IsForAll);

    /// <returns>Null where the agency leads nothing that the actor may see.</returns>
    public async Task<Row?> Run(Actor actor, AgencyId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var counted = await Count(db, id, ct);
        if (counted.Count == 0 || await db.Agencies.Where(a => a.Id == id).Select(a => new { a.Name, a.Until }).SingleOrDefaultAsync(ct) is not { } agency)
        {
            return null;
        }

        var owners = (await db.Set<SourceOwner>().Where(o => db.Actions.Any(a => a.LeadAgencyId == id && a.ScopeId == o.ScopeId)).Select(o => new { o.ScopeId, o.PartnershipId }).ToListAsync(ct)).ToLookup(o => o.PartnershipId, o => o.ScopeId);
        var owning = owners.Select(o => o.Key).ToList();
        var names = await db.Partnerships.Where(p => owning.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.ScopeId }).OrderBy(p => p.Name).ToListAsync(ct);
        var quiet = await db.QuietPeriods.Where(q => q.Until >= db.Today && (q.AgencyId == id || q.AgencyId == null)).OrderBy(q => q.From).Select(q => new { q.ScopeId, q.From, q.Until, q.Why, q.AgencyId }).ToListAsync(ct);
        return new Row(
            id, agency.Name, agency.Until, db.Today, Sum(counted.Values),
            [.. names.Select(p => new Body(p.Id, p.Name, Sum(owners[p.Id].Where(counted.ContainsKey).Select(s => counted[s])), owners[p.Id].Where(counted.ContainsKey).Min(s => counted[s].AskedOn)))],
            await People(db, id, ct),
            await Sources(db, counted, ct),
            [.. from q in quiet join p in names on q.ScopeId equals p.ScopeId select new Quiet(p.Name, q.From, q.Until, q.Why, q.AgencyId is null)]);
    }

    private static Numbers Sum(IEnumerable<Counted> some)
    {
        var all = some.ToList();
        return new Numbers(all.Sum(c => c.Actions), all.Sum(c => c.Open), all.Sum(c => c.Overdue), all.Sum(c => c.ToVerify), all.Sum(c => c.Silent), all.Sum(c => c.Moves.Count), all.Sum(c => c.Moves.Sum(m => m.Slips)),
            all.Sum(c => c.Moves.Sum(m => m.Days)), all.Sum(c => c.Refused), all.Sum(c => c.Unanswered));
    }

    private static async Task<IReadOnlyList<Lead>> People(HeedDb db, AgencyId id, CancellationToken ct)
    {
        var today = db.Today;
        var counted = await db.Actions.In(db, ActionState.Open).Where(a => a.LeadAgencyId == id && a.LeadPersonId != null)
            .GroupBy(a => new { a.LeadPersonId, a.LeadRole })
            .Select(g => new { g.Key.LeadPersonId, g.Key.LeadRole, Open = g.Count(), Overdue = g.Count(a => a.Due < today && a.Breadth != Breadth.National) })
            .ToListAsync(ct);
        var ids = counted.Select(c => c.LeadPersonId).Distinct().ToList();
        var names = await db.People.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return [.. counted.GroupBy(c => c.LeadPersonId!.Value)
            .Select(g => new Lead(g.Key, names.GetValueOrDefault(g.Key, "Somebody"), [.. g.Select(c => c.LeadRole).Where(r => r.Length > 0).Distinct().Order(StringComparer.Ordinal)], g.Sum(c => c.Open), g.Sum(c => c.Overdue)))
            .OrderByDescending(p => p.Overdue).ThenByDescending(p => p.Open).ThenBy(p => p.Name, StringComparer.Ordinal).Take(Most)];
    }

    private static async Task<IReadOnlyList<From>> Sources(HeedDb db, Dictionary<ScopeId, Counted> counted, CancellationToken ct)
    {
        var most = counted.OrderByDescending(c => c.Value.Overdue).ThenByDescending(c => c.Value.Open).ThenBy(c => c.Key.Value).Take(Most).Select(c => c.Key).ToList();
        var titles = await db.Sources.Where(s => most.Contains(s.ScopeId)).Select(s => new { s.Id, s.ScopeId, s.Title }).ToListAsync(ct);
        return [.. titles.Select(s => new From(s.Id, s.Title, counted[s.ScopeId].Actions, counted[s.ScopeId].Open, counted[s.ScopeId].Overdue))
            .OrderByDescending(s => s.Overdue).ThenByDescending(s => s.Open).ThenBy(s => s.Title, StringComparer.Ordinal)];
    }
}
