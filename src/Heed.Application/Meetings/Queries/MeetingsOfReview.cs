using Heed.Application.Platform.Reading;
using Heed.Domain.Meetings;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Meetings.Queries;

/// <summary>The meetings that talked, or will talk, about a review, or decided something on its recommendations and actions, the latest first.</summary>
public sealed class MeetingsOfReview(Reader reader)
{
    /// <param name="Decisions">How many decisions it made on what belongs to the review, as far as this actor sees them.</param>
    public sealed record Row(MeetingId Id, string Group, DateOnly On, bool IsToCome, bool IsCalledOff, bool IsOnAgenda, int Decisions);

    public async Task<IReadOnlyList<Row>> Run(Actor actor, SourceId review, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var scope = ScopeId.From(review.Value);
        var found = await db.Meetings.IgnoreAutoIncludes()
            .Where(m => m.Reviews.Any(l => l.ReviewId == review) || db.Decisions.Any(d => d.MeetingId == m.Id && d.ScopeId == scope))
            .OrderByDescending(m => m.On).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.GroupName, m.On, m.CalledOff, IsOnAgenda = m.Reviews.Any(l => l.ReviewId == review), Decisions = db.Decisions.Count(d => d.MeetingId == m.Id && d.ScopeId == scope) })
            .ToListAsync(ct);
        return [.. found.Select(m => new Row(m.Id, m.GroupName, m.On, m.On > db.Today, m.CalledOff is not null, m.IsOnAgenda, m.Decisions))];
    }
}
