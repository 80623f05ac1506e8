namespace Heed.Application.Imports.Reading;

/// <summary>Gathers recommendations and actions row by row, whatever the rows were laid out as.</summary>
internal sealed class PlanBuilder
{
    private readonly DatePairs _dates = new();
    private readonly LeadPairs _leads = new();

    public List<DraftRecommendation> Drafts { get; } = [];
    public List<ColumnReading> Columns { get; } = [];

    /// <summary>The recommendation that rows without one of their own belong to.</summary>
    public DraftRecommendation? Current { get; set; }

    /// <summary>The body whose part of the plan is being read.</summary>
    public Piece? SectionBody { get; set; }
    public string? SectionScope { get; set; }

    /// <summary>Who leads everything under a heading, where that is said once for all of it.</summary>
    public SectionLead? SectionLead { get; set; }

    /// <summary>A number that stood in a heading above, waiting for its text.</summary>
    public WaitingHead? WaitingNumber { get; set; }

    public void Add(RowFields row, PlanShape shape)
    {
        SectionLead?.Share(row, shape);
        var text = row.First(Column.Recommendation) ?? row.First(Column.Finding);
        var number = row.Of(Column.Number).FirstOrDefault(f => !f.Again) is { } field ? RecommendationNumber.Cell(field.Lines.Count > 0 ? field.Lines[0].Text : field.Text) : null;
        if (text is { Again: false } && number is null && GoesOn(text.Text, Current?.Text))
        {
            GoOn(row, text, shape);
            return;
        }
        var opens = Opens(row, text, number?.Number, shape);
        if (opens)
        {
            Current = RecommendationRow.Open(this, row, text, number);
        }
        if (Current is null)
        {
            return;
        }
        RecommendationRow.Describe(Current, row, shape, opens);
        ActionRow.Add(Current, row, shape, opens, _dates, _leads);
    }

    // A row that the end of a page cut in two, each half a row of its own: both halves read on in mid sentence.
    private static bool GoesOn(string text, List<string>? before) => before is [.., var last] && text.Length > 0 && last.Length > 0
        && char.IsLower(text[0]) && Words.Count(text) > 1 && (char.IsLetterOrDigit(last[^1]) || last[^1] == ',');

    private void GoOn(RowFields row, Field text, PlanShape shape)
    {
        Current!.Text[^1] += " " + text.Text;
        Current.Take(text.Piece, text.Heading);
        row.All.Remove(text);
        if (Current.Actions.Count > 0 && row.First(Column.Action) is { Again: false } action && GoesOn(action.Text, [Current.Actions[^1].Text]))
        {
            Current.Actions[^1].Text += " " + action.Text;
            Current.Take(action.Piece, action.Heading);
            row.All.Remove(action);
        }
        ActionRow.Add(Current, row, shape, false, _dates, _leads);
    }

    public void Finish()
    {
        _dates.Settle();
        _leads.Settle();
    }

    private bool Opens(RowFields row, Field? text, string? number, PlanShape shape)
    {
        if (text is { Again: false })
        {
            return !SameAsCurrent(text.Text, number);
        }
        if (Current is null)
        {
            return row.Has(Column.Action) || text is not null;
        }
        if (text is not null)
        {
            return false;
        }
        if (shape.HasText)
        {
            return number is not null && row.Has(Column.Action) && Current.Number is { } old && number != old && !number.StartsWith(old, StringComparison.OrdinalIgnoreCase) && !Siblings(old, number);
        }
        return !shape.UnderHeading && row.Of(Column.Action).Any(f => !f.Again);
    }

    // 1.1 and 1.2 count the actions of one recommendation, where the second has no words of its own.
    private static bool Siblings(string a, string b) => a.LastIndexOf('.') is > 0 and var dot && b.LastIndexOf('.') == dot && string.Equals(a[..dot], b[..dot], StringComparison.OrdinalIgnoreCase);

    // The same number and the same text on several rows is one recommendation.
    private bool SameAsCurrent(string text, string? number)
    {
        if (Current is null || (number is not null && Current.Number != number))
        {
            return false;
        }
        var (peeled, rest) = RecommendationNumber.Peel(Words.OneLine(text));
        var key = Words.Key(rest);
        return (peeled is null || peeled == Current.Number) && key.Length > 0 && key == Words.Key(string.Join(' ', Current.Text)) && !Current.FromAction;
    }
}

/// <summary>A heading of a recommendation whose text is still to come.</summary>
internal sealed record WaitingHead(string Number, string? Scope, string? Title, Piece Piece);

/// <summary>What a table's headings promise about its rows.</summary>
/// <param name="HasText">It has a column of recommendations or findings.</param>
/// <param name="HasAction">It has a column of actions.</param>
/// <param name="HasDetail">It says who, when or how far.</param>
/// <param name="UnderHeading">The recommendation stands above the table.</param>
internal sealed record PlanShape(bool HasText, bool HasAction, bool HasDetail, bool UnderHeading, bool HasRag, bool FindingIsText)
{
    /// <summary>It has a place for who leads.</summary>
    public bool HasLead { get; init; }
}
