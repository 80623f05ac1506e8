using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reports.Queries;

/// <summary>How many open actions each agency and each person has, of those that this actor may see; each action counts once for its lead.</summary>
public sealed class Load(Reader reader)
{
    public sealed record Row(AgencyId? AgencyId, PersonId? PersonId, string Name, string Agency, int Open, int Overdue, int Soon, int Silent);

    public sealed record Rows(IReadOnlyList<Row> Agencies, IReadOnlyList<Row> People, DateOnly Today);

    private sealed record Counted(AgencyId? Agency, PersonId? Person, int Open, int Overdue, int Soon, int Silent);

    public async Task<Rows> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var counted = await Count(db, ct);
        var agencies = await Names(db.Agencies.Select(a => new { a.Id, a.Name }), a => a.Id, a => a.Name, ct);
        var people = await Names(db.People.Where(p => db.Actions.Any(a => a.LeadPersonId == p.Id)).Select(p => new { p.Id, p.Name }), p => p.Id, p => p.Name, ct);
        string AgencyOf(AgencyId? id) => id is { } known ? agencies.GetValueOrDefault(known, "An agency") : "No agency yet";
        return new Rows(
            Ordered(counted.GroupBy(c => c.Agency).Select(g => new Row(g.Key, null, AgencyOf(g.Key), "", g.Sum(c => c.Open), g.Sum(c => c.Overdue), g.Sum(c => c.Soon), g.Sum(c => c.Silent)))),
            Ordered(counted.Where(c => c.Person is not null).GroupBy(c => c.Person).Select(g => new Row(g.First().Agency, g.Key, people.GetValueOrDefault(g.Key!.Value, "Somebody"), string.Join("; ", g.Select(c => AgencyOf(c.Agency)).Distinct()), g.Sum(c => c.Open), g.Sum(c => c.Overdue), g.Sum(c => c.Soon), g.Sum(c => c.Silent)))),
            db.Today);
    }

    /// <summary>In one question for all of them.</summary>
    private static Task<List<Counted>> Count(HeedDb db, CancellationToken ct)
    {
        var (today, soon, silent) = (db.Today, db.Today.AddDays(Timeliness.SoonDays), db.Today.AddDays(-Timeliness.SilentAfterDays));
        return db.Actions.In(db, ActionState.Open)
            .GroupBy(a => new { a.LeadAgencyId, a.LeadPersonId })
            .Select(g => new Counted(g.Key.LeadAgencyId, g.Key.LeadPersonId, g.Count(),
                g.Count(a => a.Due < today && a.Breadth != Breadth.National), g.Count(a => a.Due >= today && a.Due <= soon), g.Count(a => (a.LastUpdatedOn ?? a.PlannedOn) <= silent)))
            .ToListAsync(ct);
    }

    private static async Task<Dictionary<TId, string>> Names<T, TId>(IQueryable<T> rows, Func<T, TId> id, Func<T, string> name, CancellationToken ct) where TId : notnull =>
        (await rows.ToListAsync(ct)).ToDictionary(id, name);

    private static IReadOnlyList<Row> Ordered(IEnumerable<Row> rows) => [.. rows.OrderByDescending(r => r.Overdue).ThenByDescending(r => r.Open).ThenBy(r => r.Name, StringComparer.Ordinal)];
}
