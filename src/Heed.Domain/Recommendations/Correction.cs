using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>A clerical correction that one person proposes and a second confirms: a letter, a stop, a name spelt wrong. It changes no meaning, so what was signed off stands.</summary>
/// <param name="Why">What kind of slip it mends.</param>
public sealed record Correction(string Text, string Why, Stamp Proposed)
{
    internal static Problems Check(string text, string before, string why) => new Problems()
        .IfBlank(text, "Text", "Enter the words as they should be")
        .IfLonger(text, 20_000, "Text", "The text")
        .If(text.Trim() == before, "Text", "These are the words that stand there already")
        .IfBlank(why, nameof(Why), "Enter what kind of slip it is, for example a name spelt wrong")
        .IfLonger(why, 500, nameof(Why), "The reason");

    internal static Problems CheckConfirms(Correction? proposed, Stamp by) => new Problems()
        .If(proposed is null, "", "No correction waits to be confirmed")
        .If(proposed is not null && (by.Who is null || by.Who == proposed.Proposed.Who), "", "A second person confirms a correction. You proposed it yourself");
}

/// <summary>A clerical correction that was made.</summary>
public sealed record Corrected(string Before, string After, string Why, Stamp Proposed, Stamp Confirmed);

public sealed partial class Recommendation
{
    private readonly List<Corrected> corrections = [];

    /// <summary>The correction that waits for a second person; null while none does.</summary>
    public Correction? Proposed { get; private set; }

    /// <summary>Every correction that was made, oldest first.</summary>
    public IReadOnlyList<Corrected> Corrections => corrections;

    public Outcome ProposeCorrection(string text, string why, Stamp by)
    {
        var problems = Correction.Check(text, Text, why);
        if (!problems.Any)
        {
            Proposed = new Correction(text.Trim(), why.Trim(), by);
        }

        return problems;
    }

    /// <summary>A second person confirms that it changes no meaning: the words change and every sign-off stands.</summary>
    public Outcome ConfirmCorrection(Stamp by)
    {
        var problems = Correction.CheckConfirms(Proposed, by);
        if (!problems.Any)
        {
            corrections.Add(new Corrected(Text, Proposed!.Text, Proposed.Why, Proposed.Proposed, by));
            (Text, Proposed) = (Proposed.Text, null);
            MovePinsAlong(Key, Text);
        }

        return problems;
    }

    /// <summary>It changes the meaning after all, or is not right.</summary>
    public Outcome RejectCorrection()
    {
        Proposed = null;
        return Outcome.Done;
    }

    /// <summary>What was signed off stands after a clerical correction of what it saw.</summary>
    /// <param name="key">The recommendation, or an action that answers it.</param>
    public void MovePinsAlong(Guid key, string text)
    {
        AskedWith = AskedWith?.MovedAlong(key, text);
        for (var at = 0; at < signOffs.Count; at++)
        {
            signOffs[at] = signOffs[at] with { Pin = signOffs[at].Pin.MovedAlong(key, text) };
        }
    }
}
