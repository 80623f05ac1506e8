using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The sheets of the register that this person brought back, newest first.</summary>
public sealed class MySheets(Reader reader)
{
    private const int Most = 20;

    public sealed record Row(RegisterSheetId Id, string FileName, RegisterSheetState State, DateTimeOffset BroughtIn, int Deeds);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var rows = await db.Set<RegisterSheet>().OrderBy(s => s.State).ThenByDescending(s => s.Id).Take(Most).Select(s => new { s.Id, s.FileName, s.State, s.BroughtIn.At, s.Deeds }).ToListAsync(ct);
        return [.. rows.Select(s => new Row(s.Id, s.FileName, s.State, s.At, s.Deeds.Count))];
    }
}
