
namespace Heed.Domain.Shared;

/// <summary>How an attempt to do something ended.</summary>
public enum OutcomeKind
{
    /// <summary>It was done and saved.</summary>
    Done,

    /// <summary>A rule refused it; the problems say why, in words for the person who asked.</summary>
    Refused,

    /// <summary>There is no such record among what this person may see.</summary>
    NotFound,

    /// <summary>The person may see it and may not do this; <see cref="Outcome.WhoCan"/> says who may.</summary>
    NotAllowed,

    /// <summary>Somebody else saved the record first.</summary>
    Conflict,
}

/// <summary>A rule's refusal, said in one sentence beside the field it concerns; the field is empty when it concerns the whole.</summary>
public sealed record Problem(string Field, string Sentence);

/// <summary>What came of asking for a change.</summary>
public record Outcome
{
    public static readonly Outcome Done = new();

    public OutcomeKind Kind { get; init; } = OutcomeKind.Done;

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Who may do what was refused, as a sentence; empty unless the kind is <see cref="OutcomeKind.NotAllowed"/>.</summary>
    public string WhoCan { get; init; } = "";

    public bool IsDone => Kind == OutcomeKind.Done;

    /// <summary>Whether nothing but the actor's only trying kept it from being done.</summary>
    public bool WouldBeDone => Kind == OutcomeKind.Refused && Problems.Count == 0;

    public static Outcome Refused(string field, string sentence) => Refused([new Problem(field, sentence)]);

    public static Outcome Refused(IReadOnlyList<Problem> problems) => new() { Kind = OutcomeKind.Refused, Problems = problems };

    public static Outcome NotFound { get; } = new() { Kind = OutcomeKind.NotFound };

    public static Outcome Conflict { get; } = new() { Kind = OutcomeKind.Conflict };

    public static Outcome NotAllowed(string whoCan) => new() { Kind = OutcomeKind.NotAllowed, WhoCan = whoCan };

    public Outcome<T> As<T>() => new() { Kind = Kind, Problems = Problems, WhoCan = WhoCan };

    public static implicit operator Outcome(Problems problems) => problems.ToOutcome();
}

/// <summary>What came of asking for something new: the thing itself when it was done.</summary>
public sealed record Outcome<T> : Outcome
{
    private readonly T? made;

    public T Value
    {
        get => IsDone ? made! : throw new InvalidOperationException($"There is no value: the outcome is {Kind}.");
        init => made = value;
    }

    public static implicit operator Outcome<T>(T value) => new() { Value = value };

    public static implicit operator Outcome<T>(Problems problems) => problems.ToOutcome().As<T>();
}

/// <summary>Collects every problem of one request, so that a person sees them all at once.</summary>
public sealed class Problems
{
    private readonly List<Problem> found = [];

    public bool Any => found.Count > 0;

    public Problems If(bool wrong, string field, string sentence)
    {
        if (wrong)
        {
            found.Add(new Problem(field, sentence));
        }

        return this;
    }

    /// <summary>The problems that another rule found.</summary>
    public Problems And(Outcome other)
    {
        found.AddRange(other.Problems);
        return this;
    }

    /// <summary>A text that must be there.</summary>
    public Problems IfBlank(string? text, string field, string sentence) => If(Blank.Is(text), field, sentence);

    /// <summary>A text that must not be longer than <paramref name="most"/> characters.</summary>
    public Problems IfLonger(string? text, int most, string field, string what) =>
        If(text?.Length > most, field, $"{what} must be {most:N0} characters or fewer; it is {text?.Length:N0}");

    public Outcome ToOutcome() => Any ? Outcome.Refused([.. found]) : Outcome.Done;
}
