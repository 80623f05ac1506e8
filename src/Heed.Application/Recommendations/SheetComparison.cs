using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;

namespace Heed.Application.Recommendations;

/// <summary>What a sheet says otherwise than Heed, in one field of one action.</summary>
/// <param name="Is">What stands in Heed now.</param>
/// <param name="Sheet">What stands in the sheet.</param>
/// <param name="InConflict">Whether Heed has changed too since the sheet went out, so that a person must choose.</param>
public sealed record FieldChange(SheetField Field, string Is, string Sheet, bool InConflict);

/// <summary>One row of a sheet that says something otherwise than Heed.</summary>
/// <param name="Row">Its number in the spreadsheet.</param>
/// <param name="Reason">Why the date moves, as the sheet says.</param>
/// <param name="Agreed">Who agreed to it, as the sheet says.</param>
/// <param name="Progress">A new progress update; empty for none.</param>
public sealed record RowChange(int Row, Register.Row Action, IReadOnlyList<FieldChange> Fields, string Reason, string Agreed, string Progress)
{
    public IEnumerable<FieldChange> Conflicts => Fields.Where(f => f.InConflict);
}

/// <summary>A sheet beside what stands in Heed now. By the fields, and not by the version: what changed in another field is no conflict.</summary>
/// <param name="Unknown">The numbers of rows whose key is none of an action that this actor may see, or that have no key.</param>
/// <param name="Twice">The numbers of rows whose action stands in an earlier row too.</param>
/// <param name="TakenOut">Actions that went out and are in no row any more; nothing happens to them.</param>
internal sealed record SheetComparison(IReadOnlyList<RowChange> Changes, int Same, IReadOnlyList<int> Unknown, IReadOnlyList<int> Twice, IReadOnlyList<ActionId> TakenOut)
{
    public static SheetComparison Of(SheetRead sheet, IReadOnlyDictionary<ActionId, Register.Row> now)
    {
        var (changes, unknown, twice, met, same) = (new List<RowChange>(), new List<int>(), new List<int>(), new HashSet<ActionId>(), 0);
        foreach (var row in sheet.Rows)
        {
            if (row.Key is not { } key || !now.TryGetValue(key, out var action))
            {
                unknown.Add(row.Number);
            }
            else if (!met.Add(key))
            {
                twice.Add(row.Number);
            }
            else if (Compare(row, action) is { } change)
            {
                changes.Add(change);
            }
            else
            {
                same++;
            }
        }

        return new SheetComparison(changes, same, unknown, twice, [.. sheet.WentOut.Where(id => !met.Contains(id) && now.ContainsKey(id))]);
    }

    private static RowChange? Compare(SheetRow row, Register.Row action)
    {
        var fields = new List<FieldChange>();
        foreach (var field in SheetPrint.Fields.Where(row.Cells.ContainsKey))
        {
            var (typed, present) = (row.Of(field), SheetPrint.Plain(SheetPrint.Value(action, field)));
            var at = SheetPrint.Fields.ToList().IndexOf(field);
            var wentOut = at < row.Prints.Count ? row.Prints[at] : "";
            // Only what was changed in the sheet is looked at; where nobody knows what went out, every difference is asked about.
            if (typed != present && SheetPrint.Of(typed) != wentOut)
            {
                fields.Add(new FieldChange(field, present, typed, SheetPrint.Of(present) != wentOut));
            }
        }

        var progress = row.Of(SheetField.Progress);
        // What was added from this sheet already is not added again.
        progress = progress == SheetPrint.Plain(action.LastProgress) ? "" : progress;
        return fields.Count == 0 && progress.Length == 0 ? null : new RowChange(row.Number, action, fields, row.Of(SheetField.Reason), row.Of(SheetField.Agreed), progress);
    }
}
