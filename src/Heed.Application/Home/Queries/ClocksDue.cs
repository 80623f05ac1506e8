using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Home.Queries;

/// <summary>The clocks of reviews that are late or due soon, the most urgent first.</summary>
public sealed class ClocksDue(Reader reader, TimeProvider time)
{
    public const int Ahead = 28;

    public sealed record Row(string Slug, string Review, string Clock, DateOnly Due, ClockState State, int DaysLate, string HeldBy);

    public async Task<Part<Row>> Run(Actor actor, bool all, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var (until, held) = (today.AddDays(Ahead), Held.By(actor, ReviewAccess.CanHoldReview));
        var due = await db.Courses
            .Where(c => c.NextDue <= until && db.ScopeReaches.Any(s => s.ScopeId == c.ScopeId && held.Contains(s.FromScopeId)) && db.Reviews.Any(r => r.Id == c.ReviewId && r.Stage != ReviewStage.Closed))
            .OrderBy(c => c.NextDue).ThenBy(c => c.Id)
            .ToPart(ct, all ? Part<Row>.All : Part<Row>.Shown);
        var ids = due.First.Select(c => c.ReviewId).ToList();
        var reviews = await db.Reviews.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Slug, r.Title }).ToDictionaryAsync(r => r.Id, ct);
        var holds = (await db.Holds.Where(h => ids.Contains(h.SourceId) && h.Lifted!.Who == null).ToListAsync(ct)).ToLookup(h => h.SourceId);
        return new Part<Row>(due.Total, [.. due.First.Select(c => (Course: c, Clock: ClockLedger.Of(c, today, holds[c.ReviewId]).Where(r => r is { Clock.Kind: ClockKind.Within, From: not null, Done: null }).MinBy(r => r.Due)!))
            .Select(x => new Row(reviews[x.Course.ReviewId].Slug, reviews[x.Course.ReviewId].Title, x.Clock.Clock.Name, x.Clock.Due!.Value, x.Clock.State, x.Clock.DaysLate, x.Clock.HeldBy))
            .OrderBy(r => r.HeldBy.Length > 0)]);
    }
}
