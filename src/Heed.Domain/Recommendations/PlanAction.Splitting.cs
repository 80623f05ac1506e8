using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>From which action an action was split off, with the words that it had then.</summary>
public sealed record SplitFrom(ActionId From, string Text, string Reason, Stamp By);

/// <summary>An action that was split off from this one.</summary>
public sealed record SplitPart(ActionId Action, string Text, Stamp By);

public sealed partial class PlanAction
{
    private readonly List<SplitPart> parts = [];

    /// <summary>What it was split off from; null where it was planned by itself.</summary>
    public SplitFrom? SplitFrom { get; private set; }

    /// <summary>What was split off from it, oldest first.</summary>
    public IReadOnlyList<SplitPart> Parts => parts;

    /// <summary>Makes an action of its own of one part of what this one says. It answers the same recommendations; the history stays here.</summary>
    /// <param name="answers">The recommendations that this action answers.</param>
    public Outcome<PlanAction> SplitOff(IReadOnlyList<Recommendation> answers, string text, ActionLead lead, DateOnly? due, string reason, Stamp by)
    {
        if (!IsOpen || IsIncomplete)
        {
            return Outcome.Refused("", !IsOpen
                ? "This action has ended, so it stays as it is. Plan a new action on its recommendation"
                : "This action still lacks its lead or its date. Complete it first, then split it").As<PlanAction>();
        }

        var planned = Plan(answers, text, lead, due, [], GroupId, by.Day);
        if (planned.IsDone)
        {
            planned.Value.SplitFrom = new SplitFrom(Id, Text, reason.Trim(), by);
            parts.Add(new SplitPart(planned.Value.Id, planned.Value.Text, by));
        }

        return planned;
    }
}
