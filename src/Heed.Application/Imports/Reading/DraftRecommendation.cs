namespace Heed.Application.Imports.Reading;

/// <summary>A recommendation while its rows are still being read.</summary>
internal sealed class DraftRecommendation(string place)
{
    public string Place { get; } = place;
    public string? Number { get; set; }
    public string? Scope { get; set; }
    public string? Title { get; set; }
    public List<string> Text { get; } = [];
    public List<string> Response { get; } = [];
    public List<string> Addressees { get; } = [];
    public List<DraftAction> Actions { get; } = [];
    public List<OriginalCell> Cells { get; } = [];

    /// <summary>Text came from an action, because the plan has no column of recommendations.</summary>
    public bool FromAction { get; set; }

    public void Take(Piece piece, string heading)
    {
        if (piece.Text.Length > 0)
        {
            piece.BelongsTo(this);
            Cells.Add(new OriginalCell(heading, piece.Text));
        }
    }

    public void Address(string who)
    {
        if (!Addressees.Contains(who))
        {
            Addressees.Add(who);
        }
    }
}

/// <summary>An action while its row is still being read.</summary>
internal sealed class DraftAction(string text, string place)
{
    public string Text { get; set; } = text;
    public string Place { get; } = place;
    public string? Number { get; set; }
    public List<ProposedLead> Leads { get; } = [];
    public DueReading? Due { get; set; }
    public List<string> DueText { get; } = [];
    public bool SeveralDates { get; set; }
    public List<string> Milestones { get; } = [];
    public List<string> Progress { get; } = [];
    public List<string> Status { get; } = [];
    public List<string> Completion { get; } = [];
    public string? Rag { get; set; }
    public List<string> Evidence { get; } = [];
    public List<OriginalCell> Cells { get; } = [];
}
