namespace Heed.Application.Imports.Reading;

/// <summary>Works out what a set of columns promises.</summary>
internal static class PlanShapes
{
    private static readonly HashSet<Column> Detail =
    [
        Column.Lead, Column.LeadAgency, Column.LeadName, Column.LeadRole, Column.DueDate, Column.NewDueDate, Column.Status, Column.Rag, Column.Completed,
        Column.TickComplete, Column.TickInProgress, Column.TickNotStarted, Column.TickOverdue, Column.TickRed, Column.TickAmber, Column.TickGreen,
    ];

    private static readonly HashSet<Column> Leads = [Column.Lead, Column.LeadAgency, Column.LeadName, Column.LeadRole];

    public static PlanShape Of(IEnumerable<Column> columns, bool underHeading)
    {
        var set = columns.ToHashSet();
        return new PlanShape(
            set.Contains(Column.Recommendation) || set.Contains(Column.Finding),
            set.Contains(Column.Action),
            set.Overlaps(Detail),
            underHeading,
            set.Contains(Column.Rag),
            !set.Contains(Column.Recommendation))
        {
            HasLead = set.Overlaps(Leads),
        };
    }
}
