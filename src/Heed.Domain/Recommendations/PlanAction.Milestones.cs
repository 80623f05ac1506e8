using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

public sealed partial class PlanAction
{
    private readonly List<Milestone> milestones = [];

    public IReadOnlyList<Milestone> Milestones => milestones;

    /// <summary>The date of the next milestone that is not reached; null where there is none.</summary>
    public DateOnly? NextMilestone { get; private set; }

    public Outcome AddMilestone(string text, DateOnly? due, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(text, nameof(Milestone.Text), "Enter what is reached by then")
            .IfLonger(text, 500, nameof(Milestone.Text), "The milestone")
            .If(due is null, nameof(Milestone.Due), "Enter the date of the milestone")
            .If(Due is { } end && due > end, nameof(Milestone.Due), $"The action itself is due on {Words.Day(Due.GetValueOrDefault())}. Choose a day until then, or move its date first");
        if (!problems.Any)
        {
            milestones.Add(new Milestone(milestones.Count + 1, text.Trim(), due!.Value, by));
            LookAhead();
        }

        return problems;
    }

    public Outcome ReachMilestone(int number, DateOnly? on, Stamp by)
    {
        var problems = new Problems()
            .If(on is null, nameof(Milestone.ReachedOn), "Enter the day on which it was reached")
            .If(on > by.Day, nameof(Milestone.ReachedOn), "The day on which it was reached cannot be in the future");
        return Settle(number, problems, m => m with { ReachedOn = on, Settled = by });
    }

    /// <summary>It is not needed any more; it stays in sight, with why.</summary>
    public Outcome DropMilestone(int number, string reason, Stamp by) => Settle(number,
        new Problems().IfBlank(reason, nameof(Milestone.DropReason), "Enter why it is not needed any more").IfLonger(reason, 1_000, nameof(Milestone.DropReason), "The reason"),
        m => m with { DropReason = reason.Trim(), Settled = by });

    private Outcome Settle(int number, Problems problems, Func<Milestone, Milestone> change)
    {
        var at = milestones.FindIndex(m => m.Number == number);
        if (at < 0)
        {
            return Outcome.NotFound;
        }

        problems.If(!milestones[at].IsOpen, "", "This milestone is settled already");
        if (!problems.Any)
        {
            milestones[at] = change(milestones[at]);
            LookAhead();
        }

        return problems;
    }

    private void LookAhead() => NextMilestone = milestones.Where(m => m.IsOpen).Select(m => (DateOnly?)m.Due).Min();
}

/// <summary>Something on the way to an action's end: what is reached, by which day, and when it was.</summary>
/// <param name="Number">Its place among the milestones of the action, from 1.</param>
/// <param name="Settled">Who said that it was reached, or that it is not needed.</param>
/// <param name="DropReason">Why it is not needed any more; empty while it is.</param>
public sealed record Milestone(int Number, string Text, DateOnly Due, Stamp By, DateOnly? ReachedOn = null, Stamp? Settled = null, string DropReason = "")
{
    public bool IsOpen => Settled is null;
}
