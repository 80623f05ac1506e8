using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What the lead says of an action.</summary>
public enum ReportedState
{
    NotStarted,
    InProgress,
    Complete,
    CannotBeDone,
}

public sealed partial class PlanAction
{
    private readonly List<ProgressUpdate> progress = [];

    /// <summary>What its lead reports; what the calendar says and what was verified are kept apart from it.</summary>
    public ReportedState Reported { get; private set; }

    /// <summary>The day of the last progress update; null when there was none.</summary>
    public DateOnly? LastUpdatedOn { get; private set; }

    public string LastProgress { get; private set; } = "";

    /// <summary>Every update, oldest first: never edited, only followed.</summary>
    public IReadOnlyList<ProgressUpdate> Progress => progress;

    /// <summary>The lead reports where it stands. "Complete" needs evidence.</summary>
    public Outcome ReportProgress(string text, ReportedState state, Stamp by)
    {
        var problems = new Problems()
            .IfBlank(text, nameof(ProgressUpdate.Text), "Enter what has happened since the last update")
            .IfLonger(text, 10_000, nameof(ProgressUpdate.Text), "The update")
            .If(IsIncomplete, "", "This action still lacks its lead or its date. Complete it first; what you typed is kept here")
            .If(state == ReportedState.Complete && evidence.Count == 0, nameof(Reported),
                "Complete needs evidence. Add what shows that it was done or made a difference, then report it complete");
        if (!problems.Any)
        {
            Note(text, state, by);
        }

        return problems;
    }

    private void Note(string text, ReportedState state, Stamp by)
    {
        progress.Add(new ProgressUpdate(ProgressId.New(), Id, ScopeId, text.Trim(), state, by));
        (Reported, LastUpdatedOn, LastProgress) = (state, by.Day, text.Trim());
    }
}

/// <summary>A dated note on an action, with what its lead reported then.</summary>
public sealed class ProgressUpdate : IScoped
{
    private ProgressUpdate()
    {
    }

    internal ProgressUpdate(ProgressId id, ActionId action, ScopeId scope, string text, ReportedState state, Stamp by) =>
        (Id, ActionId, ScopeId, Text, State, By) = (id, action, scope, text, state, by);

    public ProgressId Id { get; private set; }

    public ActionId ActionId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public string Text { get; private set; } = "";

    public ReportedState State { get; private set; }

    public Stamp By { get; private set; } = null!;
}
