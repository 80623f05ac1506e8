using Heed.Application.Platform.Database;
using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Recording;

/// <summary>What happened to one record, newest first, with names in place of identities.</summary>
public sealed class RecordHistory(Reader reader)
{
    private const int Most = 200;

    public sealed record Row(DateTimeOffset At, string Who, string Did, string Reason, IReadOnlyList<ChangeDetail> Details);

    public Task<IReadOnlyList<Row>> Of(Actor actor, Guid record, CancellationToken ct) => Of(actor, [record], ct);

    /// <summary>What happened to a record and to those that belong to it.</summary>
    public Task<IReadOnlyList<Row>> Of(Actor actor, IReadOnlyList<Guid> records, CancellationToken ct) => Rows(actor, records, readings: false, ct);

    /// <summary>Who looked at something of a record that is not read unnoticed, newest first.</summary>
    public Task<IReadOnlyList<Row>> LooksAt(Actor actor, Guid record, CancellationToken ct) => Rows(actor, [record], readings: true, ct);

    private async Task<IReadOnlyList<Row>> Rows(Actor actor, IReadOnlyList<Guid> records, bool readings, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var rows = await db.Changes
            .Where(c => records.Contains(c.RecordId) && c.IsReading == readings)
            .OrderByDescending(c => c.Id)
            .Take(Most)
            .Select(c => new Row(c.At, c.Name, c.Did, c.Reason, c.Details))
            .ToListAsync(ct);
        return await Named(db, Together(rows), ct);
    }

    /// <summary>What one press did to a record and to what belongs to it is told once.</summary>
    private static List<Row> Together(List<Row> rows)
    {
        var told = new List<Row>();
        foreach (var row in rows)
        {
            if (told.Count > 0 && told[^1] is var last && (last.At, last.Who, last.Did, last.Reason) == (row.At, row.Who, row.Did, row.Reason))
            {
                told[^1] = last with { Details = [.. last.Details, .. row.Details] };
            }
            else
            {
                told.Add(row);
            }
        }

        return told;
    }

    private static async Task<IReadOnlyList<Row>> Named(HeedDb db, IReadOnlyList<Row> rows, CancellationToken ct)
    {
        var ids = rows.SelectMany(r => r.Details).Where(IsNamed).SelectMany(d => new[] { d.Was, d.Is }).Where(v => Guid.TryParse(v, out _)).Select(v => Guid.Parse(v!)).ToHashSet();
        if (ids.Count == 0)
        {
            return rows;
        }

        var (people, agencies, groups, partnerships) = (ids.Select(PersonId.From).ToList(), ids.Select(AgencyId.From).ToList(), ids.Select(GroupId.From).ToList(), ids.Select(PartnershipId.From).ToList());
        var names = new Dictionary<Guid, string>();
        foreach (var (id, name) in (await db.People.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => (p.Id.Value, p.Name))
            .Concat((await db.Agencies.Where(a => agencies.Contains(a.Id)).Select(a => new { a.Id, a.Name }).ToListAsync(ct)).Select(a => (a.Id.Value, a.Name)))
            .Concat((await db.Groups.Where(g => groups.Contains(g.Id)).Select(g => new { g.Id, g.Name }).ToListAsync(ct)).Select(g => (g.Id.Value, g.Name)))
            .Concat((await db.Partnerships.Where(p => partnerships.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => (p.Id.Value, p.Name))))
        {
            names[id] = name;
        }

        return [.. rows.Select(r => r with { Details = [.. r.Details.Select(d => IsNamed(d) ? d with { Was = Name(d.Was), Is = Name(d.Is) } : d)] })];

        // What this actor may not see has no name here.
        string? Name(string? value) => Guid.TryParse(value, out var id) ? names.GetValueOrDefault(id, "somebody") : value;
    }

    private static bool IsNamed(ChangeDetail detail) =>
        detail.What.EndsWith("PersonId", StringComparison.Ordinal) || detail.What.EndsWith("AgencyId", StringComparison.Ordinal) || detail.What.EndsWith("PartnershipId", StringComparison.Ordinal)
        || detail.What is "GroupId" or "PredecessorId" or "SuccessorId";
}
