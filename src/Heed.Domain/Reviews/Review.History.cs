using Heed.Domain.Shared;

namespace Heed.Domain.Reviews;

public sealed partial class Review
{
    /// <summary>That it ended before it came here, under a predecessor or on old papers; null for a review of today's. It stands outside what is counted and chased.</summary>
    public InheritedNote? Inherited { get; private set; }

    /// <summary>Brings it in as history: closed, with what is known of how it ended.</summary>
    public Outcome BringInAsHistory(InheritedSaid said, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(said.From, nameof(InheritedSaid.From), "Enter the body under which it ended, or on which papers it is known")
            .IfLonger(said.From, 200, nameof(InheritedSaid.From), "The body")
            .If(said.EndedOn is null, nameof(InheritedSaid.EndedOn), "Enter the day on which it ended, as well as it is known")
            .If(said.EndedOn > by.Day, nameof(InheritedSaid.EndedOn), "The day cannot be in the future")
            .IfBlank(said.Known, nameof(InheritedSaid.Known), "Enter what is known of how it ended, for example: closed by the predecessor, evidence not held")
            .IfLonger(said.Known, 4_000, nameof(InheritedSaid.Known), "What is known");
        if (!problems.Any)
        {
            Inherited = new InheritedNote(said.From.Trim(), said.EndedOn!.Value, said.Known.Trim(), by);
        }

        return problems;
    }
}

/// <summary>A review that ended before it came here, as somebody wrote it.</summary>
/// <param name="From">The body under which it ended, or the papers on which it is known.</param>
/// <param name="Known">What is known of how it ended.</param>
public sealed record InheritedSaid(string From, DateOnly? EndedOn, string Known);

/// <summary>That a review ended before it came here.</summary>
public sealed record InheritedNote(string From, DateOnly EndedOn, string Known, Stamp By)
{
    /// <summary>Why nothing is recommended or done under it here.</summary>
    public const string WhyNothingFollows = "This review was brought in as history: it ended before it came here, and nothing under it is counted or chased. Write what it found and taught under findings and learning";
}
