using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads the cells that say how far an action has come, and what shows it.</summary>
internal static partial class ActionField
{
    [GeneratedRegex(@"^\W*(?:x|y|yes|tick|ticked|true|1|p|ü|a|þ|n/?a|no|n|false|0)?\W*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[\s.\-–—☐□]*(?:no|n|n/?a|not applicable|false|0)?[\s.\-–—☐□]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NoMark();

    /// <returns>True where the words were taken up.</returns>
    public static bool Read(Field field, List<DraftAction> actions, PlanShape shape)
    {
        var text = field.Column is Column.Status or Column.Rag ? TickedBox.Of(field.Text) : field.Text;
        switch (field.Column)
        {
            case Column.Progress:
                Each(field, actions, (a, t) => a.Progress.Add(t));
                DayFirst(field, actions);
                break;
            case Column.Status:
                Each(field, actions, (a, t) =>
                {
                    t = TickedBox.Of(t);
                    a.Status.Add(t);
                    if (!StatusWords.IsStatusOnly(t) && (Words.Count(t) > 3 || StatusWords.OfColumn(t) is null))
                    {
                        a.Progress.Add(t);
                    }
                });
                if (!shape.HasRag)
                {
                    Colour(field, actions);
                }
                break;
            case Column.Rag:
                Colour(field, actions);
                foreach (var action in actions.Where(_ => RagColour.OfWord(text) is null || Words.Count(text) > 2).Where(_ => text.Length > 0))
                {
                    action.Status.Add(text);
                    if (!StatusWords.IsStatusOnly(text) && Words.Count(text) > 3)
                    {
                        action.Progress.Add(text);
                    }
                }
                break;
            case Column.Completed:
                actions.ForEach(a => a.Completion.Add("\u0001" + text));
                actions.ForEach(a => a.Progress.Add(text.Contains(':') ? text : field.Heading.Length > 0 ? $"{field.Heading}: {text}" : text));
                break;
            case Column.Evidence:
                Each(field, actions, (a, t) => a.Evidence.AddRange(t.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Items.WithoutBullet)));
                break;
            case Column.Milestones or Column.Outcome:
                Each(field, actions, (a, t) => a.Milestones.AddRange(t.Split('\n').Select(Items.WithoutBullet)));
                break;
            case >= Column.TickComplete and <= Column.TickOverdue:
                Tick(field, actions);
                break;
            case >= Column.TickRed and <= Column.TickBlue:
                if (field.Text.Length > 0 && !NoMark().IsMatch(text))
                {
                    actions.ForEach(a => a.Rag = field.Column.ToString()[4..].ToLowerInvariant());
                }
                break;
            case Column.Action or Column.ActionNumber or Column.Recommendation:
                return field.Column is Column.ActionNumber && actions.Count == 1;
            default:
                return false;
        }
        return field.Text.Length > 0;
    }

    [GeneratedRegex(@"complet(?:ion|ed)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NamesCompletion();

    // "30 September 2025 – reply received" under "Date of completion and outcome".
    private static void DayFirst(Field field, List<DraftAction> actions)
    {
        if (NamesCompletion().IsMatch(field.Heading) && field.Heading.Contains("date", StringComparison.OrdinalIgnoreCase) && StatusWords.OfProgress(field.Text) is null && !StatusWords.Unfinished(field.Text)
            && DateWords.In(field.Text) is [{ Start: 0, MonthOnly: false, Value: not null } day])
        {
            actions.ForEach(a => a.Completion.Add("\u0001" + field.Text[..day.End]));
        }
    }

    // Notes that are numbered as the actions are belong to them one by one; else to all.
    private static void Each(Field field, List<DraftAction> actions, Action<DraftAction, string> add)
    {
        if (field.Text.Length == 0)
        {
            return;
        }
        var items = actions.Count > 1 && actions.TrueForAll(a => a.Number is not null) ? Items.Split(field.Lines) : [];
        var byNumber = items.Count > 1 && items.All(i => i.Number is not null && actions.Exists(a => a.Number == i.Number));
        foreach (var action in actions)
        {
            if (!byNumber)
            {
                add(action, field.Text);
            }
            else if (string.Join('\n', items.Where(i => i.Number == action.Number).Select(i => i.Text)) is { Length: > 0 } own)
            {
                add(action, own);
            }
        }
    }

    private static void Colour(Field field, List<DraftAction> actions)
    {
        if ((RagColour.OfWord(TickedBox.Of(field.Text)) ?? RagColour.OfFill(field.Fill)) is { } colour)
        {
            actions.ForEach(a => a.Rag ??= colour);
        }
    }

    private static void Tick(Field field, List<DraftAction> actions)
    {
        if (field.Text.Length == 0 || NoMark().IsMatch(field.Text))
        {
            return;
        }
        var word = field.Column switch
        {
            Column.TickComplete => StatusWords.Complete,
            Column.TickInProgress => StatusWords.InProgress,
            Column.TickNotStarted => StatusWords.NotStarted,
            _ => StatusWords.Overdue,
        };
        foreach (var action in actions)
        {
            action.Status.Add(word);
            if (!Mark().IsMatch(field.Text))
            {
                action.Progress.Add($"{field.Heading}: {field.Text}");
                if (field.Column == Column.TickComplete)
                {
                    action.Completion.Add("\u0001" + field.Text);
                }
            }
        }
    }
}
