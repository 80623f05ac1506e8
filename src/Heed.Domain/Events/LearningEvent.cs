using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Events;

public readonly record struct LearningEventId(Guid Value) : IId<LearningEventId>
{
    public static LearningEventId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>A day on which practitioners and managers looked together at what happened: who came from where, and what was said and learned there.</summary>
public sealed class LearningEvent : ISearchable
{
    private readonly List<Attended> attended = [];

    private LearningEvent()
    {
    }

    public LearningEventId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public SourceId SourceId { get; private set; }

    public string Title { get; private set; } = "";

    public DateOnly On { get; private set; }

    /// <summary>What was looked at, and how.</summary>
    public string About { get; private set; } = "";

    /// <summary>Who came, by agency.</summary>
    public IReadOnlyList<Attended> Attended => attended;

    public Stamp Written { get; private set; } = null!;

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    public string SearchTitle => Title;

    public string SearchText => $"{Title} {About}";

    public static Outcome<LearningEvent> Write(Source source, EventSaid said, Stamp by)
    {
        var made = new LearningEvent { Id = LearningEventId.New(), ScopeId = source.ScopeId, SourceId = source.Id, Written = by };
        var outcome = made.Change(source, said);
        return outcome.IsDone ? made : outcome.As<LearningEvent>();
    }

    /// <summary>Says what the event was, or will be. A hold on contact with practitioners stops an event on a day on which it stands.</summary>
    public Outcome Change(Source source, EventSaid said)
    {
        var problems = new Problems()
            .IfBlank(said.Title, nameof(EventSaid.Title), "Enter what the event is called")
            .IfLonger(said.Title, 250, nameof(EventSaid.Title), "The title")
            .If(said.On is null, nameof(EventSaid.On), "Enter the day of the event")
            .IfLonger(said.About, 4_000, nameof(EventSaid.About), "What it was about")
            .If(said.Attended.Any(a => a.People is < 1 or > 10_000), nameof(EventSaid.Attended), "Enter how many came from each agency, as a number from 1; leave out those from which nobody came");
        if (said.On is { } day && source is Review review && day != On)
        {
            problems.If(review.WhyNotOn(HoldStops.PractitionerContact, day).Length > 0, nameof(EventSaid.On), review.WhyNotOn(HoldStops.PractitionerContact, day));
        }

        if (!problems.Any)
        {
            (Title, On, About) = (said.Title.Trim(), said.On!.Value, said.About.Trim());
            attended.Clear();
            attended.AddRange(said.Attended.DistinctBy(a => a.AgencyId));
        }

        return problems;
    }
}

/// <summary>An event as somebody wrote it.</summary>
public sealed record EventSaid(string Title, DateOnly? On, string About, IReadOnlyList<Attended> Attended);

/// <summary>How many came to an event from one agency.</summary>
/// <param name="People">At least 1.</param>
public sealed record Attended(AgencyId AgencyId, int People);
