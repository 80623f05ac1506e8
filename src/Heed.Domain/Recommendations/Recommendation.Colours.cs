using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class Recommendation
{
    private readonly List<JudgedColour> judgedColours = [];

    /// <summary>Every colour that a person gave it, oldest first. What is worked out is not among them, and is stored nowhere.</summary>
    public IReadOnlyList<JudgedColour> JudgedColours => judgedColours;

    /// <summary>Somebody says which colour it has in their judgement, and why.</summary>
    public Outcome JudgeColour(Colour? colour, string reason, Stamp by) => JudgedColour.Add(judgedColours, colour, reason, by, new Problems());

    public Outcome TakeColourBack(string reason, Stamp by) => JudgedColour.TakeBack(judgedColours, reason, by);
}
