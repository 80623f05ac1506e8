using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>A colour that a person gave, beside the one that is worked out and never in its place.</summary>
/// <param name="Ended">When another judgement followed, or it was taken back, and by whom; null while it stands.</param>
/// <param name="EndedBecause">Why it was taken back; empty where another followed.</param>
public sealed record JudgedColour(Colour Colour, string Reason, Stamp By, Stamp? Ended = null, string EndedBecause = "")
{
    /// <summary>"Judged amber by Jo Bell on 3 March 2026: the school has no cover".</summary>
    public string Sentence => $"Judged {Words.Of(Colour)} by {By.Name} on {Words.Day(By.Day)}: {Reason}";

    /// <summary>The one that stands; null where none does.</summary>
    public static JudgedColour? Standing(IReadOnlyList<JudgedColour> all) => all.Count > 0 && all[^1].Ended is null ? all[^1] : null;

    /// <summary>Adds a judgement; the one that stood stays, and says until when.</summary>
    /// <param name="colour">Null where none was chosen.</param>
    internal static Outcome Add(List<JudgedColour> all, Colour? colour, string reason, Stamp by, Problems problems)
    {
        problems.If(colour is null, nameof(Colour), "Choose a colour")
            .If(by.Who is null, "", "A colour is judged by a person")
            .IfBlank(reason, nameof(Reason), "Enter why. It stands beside the colour, so that everybody knows what it rests on")
            .IfLonger(reason, 2_000, nameof(Reason), "The reason");
        if (!problems.Any)
        {
            End(all, "", by);
            all.Add(new JudgedColour(colour!.Value, reason.Trim(), by));
        }

        return problems;
    }

    /// <summary>Takes back the judgement that stands.</summary>
    internal static Outcome TakeBack(List<JudgedColour> all, string reason, Stamp by)
    {
        var problems = new Problems()
            .If(Standing(all) is null, "", "No judged colour stands")
            .IfBlank(reason, nameof(EndedBecause), "Enter why it is taken back")
            .IfLonger(reason, 2_000, nameof(EndedBecause), "The reason");
        if (!problems.Any)
        {
            End(all, reason.Trim(), by);
        }

        return problems;
    }

    private static void End(List<JudgedColour> all, string because, Stamp by)
    {
        if (Standing(all) is { } standing)
        {
            all[^1] = standing with { Ended = by, EndedBecause = because };
        }
    }
}
