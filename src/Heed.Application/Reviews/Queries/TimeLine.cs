using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>All reviews of one partnership in time: when each began and ended, its stages, clocks, holds and quality markers. It is the log of time and quality that partners look at; null where this actor sees no review of it.</summary>
public sealed class TimeLine(Reader reader, TimeProvider time)
{
    public sealed record Rows(PartnershipId Partnership, string Name, DateOnly Today, IReadOnlyList<Row> All)
    {
        /// <summary>The first day that is shown.</summary>
        public DateOnly From => All.Select(r => r.Began).OfType<DateOnly>().Append(Today.AddYears(-1)).Min();
    }

    /// <param name="Began">The day of its first stage; null while it reached none.</param>
    /// <param name="Ended">The day on which it was closed; null while it runs.</param>
    public sealed record Row(string Slug, string Title, string RunsUnder, DateOnly? Began, DateOnly? Ended, IReadOnlyList<Point> Stages, IReadOnlyList<ClockRow> Clocks, IReadOnlyList<Held> Holds, int MarkersMet, int Markers);

    public sealed record Point(string Name, DateOnly On);

    /// <param name="Until">The day on which it was lifted; null while it stands.</param>
    public sealed record Held(HoldKind Kind, HoldStops Stops, DateOnly Since, DateOnly? Until);

    /// <param name="wanted">The partnership; null for the first of which this actor sees something.</param>
    public async Task<Rows?> Run(Actor actor, PartnershipId? wanted, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        var seen = db.WithSourcesSeen();
        if (await (wanted is { } one ? seen.Where(p => p.Id == one) : seen.OrderBy(p => p.Name).ThenBy(p => p.Id)).Select(p => new { p.Id, p.Name }).FirstOrDefaultAsync(ct) is not { } found)
        {
            return null;
        }

        var (partnership, name) = (found.Id, found.Name);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var reviews = await db.Reviews.OwnedBy(db, partnership).Select(r => new { r.Id, r.Slug, r.Title }).ToListAsync(ct);
        var courses = await db.Courses.OwnedBy(db, partnership).ToDictionaryAsync(c => c.ReviewId, ct);
        var holds = (await db.Holds.OwnedBy(db, partnership).ToListAsync(ct)).ToLookup(h => h.SourceId);
        return new Rows(partnership, name, today, [.. reviews.Where(r => courses.ContainsKey(r.Id)).Select(r => Shown(r.Slug, r.Title, courses[r.Id], [.. holds[r.Id]], today)).OrderByDescending(r => r.Began ?? today).ThenBy(r => r.Title, StringComparer.CurrentCulture)]);
    }

    private static Row Shown(string slug, string title, Course course, IReadOnlyList<Hold> holds, DateOnly today)
    {
        var points = course.Standing.Select(s => new Point(course.Runs.Select(r => r.Regime.StageOf(s.Code)?.Name).Last(n => n is not null)!, s.On)).OrderBy(p => p.On).ToList();
        var counted = course.Regime.Markers.Where(m => course.AnswerTo(m.Code)?.State != MarkerState.NotApplicable).ToList();
        return new Row(slug, title, course.RunsUnder, points.Count > 0 ? points[0].On : null, course.On(RegimeStage.Closed), points,
            [.. ClockLedger.Of(course, today, holds).Where(c => c.From is not null)],
            [.. holds.Where(h => h.Kind != HoldKind.PermanentRestriction).OrderBy(h => h.Since).Select(h => new Held(h.Kind, h.Stops, h.Since, h.LiftedOn))],
            counted.Count(m => course.AnswerTo(m.Code)?.State == MarkerState.Met), counted.Count);
    }
}
