using Heed.Domain.People;
using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

/// <summary>All that a type of review says: how it is decided on, its stages, clocks, documents and quality markers. It never changes; a review keeps the one that it began under.</summary>
/// <param name="Code">What it is known by, for example <c>local-child-england</c>.</param>
/// <param name="Bodies">The kinds of partnership that use it.</param>
/// <param name="Check">Whether somebody must look up the law before relying on it.</param>
/// <param name="DecidedBy">Who decides, as it follows "decided by": "the independent chair".</param>
/// <param name="NationalBody">Who is asked for a view, for example a national panel; empty where nobody is.</param>
public sealed record RegimeContent(
    string Code, string Name, ReviewType Type, Nation Nation, IReadOnlyList<PartnershipKind> Bodies, string About, string Source, DateOnly LastChecked, bool Check, string DecidedBy, string NationalBody,
    CriteriaForm Criteria, IReadOnlyList<RegimeStage> Stages, IReadOnlyList<RegimeClock> Clocks, IReadOnlyList<RegimeDocument> Documents, IReadOnlyList<QualityMarker> Markers)
{
    public RegimeStage? StageOf(string code) => Stages.FirstOrDefault(s => s.Code == code);

    /// <summary>What is wrong with it, so that no review ever runs under something that cannot be followed.</summary>
    public Problems Problems() => new Problems()
        .IfBlank(Name, nameof(Name), "Enter a name")
        .IfLonger(Name, 120, nameof(Name), "The name")
        .IfLonger(About, 500, nameof(About), "What is said of it")
        .IfBlank(Source, nameof(Source), "Enter where this is from, for example the guidance and its chapter")
        .IfLonger(Source, 500, nameof(Source), "The source")
        .If(Criteria.Items.Count > 0 && DecidedBy.Trim().Length == 0, nameof(DecidedBy), "Enter who decides whether the criteria are met")
        .IfLonger(DecidedBy, 160, nameof(DecidedBy), "Who decides")
        .IfLonger(NationalBody, 160, nameof(NationalBody), "The national body")
        .If(Criteria.Items.Any(i => i.Text.Trim().Length == 0), nameof(Criteria), "Write each criterion out")
        .If(Criteria.Items.GroupBy(i => i.Code).Any(g => g.Count() > 1), "Criteria", "Two criteria have the same letter. Give each its own")
        .If(CriteriaRule.WhyNot(Criteria) is not null, "Rule", CriteriaRule.WhyNot(Criteria) ?? "")
        .If(Stages.Count == 0, nameof(Stages), "Enter at least one stage")
        .If(Stages.Any(s => s.Name.Trim().Length == 0), nameof(Stages), "Give each stage a name")
        .If(Stages.DistinctBy(s => s.Code).Count() != Stages.Count, nameof(Stages), "Two stages have one name; give each a name of its own")
        .If(Clocks.Any(c => c.Length is < 1 or > 3_650), nameof(Clocks), "A clock runs for 1 to 3,650 days or months")
        .If(Clocks.Any(HasNoStage), nameof(Stages), $"{Words.List([.. Clocks.Where(HasNoStage).Select(c => $"“{c.Name}”")])} {(Clocks.Count(HasNoStage) == 1 ? "is a clock" : "are clocks")} of a stage that is not in the list. Keep the stage, with another name in its place if you like, or put the clock away first")
        .If(Documents.Any(d => StageOf(d.Stage) is null), nameof(Stages), $"{Words.List([.. Documents.Where(d => StageOf(d.Stage) is null).Select(d => $"“{d.Name}”")])} {(Documents.Count(d => StageOf(d.Stage) is null) == 1 ? "is a document" : "are documents")} of a stage that is not in the list. Keep the stage, with another name in its place if you like")
        .If(Markers.Any(m => m.Text.Trim().Length == 0), nameof(Markers), "Write each quality marker out");

    private bool HasNoStage(RegimeClock clock) => StageOf(clock.From) is null || (clock.Kind != ClockKind.KeepFor && StageOf(clock.Until) is null);
}

/// <summary>A step of a review that has a date.</summary>
/// <param name="Place">Where a review broadly stands once it is reached.</param>
public sealed record RegimeStage(string Code, string Name, ReviewStage Place)
{
    /// <summary>The stages that other rules know by their code.</summary>
    public const string Aware = "aware", Notified = "notified", Considered = "considered", Decided = "decided", Commissioned = "commissioned", Terms = "terms", SentToNational = "sentToNational", Published = "published", Impact = "impact", Closed = "closed";
}

public enum ClockKind
{
    /// <summary>It must be reached by then.</summary>
    Within,

    /// <summary>It must not be reached before then.</summary>
    NotBefore,

    /// <summary>What was reached must last until then.</summary>
    KeepFor,
}

public enum ClockUnit
{
    WorkingDays,
    Days,
    Months,
}

/// <summary>How much a clock binds: by law, by guidance, by what is expected, by the partnership's own choice.</summary>
public enum ClockWeight
{
    Must,
    Should,
    Expected,
    Local,
}

/// <summary>A time limit between two stages.</summary>
/// <param name="Until">The stage that it runs to; empty where something must last.</param>
/// <param name="Length">How many of <paramref name="Unit"/>, 1 to 3,650.</param>
/// <param name="Owes">Who must meet it.</param>
/// <param name="Check">Whether somebody must look it up before relying on it.</param>
public sealed record RegimeClock(string Code, string Name, string From, string Until, ClockKind Kind, int Length, ClockUnit Unit, string Owes, ClockWeight Weight, string Source, DateOnly LastChecked, bool Check)
{
    /// <summary>The last day of the limit; where it is a wait, the first day that is allowed.</summary>
    public DateOnly DueFrom(DateOnly from, Nation nation) => Unit switch
    {
        ClockUnit.WorkingDays => WorkingDays.After(nation, from, Length),
        ClockUnit.Days => from.AddDays(Length),
        _ => from.AddMonths(Length),
    };
}

/// <summary>A document that should be there once a stage is reached.</summary>
public sealed record RegimeDocument(string Code, string Name, string Stage);

/// <summary>Something by which the quality of a review is judged.</summary>
public sealed record QualityMarker(string Code, string Text, string Source);

/// <summary>By what it is decided whether a review must be held.</summary>
/// <param name="Rule">How the items go together, by their codes: "a and (b or c)". Empty where there are none.</param>
public sealed record CriteriaForm(string Rule, IReadOnlyList<Criterion> Items);

public sealed record Criterion(string Code, string Text, string Source);
