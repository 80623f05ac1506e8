using Heed.Application.Imports.Reading;

namespace Heed.Application.Imports;

/// <summary>
/// Carries over, from the version of a document that was saved before, what was settled and corrected of the rows that it has word for word.
/// A newer version asks only of what it changed.
/// </summary>
internal static class EarlierVersion
{
    public static void Carry(PlanDraft plan, PlanDraft before)
    {
        if (IsReadOtherwise(plan, before))
        {
            return;
        }

        var rows = Waiting(before.Rows, CellsOf);
        for (var at = 0; at < plan.Rows.Count; at++)
        {
            if (Next(rows, CellsOf(plan.Rows[at])) is { } same)
            {
                Keep(same, plan.Rows[at]);
                Placed(plan, same);
                plan.Rows[at] = same;
            }
        }

        var actions = Waiting(rows.Values.SelectMany(r => r).SelectMany(r => r.Actions), CellsOf);
        var words = Waiting(rows.Values.SelectMany(r => r).SelectMany(r => r.Actions), a => Words.Key(a.Text));
        foreach (var row in plan.Rows.Where(r => !r.AsBefore))
        {
            for (var at = 0; at < row.Actions.Count; at++)
            {
                row.Actions[at] = Carried(row.Actions[at], actions, words);
            }
        }
    }

    private static ActionDraft Carried(ActionDraft now, Dictionary<string, Queue<ActionDraft>> actions, Dictionary<string, Queue<ActionDraft>> words)
    {
        if (Next(actions, CellsOf(now)) is { } same)
        {
            (same.Original, same.AsBefore) = (now.Original, true);
            return same;
        }

        now.Before = Next(words, Words.Key(now.Text)) is { } was ? new SaidBefore(was.Due, was.Reported, was.Progress) : null;
        return now;
    }

    /// <summary>Whether somebody has said since that a column means something else: then the rows are read anew.</summary>
    private static bool IsReadOtherwise(PlanDraft plan, PlanDraft before)
    {
        var was = before.Columns.ToLookup(c => Words.Key(c.Heading), c => c.ReadAs);
        return plan.Columns.Exists(c => was[Words.Key(c.Heading)] is var read && read.Any() && !read.Contains(c.ReadAs));
    }

    /// <summary>The earlier row as it was corrected, at the place where it stands now.</summary>
    private static void Keep(RowDraft same, RowDraft now)
    {
        (same.Original, same.AsBefore) = (now.Original, true);
        foreach (var action in same.Actions)
        {
            (action.AsBefore, action.Before) = (true, null);
            action.Original = now.Actions.Find(a => CellsOf(a) == CellsOf(action))?.Original ?? action.Original;
        }
    }

    /// <summary>A passage that somebody placed in the row before stands there, and is not asked of again.</summary>
    private static void Placed(PlanDraft plan, RowDraft same)
    {
        var lines = (same.Text + "\n" + same.Response).Split('\n').Select(Words.Key).ToHashSet();
        plan.Unplaced.RemoveAll(u => same.Edited && lines.Contains(Words.Key(u.Text)));
    }

    private static Dictionary<string, Queue<T>> Waiting<T>(IEnumerable<T> all, Func<T, string> key) =>
        all.Select(one => (Key: key(one), One: one)).Where(x => x.Key.Length > 0).GroupBy(x => x.Key).ToDictionary(g => g.Key, g => new Queue<T>(g.Select(x => x.One)));

    private static T? Next<T>(Dictionary<string, Queue<T>> waiting, string key)
        where T : class => waiting.TryGetValue(key, out var some) && some.TryDequeue(out var one) ? one : null;

    private static string CellsOf(RowDraft row) => string.Join('\u0002', row.Originals.Select(CellsOf));

    private static string CellsOf(ActionDraft action) => action.Original is { } original ? CellsOf(original) : "";

    private static string CellsOf(Original original) =>
        string.Join('\u0001', original.Cells.Where(c => c.Text.Trim().Length > 0).Select(c => $"{Words.Key(c.Heading)}: {c.Text.Trim()}"));
}
