using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>How one review runs: the types that it ran under, each as it was then, the stages that it reached and when, its clocks, and its quality markers.</summary>
public sealed partial class Course : IAggregate
{
    private readonly List<CourseRun> runs = [];
    private readonly List<StageReached> reached = [];

    private Course()
    {
    }

    public CourseId Id { get; private set; }

    /// <summary>The review's own scope.</summary>
    public ScopeId ScopeId { get; private set; }

    public SourceId ReviewId { get; private set; }

    /// <summary>The types that it ran under, the present one last: a rapid review may become a full one.</summary>
    public IReadOnlyList<CourseRun> Runs => runs;

    public IReadOnlyList<StageReached> Reached => reached;

    /// <summary>The name of the present type with its edition.</summary>
    public string RunsUnder { get; private set; } = "";

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public RegimeContent Regime => runs[^1].Regime;

    /// <summary>The stages that stand, by their days; those of one day in the order of the type.</summary>
    public IReadOnlyList<StageReached> Standing => [.. reached.Where(r => r.Stands).OrderBy(r => r.On).ThenBy(r => Place(r.Code))];

    /// <summary>Where the review broadly stands: the furthest place of a stage that it reached; commissioned where it reached none.</summary>
    public ReviewStage Stands => Regime.Stages.Where(s => On(s.Code) is not null).Select(s => s.Place).Append(ReviewStage.Commissioned).Max();

    /// <param name="edition">The partnership's own edition; 0 for the type as it came with Heed.</param>
    public static Course Begin(Review review, RegimeContent regime, int edition, Stamp by)
    {
        var made = new Course { Id = CourseId.New(), ScopeId = review.ScopeId, ReviewId = review.Id };
        made.RunUnder(new CourseRun(regime, edition, by.Day, "", by));
        return made;
    }

    /// <summary>The day on which a stage was reached; null while it is not.</summary>
    public DateOnly? On(string stage) => reached.LastOrDefault(r => r.Code == stage && r.Stands)?.On;

    /// <summary>The review reached a stage.</summary>
    /// <param name="on">The day; not in the future.</param>
    public Outcome Reach(Review review, string stage, DateOnly? on, string note, Stamp by)
    {
        var known = Regime.StageOf(stage);
        var problems = new Problems()
            .If(known is null, "Stage", "Choose a stage")
            .If(on is null, "On", "Enter the day on which it was reached")
            .If(on > by.Day, "On", "The day cannot be in the future; write it down when it has come")
            .IfLonger(note, 2_000, "Note", "The note")
            .If(On(stage) is not null, "Stage", "This stage is reached already. Take it back first if its day is wrong");
        if (on is { } day && known is not null)
        {
            problems.If(review.WhyNotOn(HoldStops.WholeReview, day).Length > 0, "On", review.WhyNotOn(HoldStops.WholeReview, day))
                .If(known.Place == ReviewStage.Published && WhyNotPublished(review, day).Length > 0, "Stage", WhyNotPublished(review, day));
            if (Blank.Is(note))
            {
                problems.If(OutOfOrder(known, day).Length > 0, "On", OutOfOrder(known, day))
                    .If(Skipped(known).Length > 0, "Note", Skipped(known));
            }
        }

        if (!problems.Any)
        {
            reached.Add(new StageReached(stage, on!.Value, note.Trim(), by));
            LookAhead();
        }

        return problems;
    }

    /// <summary>What is odd about the day of a stage beside those that stand; empty where nothing is. It happens, and then the note says why.</summary>
    private string OutOfOrder(RegimeStage stage, DateOnly day)
    {
        var known = Standing.Select(r => (Stage: Regime.StageOf(r.Code), r.On)).Where(r => r.Stage is not null).ToList();
        return known.FirstOrDefault(r => Follows(stage, r.Stage!) && r.On > day) is { Stage: { } before } late
                ? $"“{before.Name}” comes before it, and was reached on {Words.Day(late.On)}. Enter a later day, or say in the note why it was so"
            : known.FirstOrDefault(r => Follows(r.Stage!, stage) && r.On < day) is { Stage: { } after } early
                ? $"“{after.Name}” comes after it, and was reached on {Words.Day(early.On)}. Enter an earlier day, or say in the note why it was so"
            : "";
    }

    /// <summary>Whether one stage always comes after another. Actions may be signed off long before a report that is held can be published: such stages stand later in the type, and leave the review where it was.</summary>
    private bool Follows(RegimeStage later, RegimeStage earlier) => Place(earlier.Code) < Place(later.Code) && earlier.Place <= later.Place;

    /// <summary>What a review that ends has not reached; empty where that is nothing, or it does not end. It happens, and then the note says why.</summary>
    private string Skipped(RegimeStage stage) =>
        stage.Place == ReviewStage.Closed && Regime.Stages.Where(s => Place(s.Code) < Place(stage.Code) && On(s.Code) is null).Select(s => $"“{s.Name}”").ToList() is { Count: > 0 } missing
            ? $"The review did not reach {Words.List(missing)}. Write that down first, or say in the note why it ends without" : "";

    /// <summary>Takes over what is known to have happened before the review, such as when an incident was notified; what stands already stays.</summary>
    public void TakeOver(IEnumerable<(string Stage, DateOnly On)> before, string note, Stamp by)
    {
        reached.AddRange(before.Where(b => Regime.StageOf(b.Stage) is not null && On(b.Stage) is null).Select(b => new StageReached(b.Stage, b.On, note, by)).ToList());
        LookAhead();
    }

    /// <summary>A stage was written down wrongly; it stays in sight with why.</summary>
    public Outcome TakeBack(string stage, string reason, Stamp by)
    {
        var at = reached.FindLastIndex(r => r.Code == stage && r.Stands);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        var problems = new Problems()
            .IfBlank(reason, "TakenBackBecause", "Enter why it is taken back")
            .IfLonger(reason, 1_000, "TakenBackBecause", "The reason");
        if (!problems.Any)
        {
            reached[at] = reached[at] with { TakenBack = by, TakenBackBecause = reason.Trim() };
            LookAhead();
        }

        return problems;
    }

    /// <summary>The review goes on as another type: a rapid review becomes a full one. What it reached stays.</summary>
    public Outcome Convert(RegimeContent regime, int edition, DateOnly? from, string why, Stamp by)
    {
        var problems = new Problems()
            .If(regime.Code == Regime.Code && edition == runs[^1].Edition, "Regime", "The review runs under this type already. Choose another")
            .If(from is null, "From", "Enter the day from which it is another type")
            .If(from > by.Day, "From", "The day cannot be in the future")
            .If(from < runs[^1].From && runs.Count > 1, "From", $"It became what it is on {Words.Day(runs[^1].From)}; the day cannot come before that")
            .If(Standing.Count > 0 && from < Standing[0].On, "From", $"The first that is known of it is of {Words.Day(Standing is [var first, ..] ? first.On : default)}; the day cannot come before that")
            .IfBlank(why, "Why", "Enter why, and who decided")
            .IfLonger(why, 2_000, "Why", "The reason");
        if (!problems.Any)
        {
            RunUnder(new CourseRun(regime, edition, from!.Value, why.Trim(), by));
        }

        return problems;
    }

    /// <summary>Why it was not published on a day: a hold stands now, or stood then.</summary>
    private static string WhyNotPublished(Review review, DateOnly day) => review.StopsPublication ? review.WhyNotPublish : review.WhyNotOn(HoldStops.Publication, day);

    private void RunUnder(CourseRun run)
    {
        runs.Add(run);
        RunsUnder = run.Name;
        LookAhead();
    }

    private int Place(string stage) => Regime.Stages.ToList().FindIndex(s => s.Code == stage);
}

/// <summary>That a review runs under a type, as that type was then.</summary>
/// <param name="Edition">The partnership's own edition; 0 for the type as it came with Heed.</param>
public sealed record CourseRun(RegimeContent Regime, int Edition, DateOnly From, string Why, Stamp By)
{
    public string Name => Edition == 0 ? Regime.Name : $"{Regime.Name}, the partnership’s edition {Edition}";
}

/// <summary>That a review reached a stage on a day.</summary>
public sealed record StageReached(string Code, DateOnly On, string Note, Stamp By, Stamp? TakenBack = null, string TakenBackBecause = "")
{
    public bool Stands => TakenBack is null;
}
