using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class PlanAction
{
    private readonly List<Corrected> corrections = [];

    /// <summary>The clerical correction that waits for a second person; null while none does.</summary>
    public Correction? Proposed { get; private set; }

    /// <summary>Every clerical correction that was made, oldest first.</summary>
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

    /// <summary>A second person confirms that it changes no meaning: the words change, and what was verified or signed off stands.</summary>
    public Outcome ConfirmCorrection(IEnumerable<Recommendation> answered, Stamp by)
    {
        var problems = Correction.CheckConfirms(Proposed, by);
        if (!problems.Any)
        {
            corrections.Add(new Corrected(Text, Proposed!.Text, Proposed.Why, Proposed.Proposed, by));
            (Text, Proposed) = (Proposed.Text, null);
            foreach (var recommendation in answered)
            {
                recommendation.MovePinsAlong(Key, Text);
            }
        }

        return problems;
    }

    /// <summary>It changes the meaning after all, or is not right.</summary>
    public Outcome RejectCorrection()
    {
        Proposed = null;
        return Outcome.Done;
    }
}
