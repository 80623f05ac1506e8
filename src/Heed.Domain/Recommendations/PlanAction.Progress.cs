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

    /// <summary>Whether anybody, or a document, has said how it stands; until then "not started" is only where it begins.</summary>
    public bool HasReport => LastProgress.Length > 0;

    /// <summary>The day of the last progress update given here; null when there was none. What the first document said is of no known day, so silence does not end with it.</summary>
    public DateOnly? LastUpdatedOn { get; private set; }

    public string LastProgress { get; private set; } = "";

    /// <summary>Every update, oldest first: never edited, only followed.</summary>
    public IReadOnlyList<ProgressUpdate> Progress => progress;

    /// <summary>The lead reports where it stands. "Complete" needs evidence.</summary>
    /// <param name="date">A date that they can keep, where they cannot keep the one it has.</param>
    /// <param name="lead">Who should lead it instead; empty for nobody else.</param>
    public Outcome ReportProgress(string text, ReportedState state, Stamp by, DateOnly? date = null, string lead = "")
    {
        var wish = new Wish(date, lead.Trim(), by);
        var problems = CheckReport(text, state).And(CheckWish(wish, state, by.Day));
        if (!problems.Any)
        {
            Note(wish.IsAny ? $"{text.Trim()}\n{Words.Capital(wish.Sentence)}." : text, state, by);
            AskFor(wish);
        }

        return problems;
    }

    private Problems CheckReport(string text, ReportedState state) => new Problems()
            .IfBlank(text, nameof(ProgressUpdate.Text), "Enter what has happened since the last update")
            .IfLonger(text, 10_000, nameof(ProgressUpdate.Text), "The update")
            .If(MergedInto is not null, "", CarriedOn)
            .If(IsIncomplete, "", "This action still lacks its lead or its date. Complete it first; what you typed is kept here")
            .If(state == ReportedState.Complete && !HasEvidence, nameof(Reported),
                "Complete needs evidence. Add what shows that it was done or made a difference, then report it complete");

    /// <param name="document">The name of the file that says so; empty where a person reports it here.</param>
    private void Note(string text, ReportedState state, Stamp by, string document = "", Telling? told = null)
    {
        var said = text.Trim().Length > 0 ? text.Trim() : $"Said so in {document}";
        progress.Add(new ProgressUpdate(ProgressId.New(), Id, ScopeId, said, state, by, document, told));
        FallIf(state != ReportedState.Complete && Verified == VerifiedState.Verified, $"It was reported {Words.Of(state)} after it", by);
        FallIf(state == ReportedState.Complete && Verified == VerifiedState.Returned, "It was reported complete again after it", by);
        (Reported, LastUpdatedOn, LastProgress) = (state, by.Day, said);
        TakeUp(state, by);
    }
}

/// <summary>A dated note on an action, with what its lead reported then.</summary>
public sealed class ProgressUpdate : IScoped
{
    private ProgressUpdate()
    {
    }

    internal ProgressUpdate(ProgressId id, ActionId action, ScopeId scope, string text, ReportedState state, Stamp by, string document, Telling? told) =>
        (Id, ActionId, ScopeId, Text, State, By, Document, Told) = (id, action, scope, text, state, by, document, told);

    public ProgressId Id { get; private set; }

    public ActionId ActionId { get; private set; }

    public ScopeId ScopeId { get; private set; }

    public string Text { get; private set; } = "";

    public ReportedState State { get; private set; }

    /// <summary>Who reported it; of what a document says, who brought it in.</summary>
    public Stamp By { get; private set; } = null!;

    /// <summary>The name of the file that says it; empty where a person reported it here.</summary>
    public string Document { get; private set; } = "";

    /// <summary>Who told it, where somebody else typed it; then <see cref="By"/> is who typed it.</summary>
    public Telling? Told { get; private set; }

    internal bool Bury(Tombstone tombstone)
    {
        Told = Told! with { Original = new KeptFile(Told.Original!.Id, "", "", 0), Tombstone = tombstone };
        return true;
    }

    internal void Forget(string inItsPlace, string document) => (Text, Document) = (inItsPlace, document);
}
