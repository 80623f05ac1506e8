namespace Heed.Application.Imports.Reading;

/// <summary>Finds the plan in a document of any format.</summary>
internal static class PlanReader
{
    public const string NoPlan = "No plan was found in this file: it has no table, list or headings that say what is recommended or what is to be done. "
        + "If there is a plan in it, copy it into a table with the headings Recommendation, Action, Lead and Date, and bring that in.";

    public static Proposal Read(Document document, IReadOnlyList<ColumnChoice> choices)
    {
        var chosen = new Dictionary<string, Column>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            chosen[Headings.KeyOf(choice.Heading)] = choice.ReadAs;
        }
        var plan = new PlanBuilder();
        if (!ToolkitText.Read(document, plan))
        {
            Tables(document, plan, chosen);
        }
        plan.Finish();
        if (plan.Drafts.Count == 0)
        {
            RecommendationList.Read(document, plan);
        }
        var made = plan.Drafts.Where(d => d.Text.Exists(t => t.Length > 0)).Select(d => (d, DraftToProposal.Make(d))).ToList();
        return new Proposal(
            [.. made.Select(m => m.Item2)],
            Doubts.Of([.. made.Select(m => m.Item2)], [.. made.Select(m => m.d)]),
            Ledger.Unplaced(document, made),
            made.Count == 0 ? document.NoPlan ?? NoPlan : null,
            plan.Columns);
    }

    private static void Tables(Document document, PlanBuilder plan, Dictionary<string, Column> chosen)
    {
        var tables = new TableReader(plan, chosen);
        var prose = new ProseReader(plan);
        SlideTitle.SkipAbove(document, prose);
        prose.LookAhead(document.Pieces);
        for (var i = 0; i < document.Pieces.Count; i++)
        {
            switch (document.Pieces[i])
            {
                case TextPiece text:
                    prose.Read(text);
                    break;
                case Grid grid:
                    prose.Flush();
                    var before = plan.Drafts.Count;
                    if (tables.Read(grid))
                    {
                        SlideTitle.Find(document, i, plan, before, prose);
                    }
                    else
                    {
                        Leave(grid);
                    }
                    break;
                default:
                    break;
            }
        }
        prose.Flush();
    }

    private static void Leave(Grid grid)
    {
        var key = grid.Rows.Count(RowKinds.IsKey) * 2 >= grid.Rows.Count;
        foreach (var cell in grid.Cells())
        {
            cell.Why = key ? UnplacedWhy.Key : UnplacedWhy.OtherTable;
        }
    }
}
