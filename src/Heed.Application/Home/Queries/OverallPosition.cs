using Heed.Application.Platform.Reading;
using Heed.Application.Platform.Writing;
using Heed.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>Where the sources stand that this actor sees, read from what is kept counted. An action that was stopped answers nothing any more, and does not count.</summary>
public sealed class OverallPosition(Reader reader, KeptCounts kept)
{
    /// <param name="Reported">Recommendations with every action reported complete.</param>
    /// <param name="NotStarted">Recommendations with actions of which none has begun.</param>
    public sealed record Row(int Sources, int Recommendations, int WithoutAction, int NotStarted, int Reported)
    {
        public int InProgress => Recommendations - WithoutAction - NotStarted - Reported;
    }

    public async Task<Row> Run(Actor actor, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var counts = await kept.OfSources(db, ct);
        return new Row(await db.Sources.CountAsync(ct), counts.Recommendations, counts.WithoutAction, counts.NotStarted, counts.Reported);
    }
}
