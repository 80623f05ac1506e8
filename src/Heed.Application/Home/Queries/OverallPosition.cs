using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>Where everything stands that this actor may see. An action that was stopped answers nothing any more, and does not count.</summary>
public sealed class OverallPosition(Reader reader)
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
        var going = db.Actions.Where(a => a.StoppedOn == null);
        var without = db.Recommendations.Where(r => !going.Any(a => a.Recommendations.Any(l => l.RecommendationId == r.Id)));
        var unfinished = db.Recommendations.Where(r => going.Any(a => a.Reported != ReportedState.Complete && a.Recommendations.Any(l => l.RecommendationId == r.Id)));
        var resting = unfinished.Where(r => !going.Any(a => a.Reported != ReportedState.NotStarted && a.Recommendations.Any(l => l.RecommendationId == r.Id)));
        var (all, none, open) = (await db.Recommendations.CountAsync(ct), await without.CountAsync(ct), await unfinished.CountAsync(ct));
        return new Row(await db.Sources.CountAsync(ct), all, none, await resting.CountAsync(ct), all - none - open);
    }
}
