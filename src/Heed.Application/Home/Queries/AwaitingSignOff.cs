using Heed.Application.Platform.Reading;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Recommendations;

namespace Heed.Application.Home.Queries;

/// <summary>Recommendations at a stage on their way to sign-off that some body has still to decide about, for those who prepare its meetings.</summary>
public sealed class AwaitingSignOff(Reader reader)
{
    public sealed record Row(RecommendationId Id, string Number, string Title, string Source);

    public async Task<Part<Row>> Run(Actor actor, RecommendationStage stage, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var held = Held.By(actor, MeetingAccess.CanKeepMeetings);
        return await db.Recommendations.Where(r => r.Stage == stage && db.ScopeReaches.Any(s => s.ScopeId == r.ScopeId && held.Contains(s.FromScopeId)))
            .OrderBy(r => r.SourceId).ThenBy(r => r.Position).ThenBy(r => r.Id)
            .Select(r => new Row(r.Id, r.PrintedNumber, r.Title, db.Sources.Where(s => s.Id == r.SourceId).Select(s => s.Title).FirstOrDefault() ?? ""))
            .ToPart(ct);
    }
}
