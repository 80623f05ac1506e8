using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What a newer version of its document says of an action that is here already.</summary>
/// <param name="Document">The name of the file, which stands in the history as where the words came from.</param>
public sealed record Renewal(DateOnly? Due, ReportedState Reported, string Progress, string Document);

public sealed partial class PlanAction
{
    /// <summary>Takes the newer date, state and progress. Nothing of what was before goes: the date keeps its move, and the progress is a further update.</summary>
    public Outcome Renew(Renewal newer, Stamp by)
    {
        if (newer.Due is { } due && due != Due)
        {
            if (Due is { } before)
            {
                moves.Add(new DateMove(before, due, $"Not said; taken from {newer.Document}", "A newer version of the document gives this date", by));
            }

            Due = due;
        }

        if (newer.Progress.Trim() is { Length: > 0 } text ? text != LastProgress || newer.Reported != Reported : newer.Reported != Reported)
        {
            Note(newer.Progress.Trim().Length > 0 ? newer.Progress : $"Reported so in {newer.Document}", newer.Reported, by);
        }

        IsIncomplete = IsIncomplete && CheckPlan(Text, Lead, Due).Any;
        return Outcome.Done;
    }
}
