using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings.Queries;

/// <summary>The reviews of a meeting's partnership that run, as far as this actor sees them.</summary>
public sealed class ReviewsToTalkAbout(Reader reader)
{
    public sealed record Row(SourceId Id, string Title);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, MeetingId id, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var partnerships = db.Groups.Where(g => db.Meetings.Any(m => m.Id == id && m.GroupId == g.Id)).Select(g => g.PartnershipId);
        return await db.Reviews.Where(r => r.Stage != ReviewStage.Closed && r.Owners.Any(o => partnerships.Contains(o.PartnershipId))).OrderBy(r => r.Title).Select(r => new Row(r.Id, r.Title)).ToListAsync(ct);
    }
}
