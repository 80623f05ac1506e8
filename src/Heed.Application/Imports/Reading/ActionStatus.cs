namespace Heed.Application.Imports.Reading;

/// <summary>Weighs what the columns and the notes of an action say about how far it has come.</summary>
internal static class ActionStatus
{
    public static string? Word(DraftAction action) =>
        action.Status.Select(StatusWords.OfColumn).FirstOrDefault(s => s is not null)
        ?? action.Completion.Where(c => c[0] != '\u0001').Select(StatusWords.OfProgress).FirstOrDefault(s => s is not null)
        ?? (action.Completion.Exists(c => c[0] == '\u0001' && DateWords.In(c).Count > 0) ? StatusWords.Complete : null)
        ?? StatusWords.OfProgress(string.Join('\n', action.Progress))
        ?? action.DueText.Select(d => StatusWords.IsStatusOnly(d) && StatusWords.OfProgress(d) == StatusWords.Complete ? StatusWords.Complete : null).FirstOrDefault(s => s is not null);

    /// <summary>Two places that say what cannot both be so, in the document's words; null where nothing contradicts. One place can say both.</summary>
    public static (string One, string Other)? Conflict(DraftAction action)
    {
        var said = action.Status.Select(s => (Text: s, Word: StatusWords.OfColumn(s)))
            .Concat(action.Progress.Concat(action.Completion).Where(p => p[0] != '\u0001').Select(p => (Text: p, Word: StatusWords.OfProgress(p))))
            .ToList();
        var words = said.Select(s => s.Word).OfType<string>().ToHashSet();
        var unfinished = action.Status.Concat(action.Progress).Concat(action.Completion).FirstOrDefault(StatusWords.Unfinished);
        var complete = Word(action) == StatusWords.Complete;
        if (complete ? words.Count <= 1 && unfinished is null : words.Count <= 1 || !words.Contains(StatusWords.Complete))
        {
            return null;
        }

        var one = said.Find(s => s.Word == StatusWords.Complete).Text ?? said.Concat(action.DueText.Concat(action.Completion).Select(d => (Text: d, Word: (string?)null))).First().Text;
        var other = said.Find(s => s.Word is not null && s.Word != StatusWords.Complete && s.Text != one).Text ?? unfinished ?? one;
        return (one.Trim('\u0001'), other.Trim('\u0001'));
    }

    public static DateOnly? Completed(DraftAction action)
    {
        var stated = action.Completion.Where(c => c[0] == '\u0001').SelectMany(c => DateWords.In(c)).LastOrDefault(d => d.Value is not null);
        if (stated is not null)
        {
            return stated.Value;
        }
        if (Word(action) != StatusWords.Complete)
        {
            return null;
        }
        // One day in the notes of a completed action is the day it was completed.
        var notes = string.Join('\n', action.Status.Concat(action.Progress).Concat(action.Completion).Concat(action.DueText.Where(StatusWords.IsStatusOnly)).Distinct());
        var days = DateWords.In(notes).Where(d => !d.MonthOnly && d.Value is not null).Select(d => d.Value).Distinct().ToList();
        return days.Count == 1 ? days[0] : Beside(notes);
    }

    private static DateOnly? Beside(string notes) => notes.Split('\n', '.', ';')
        .Where(s => StatusWords.OfProgress(s.Trim()) == StatusWords.Complete)
        .SelectMany(s => DateWords.In(s))
        .FirstOrDefault(d => !d.MonthOnly && d.Value is not null)?.Value;
}
