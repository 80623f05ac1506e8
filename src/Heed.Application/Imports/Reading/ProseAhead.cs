namespace Heed.Application.Imports.Reading;

/// <summary>Looks over the whole document for what a paragraph means only because of the next one, or of all others.</summary>
internal sealed class ProseAhead
{
    private readonly HashSet<Piece> _items = [];
    private readonly HashSet<Piece> _titled = [];
    private readonly HashSet<Piece> _sections = [];
    private readonly HashSet<Piece> _titles = [];
    private RepeatedLabels _repeated = RepeatedLabels.None;

    /// <summary>True for a numbered item that is a recommendation.</summary>
    public bool Begins(Piece piece) => _items.Contains(piece);

    /// <summary>True for a recommendation's heading that gives its title and not its words.</summary>
    public bool IsTitled(Piece piece) => _titled.Contains(piece);

    /// <summary>True for a title on a line of its own, between "Recommendation 3" and the label over its words.</summary>
    public bool IsTitle(Piece piece) => _titles.Contains(piece);

    /// <summary>What a line means that stands under every recommendation; null where it is no such line.</summary>
    public Meaning? Repeated(TextPiece piece) => _repeated.Find(piece);

    /// <summary>True for a heading that stands beside the recommendations and not within one.</summary>
    public bool IsSection(Piece piece) => _sections.Contains(piece);

    /// <summary>Notes the numbered items that a label follows ("1. The board should …", then "Lead: …"): each begins a recommendation.</summary>
    public void Look(IReadOnlyList<Piece> pieces)
    {
        _repeated = RepeatedLabels.In(pieces);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            if (pieces[i] is TextPiece { Kind: not TextKind.Heading, Level: 0 or 2 } item && pieces[i + 1] is TextPiece next && Numbered(item) is not null && Words.Count(item.Text) >= 5
                && ProseLabels.Labelled().Match(next.Text) is { Success: true } m && Headings.Find(m.Groups["label"].Value.Trim()) is { Strength: >= 0.9, Column: Column.Action or Column.Lead or Column.LeadAgency or Column.DueDate or Column.Progress or Column.Status or Column.Response })
            {
                _items.Add(item);
            }
            if (pieces[i] is TextPiece head && pieces[i + 1] is TextPiece words && TitleOver(head, words))
            {
                _titled.Add(head);
            }
        }
        for (var i = 0; i + 2 < pieces.Count; i++)
        {
            if (pieces[i] is TextPiece head && pieces[i + 1] is TextPiece title && pieces[i + 2] is TextPiece label && TitleBetween(head, title, label))
            {
                _titles.Add(title);
            }
        }
        NoteSections([.. pieces.OfType<TextPiece>().Where(p => p.Kind == TextKind.Heading)]);
    }

    // "Recommendation 3: Voice of the child", and the recommendation itself below it.
    private bool TitleOver(TextPiece head, TextPiece words)
    {
        var text = Words.OneLine(head.Text);
        return ProseLabels.NumberedHead().IsMatch(text) && RecommendationNumber.Head(text) is { After: { Length: > 0 } rest } && Words.Count(rest) <= 12 && rest[^1] is not ('.' or ';' or ':')
            && !GuessedColumns.Asks(rest) && !ProseLabels.NumberedHead().IsMatch(words.Text)
            && ((_repeated.Find(words) ?? Headings.Find(words.Text)) is { Strength: >= 0.9, Column: Column.Recommendation or Column.Finding } || (Words.Count(words.Text) >= 6 && ProseLabels.MeaningOf(words) is null && GuessedColumns.Asks(words.Text)));
    }

    private bool TitleBetween(TextPiece head, TextPiece title, TextPiece label) => RecommendationNumber.Head(Words.OneLine(head.Text)) is { After.Length: 0 }
        && Words.Count(title.Text) is > 0 and <= 12 && title.Text[^1] is not ('.' or ';' or ':') && ProseLabels.MeaningOf(title) is null && Headings.Find(title.Text) is not { Strength: >= 0.9 }
        && (_repeated.Find(label) ?? Headings.Find(label.Text)) is { Strength: >= 0.9, Column: Column.Recommendation or Column.Finding };

    // "Monitoring" after the last recommendation, headed as they are and only once, is no part of it.
    private void NoteSections(List<TextPiece> headings)
    {
        var heads = headings.Where(h => ProseLabels.NumberedHead().IsMatch(Words.OneLine(h.Text))).ToList();
        var level = heads.Count > 1 ? heads.Min(h => h.Level) : -1;
        _sections.UnionWith(headings.Where(h => h.Level <= level).GroupBy(h => Words.Key(h.Text)).Where(g => g.Count() == 1).Select(g => g.First()).Except(heads));
    }

    private static string? Numbered(TextPiece piece) => piece.Marker is { } marker ? RecommendationNumber.Cell(marker)?.Number : RecommendationNumber.Peel(piece.Text).Number;
}
