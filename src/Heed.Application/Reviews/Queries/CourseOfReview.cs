using Heed.Application.Platform.Reading;
using Heed.Domain.Notifications;
using Heed.Domain.People;
using Heed.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Reviews.Queries;

/// <summary>How one review runs: its stages, its clocks and what came before it; null where this actor sees no such course.</summary>
public sealed class CourseOfReview(Reader reader, TimeProvider time)
{
    /// <param name="Runs">The types that it ran under, the present one last.</param>
    /// <param name="TakenBack">Stages that were written down wrongly.</param>
    public sealed record Row(RegimeContent Regime, string RunsUnder, IReadOnlyList<CourseRun> Runs, IReadOnlyList<StageRow> Stages, IReadOnlyList<StageReached> TakenBack, IReadOnlyList<ClockRow> Clocks, IReadOnlyList<MarkerRow> Markers, IReadOnlyList<From> CameOf, DateOnly? NextDue, Guid Record)
    {
        public StageRow? Now => Stages.LastOrDefault(s => s.Reached is not null);

        /// <summary>What comes after the last stage that was reached. The end comes next only when nothing before it was left out.</summary>
        public StageRow? Next => Stages.SkipWhile(s => s != Now && Now is not null).Skip(Now is null ? 0 : 1).FirstOrDefault(s => s.Reached is null) is { } after
            ? after == Stages[^1] ? Stages.First(s => s.Reached is null) : after
            : null;

        /// <summary>"Met: 3 of 11. Not answered yet: 2."; a marker that does not apply is not counted.</summary>
        public string QualityInWords => $"Met: {Markers.Count(m => m.Answer?.State == MarkerState.Met)} of {Markers.Count(m => m.Answer?.State != MarkerState.NotApplicable)}. Not answered yet: {Markers.Count(m => m.Answer is null)}.";

        /// <summary>The clocks that ask for something now, the most urgent first.</summary>
        public IEnumerable<ClockRow> Pressing => Clocks.Where(c => c.State is ClockState.Overdue or ClockState.DueSoon or ClockState.Running or ClockState.Held && c.Clock.Kind == ClockKind.Within).OrderBy(c => c.Due);
    }

    public sealed record StageRow(string Code, string Name, ReviewStage Place, StageReached? Reached);

    /// <param name="Answer">The latest answer; null where there is none.</param>
    public sealed record MarkerRow(QualityMarker Marker, MarkerAnswer? Answer, int Earlier);

    /// <summary>A notification that led to it, among those that the actor sees.</summary>
    public sealed record From(NotificationId Id, string Reference);

    public async Task<Row?> Run(Actor actor, SourceId review, CancellationToken ct)
    {
        await using var db = reader.For(actor);
        if (await db.Courses.SingleOrDefaultAsync(c => c.ReviewId == review, ct) is not { } course)
        {
            return null;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var holds = await db.Holds.Where(h => h.SourceId == review).ToListAsync(ct);
        var from = await db.Notifications.Where(n => n.Reviews.Any(r => r.ReviewId == review)).OrderBy(n => n.Id).Select(n => new From(n.Id, n.Reference)).ToListAsync(ct);
        var regime = course.Regime;
        return new Row(regime, course.RunsUnder, course.Runs,
            [.. Earlier(course), .. regime.Stages.Select(s => new StageRow(s.Code, s.Name, s.Place, course.Reached.LastOrDefault(r => r.Stands && r.Code == s.Code)))],
            [.. course.Reached.Where(r => !r.Stands)],
            ClockLedger.Of(course, today, holds),
            [.. regime.Markers.Select(m => new MarkerRow(m, course.AnswerTo(m.Code), course.MarkerAnswers.Count(a => a.Marker == m.Code) - 1))],
            from, course.NextDue, course.Id.Value);
    }

    /// <summary>Stages that were reached under an earlier type and that the present one does not have.</summary>
    private static IEnumerable<StageRow> Earlier(Course course) => course.Reached
        .Where(r => r.Stands && course.Regime.StageOf(r.Code) is null)
        .OrderBy(r => r.On)
        .Select(r => (Reached: r, Stage: course.Runs.Select(run => run.Regime.StageOf(r.Code)).First(s => s is not null)!))
        .Select(x => new StageRow(x.Stage.Code, x.Stage.Name, x.Stage.Place, x.Reached));
}
