using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class PlanAction
{
    private readonly List<JudgedColour> judgedColours = [];

    /// <summary>Every colour that a person gave it, oldest first. What is worked out is not among them, and is stored nowhere.</summary>
    public IReadOnlyList<JudgedColour> JudgedColours => judgedColours;

    /// <summary>Somebody who does not lead it says which colour it has in their judgement, and why.</summary>
    public Outcome JudgeColour(Colour? colour, string reason, Stamp by) => JudgedColour.Add(judgedColours, colour, reason, by, new Problems()
        .If(MergedInto is not null, "", CarriedOn)
        .If(by.Who is { } who && who == LeadPersonId, "", "Nobody judges what they lead themselves. Ask another manager, or the chair"));

    public Outcome TakeColourBack(string reason, Stamp by) => JudgedColour.TakeBack(judgedColours, reason, by);

    /// <summary>When it was last reported, judged by a second person, or moved; null where nothing has happened since it was planned.</summary>
    public static DateTimeOffset? LastStir(DateTimeOffset? reported, IReadOnlyList<Verification> verifications, IReadOnlyList<DateMove> moves) =>
        new[] { reported }.Concat(verifications.Select(v => (DateTimeOffset?)(v.Fell ?? v.By).At)).Concat(moves.Select(m => (DateTimeOffset?)m.By.At)).Max();
}
