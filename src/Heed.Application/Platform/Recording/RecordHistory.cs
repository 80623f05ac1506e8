using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Recording;

/// <summary>What happened to one record, newest first.</summary>
public sealed class RecordHistory(Reader reader)
{
    public sealed record Row(DateTimeOffset At, string Who, string Did, string Reason, IReadOnlyList<ChangeDetail> Details);

    public Task<IReadOnlyList<Row>> Of(Actor actor, Guid record, CancellationToken ct) => Of(actor, [record], ct);

    /// <summary>What happened to a record and to those that belong to it.</summary>
    public async Task<IReadOnlyList<Row>> Of(Actor actor, IReadOnlyList<Guid> records, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Changes
            .Where(c => records.Contains(c.RecordId) && !c.IsReading)
            .OrderByDescending(c => c.Id)
            .Take(200)
            .Select(c => new Row(c.At, c.Name, c.Did, c.Reason, c.Details))
            .ToListAsync(ct);
    }

    /// <summary>Who looked at something of a record that is not read unnoticed, newest first.</summary>
    public async Task<IReadOnlyList<Row>> LooksAt(Actor actor, Guid record, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        return await db.Changes
            .Where(c => c.RecordId == record && c.IsReading)
            .OrderByDescending(c => c.Id)
            .Take(200)
            .Select(c => new Row(c.At, c.Name, c.Did, c.Reason, c.Details))
            .ToListAsync(ct);
    }
}
