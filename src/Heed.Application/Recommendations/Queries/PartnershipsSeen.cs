using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Application.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Recommendations.Queries;

/// <summary>The partnerships whose sources this actor may see, to choose a list by; none where there is only one.</summary>
public sealed class PartnershipsSeen(Reader reader)
{
    /// <summary>Of more, one is chosen before its agencies and sources are offered: nobody finds theirs among the hundreds of a country.</summary>
    public const int Few = 12;

    public sealed record Row(PartnershipId Id, string Name);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var rows = await db.WithSourcesSeen().OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new Row(p.Id, p.Name)).ToListAsync(ct);
        return rows.Count > 1 ? rows : [];
    }
}
