namespace Heed.Domain.Recommendations;

/// <summary>How an advice finds what it speaks about.</summary>
public enum AdviceRule
{
    /// <summary>One of its words stands in the action.</summary>
    Words,

    /// <summary>Neither the action nor what it answers says how anybody will know.</summary>
    NoMeasure,

    /// <summary>One sentence holds several things to be done.</summary>
    SeveralActions,

    /// <summary>A role, or everybody, is to do it, and no person is named.</summary>
    RoleWithoutName,

    /// <summary>Something is made, and no difference for people is named.</summary>
    OutputWithoutOutcome,

    /// <summary>It depends on something else, and nothing is said for when that does not come.</summary>
    NoContingency,
}

/// <summary>One advice on the wording of actions: what it looks for, why that is weak, and who says so.</summary>
/// <param name="Code">Its name in addresses; of what came with Heed it never changes.</param>
/// <param name="Words">What it looks for, parted by commas; empty where its rule needs none.</param>
public sealed record AdviceLine(string Code, AdviceRule Rule, string Words, string Explanation, string Source)
{
    public IReadOnlyList<string> Phrases => Words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>An advice as it is given on one action.</summary>
/// <param name="Quote">The words of the action that it is about; empty where it is about what is not there.</param>
public sealed record AdviceGiven(string Code, string Quote, string Explanation, string Source);

/// <summary>An action as it is being written, whether or not it may be saved.</summary>
/// <param name="HasMeasure">Whether what it answers has a measure.</param>
/// <param name="HasOutcome">Whether what it answers has an intended outcome.</param>
public sealed record DraftedAction(string Text, bool HasMeasure, bool HasOutcome, bool HasRole, bool HasPerson);
