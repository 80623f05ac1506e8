using Heed.Domain.People;
using Heed.Domain.Reviews;
using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>Whom a recommendation is for. A national one has an addressee, is chased, and never counts as locally overdue.</summary>
public enum Breadth
{
    Local,
    Regional,
    National,
}

/// <summary>What the partnership says to a recommendation; anything but acceptance needs reasons.</summary>
public enum Stance
{
    NotYetDecided,
    Accepted,
    AcceptedInPart,
    NotAccepted,
}

/// <summary>What somebody is asked to do, in the report's own words and with its printed number.</summary>
public sealed partial class Recommendation : ISearchable
{
    private readonly List<Addressee> addressees = [];
    private readonly List<RecommendationFinding> findings = [];

    private Recommendation()
    {
    }

    public RecommendationId Id { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public SourceId SourceId { get; private set; }

    /// <summary>Its place among the recommendations of its source, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>As printed: <c>7</c>, <c>2(ii)</c>, <c>15.10.1</c>; empty where the report has none. Numbers may repeat.</summary>
    public string PrintedNumber { get; private set; } = "";

    /// <summary>A short title; empty where the report has none.</summary>
    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public Breadth Breadth { get; private set; }

    public IReadOnlyList<Addressee> Addressees => addressees;

    /// <summary>The findings of its source that it comes from; empty where nobody has said.</summary>
    public IReadOnlyList<RecommendationFinding> Findings => findings;

    public Stance Stance { get; private set; }

    public string StanceReasons { get; private set; } = "";

    /// <summary>What should be different for people.</summary>
    public string IntendedOutcome { get; private set; } = "";

    public string Measure { get; private set; } = "";

    public Guid Key => Id.Value;

    public int Version { get; private set; }

    /// <summary>How a person refers to it: "Recommendation 7".</summary>
    public string Label => PrintedNumber.Length > 0 ? $"Recommendation {PrintedNumber}" : $"Recommendation without a number (place {Position})";

    public string SearchTitle => Title.Length > 0 ? $"{Label}: {Title}" : Label;

    public string SearchText => string.Join(' ', [PrintedNumber, Title, Text, .. addressees.Select(a => a.Name), IntendedOutcome]);

    public static Outcome<Recommendation> Make(Source source, int position, string number, string title, string text, Breadth breadth, IEnumerable<Addressee> addressees)
    {
        if (source is Review { Inherited: not null })
        {
            return Outcome.Refused("", InheritedNote.WhyNothingFollows).As<Recommendation>();
        }

        var made = new Recommendation { Id = RecommendationId.New(), ScopeId = source.ScopeId, SourceId = source.Id, Position = position };
        var outcome = made.Word(number, title, text, breadth, addressees);
        return outcome.IsDone ? made : outcome.As<Recommendation>();
    }

    /// <summary>Sets the wording as the report has it.</summary>
    public Outcome Word(string number, string title, string text, Breadth breadth, IEnumerable<Addressee> to)
    {
        var problems = new Problems()
            .IfLonger(number, 30, nameof(PrintedNumber), "The number")
            .IfLonger(title, 250, nameof(Title), "The title")
            .IfBlank(text, nameof(Text), "Enter what the report said, word for word")
            .IfLonger(text, 20_000, nameof(Text), "The text");
        if (problems.Any)
        {
            return problems;
        }

        (PrintedNumber, Title, Text, Breadth) = (number.Trim(), title.Trim(), text.Trim(), breadth);
        addressees.Clear();
        addressees.AddRange(to);
        return Outcome.Done;
    }

    /// <summary>Says which findings of its source it comes from; none is an answer too.</summary>
    public Outcome ComeFrom(IReadOnlyCollection<FindingId> from)
    {
        findings.RemoveAll(f => !from.Contains(f.FindingId));
        findings.AddRange(from.Except(findings.Select(f => f.FindingId)).Select(id => new RecommendationFinding(Id, id, ScopeId)));
        return Outcome.Done;
    }

    public Outcome Intend(string intendedOutcome, string measure)
    {
        var problems = new Problems()
            .IfLonger(intendedOutcome, 4_000, nameof(IntendedOutcome), "The intended outcome")
            .IfLonger(measure, 4_000, nameof(Measure), "The measure");
        if (!problems.Any)
        {
            (IntendedOutcome, Measure) = (intendedOutcome.Trim(), measure.Trim());
        }

        return problems;
    }

    public Outcome Take(Stance stance, string reasons)
    {
        var problems = new Problems()
            .If(stance is Stance.AcceptedInPart or Stance.NotAccepted && Blank.Is(reasons), nameof(StanceReasons),
                "Give the reasons; they go into the yearly report")
            .IfLonger(reasons, 4_000, nameof(StanceReasons), "The reasons");
        if (!problems.Any)
        {
            (Stance, StanceReasons) = (stance, reasons.Trim());
        }

        return problems;
    }
}

/// <summary>That a recommendation comes from a finding.</summary>
public sealed record RecommendationFinding(RecommendationId RecommendationId, FindingId FindingId, ScopeId ScopeId) : IScoped;

/// <summary>Who is asked: the name as the report printed it, and the body it means where that is known.</summary>
public sealed record Addressee(string Name, AgencyId? AgencyId = null, PartnershipId? PartnershipId = null);
