namespace Heed.Application.Imports;

/// <summary>Finds the column whose cells name agencies or posts where people should stand, so that it is said once for all of them.</summary>
internal static class DoubtColumn
{
    public static ColumnReading? Of(PlanDraft plan, string rule, DoubtPlace place) =>
        rule is DoubtRules.LeadWithoutName or Settling.LeadNotKnown && place.Action is { } action && NamedLead.In(action.LeadAsWritten).Name.Length == 0 && Heading(plan.Rows[place.Row], action) is { Length: > 0 } heading
            ? plan.Columns.FirstOrDefault(c => c.Heading == heading && c.ReadAs is Column.Lead or Column.LeadAgency or Column.LeadName or Column.LeadRole)
            : null;

    /// <summary>The heading of the cell in which the lead stands.</summary>
    private static string Heading(RowDraft row, ActionDraft action)
    {
        var first = Reading.Words.Key(action.LeadAsWritten.Split([';', ','])[0]);
        return (action.Original ?? row.Original).Cells.Concat(row.Original.Cells)
            .FirstOrDefault(c => first.Length > 0 && Reading.Words.Key(c.Text).Contains(first, StringComparison.Ordinal))?.Heading ?? "";
    }
}
