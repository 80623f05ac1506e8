using Heed.Domain.Shared;

namespace Heed.Domain.Recommendations;

/// <summary>What a document says of how far an action has come.</summary>
/// <param name="Reported">Null where it does not say.</param>
/// <param name="Document">The name of the file, which stands in the history as where the words came from.</param>
public sealed record DocumentReport(ReportedState? Reported, string Progress, string Document)
{
    public bool IsAny => Reported is not null || !Blank.Is(Progress);
}

public sealed partial class PlanAction
{
    /// <summary>What stands in the place of the name of a document that was destroyed.</summary>
    private const string Destroyed = "a document that was destroyed";

    /// <summary>
    /// Takes out what a document that was destroyed said of how far it has come, and its name. Nobody wrote these updates, and nobody could correct them.
    /// </summary>
    /// <param name="savedAt">When its rows were saved: another document may have had the same name.</param>
    /// <returns>The words that were taken out.</returns>
    public IReadOnlyList<string> ForgetDocument(string document, DateTimeOffset savedAt)
    {
        const string InItsPlace = "What this document said was destroyed with it";
        var said = progress.FindAll(u => u.Document == document && u.By.At == savedAt);
        var words = said.ConvertAll(u => u.Text);
        said.ForEach(u => u.Forget(InItsPlace, Destroyed));
        LastProgress = words.Contains(LastProgress) ? InItsPlace : LastProgress;
        var moved = Gives(document);
        for (var at = 0; at < moves.Count; at++)
        {
            if (moves[at].Reason == moved && moves[at].By.At == savedAt)
            {
                moves[at] = moves[at] with { Reason = Gives(Destroyed) };
                words.Add(moved);
            }
        }

        return words;
    }

    /// <summary>Takes the newer words, date, state and progress that a newer version of its document gives. Nothing of what was before goes: the date keeps its move, the progress is a further update, and the words stand in the history.</summary>
    /// <param name="text">What is to be done, as the document has it now; empty where it does not say.</param>
    /// <param name="due">Null where the document gives none: the date stays.</param>
    /// <param name="agreedBy">Who agreed to the new date; needed where the document moves one.</param>
    public Outcome Renew(string text, DateOnly? due, DocumentReport newer, string agreedBy, Stamp by)
    {
        if (due is { } day && day != Due)
        {
            if (Due is { } before)
            {
                var problems = CheckAgreed(agreedBy);
                if (problems.Any)
                {
                    return problems;
                }

                moves.Add(new DateMove(before, day, agreedBy.Trim(), Gives(newer.Document), by));
                Slip(moves[^1]);
            }

            (Due, DueAsWritten) = (day, "");
        }

        FallIf(text.Trim().Length > 0 && Text != text.Trim(), "The words of the action were changed by a newer version of its document", by);
        Text = text.Trim().Length > 0 ? text.Trim() : Text;

        var (state, said) = (newer.Reported ?? Reported, newer.Progress.Trim());
        if (newer.IsAny && (state != Reported || (said.Length > 0 && said != LastProgress)))
        {
            Note(said, state, by, newer.Document);
        }

        IsIncomplete = IsIncomplete && CheckPlan(Text, Lead, Due).Any;
        return Outcome.Done;
    }

    private static string Gives(string document) => $"A newer version gives this date: {document}";
}
