using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads plans written as headings, labels and lists: "Recommendation 1: …", "Action: …", "Lead: …".</summary>
internal sealed class ProseReader(PlanBuilder plan)
{
    private readonly HashSet<Piece> _skipped = [];
    private readonly ProseAhead _ahead = new();
    private Cards _cards = new("");
    private readonly List<RowFields> _ready = [];
    private Column? _waiting;
    private string _waitingLabel = "";
    private bool _inside, _gotWords, _inline;
    private int _paragraphs, _level;
    private TextPiece? _heading;

    public void Skip(Piece piece) => _skipped.Add(piece);

    public void LookAhead(IReadOnlyList<Piece> pieces) => _ahead.Look(pieces);

    public void Read(TextPiece piece)
    {
        if (_skipped.Contains(piece))
        {
            return;
        }
        var text = Words.OneLine(piece.Text);
        if ((_ahead.Begins(piece) && !(_inside && _waiting is Column.Action or Column.Response or Column.Milestones or Column.Evidence && !_inline)) || (piece.Marker is { } counted && ProseLabels.NumberedHead().IsMatch(counted.Trim())))
        {
            _cards.Label(Column.Recommendation, piece.Place);
            _cards.Item(piece);
            Wait(Column.Recommendation, "Recommendation", true);
            _inside = true;
        }
        else if (ProseLabels.NumberedHead().IsMatch(text) && RecommendationNumber.Head(text) is { } head)
        {
            Begin(piece, head.After);
        }
        else if (_inside && _ahead.IsTitle(piece))
        {
            _cards.AddCut(Column.Title, "", piece, text);
        }
        else if (_inside && _gotWords && ProseLabels.Closing().IsMatch(piece.Text))
        {
            piece.Why = UnplacedWhy.Text;
            _waiting = null;
        }
        else if (!Label(piece) && !Continues(piece))
        {
            Leave(piece, text);
        }
    }

    /// <summary>Hands what was collected to the plan; a table may follow that answers it.</summary>
    public void Flush()
    {
        _ready.AddRange(_cards.Done());
        _cards = new Cards("");
        _inside = false;
        _waiting = null;
        var shape = PlanShapes.Of(_ready.SelectMany(r => r.All.Select(f => f.Column)).Append(Column.Recommendation), false);
        foreach (var row in _ready)
        {
            Hand(row, shape);
        }
        _ready.Clear();
        plan.Finish();
    }

    private void Hand(RowFields row, PlanShape shape)
    {
        var number = row.First(Column.Number);
        if (number is not null && !row.Has(Column.Recommendation) && !row.Has(Column.Action))
        {
            // A heading alone: the text stands in the table below.
            if (RecommendationNumber.Head(Words.OneLine(number.Text)) is { } head)
            {
                plan.WaitingNumber = new WaitingHead(head.Number, head.Scope, row.First(Column.Title)?.Text, number.Piece);
            }
            return;
        }
        plan.Add(row, shape);
    }

    private void Begin(TextPiece piece, string rest)
    {
        var titled = _ahead.IsTitled(piece) || (rest.Length > 0 && Words.Count(rest) <= 12 && !rest.EndsWith('.') && !GuessedColumns.Asks(rest) && (piece.Kind == TextKind.Heading || piece.Bold));
        if (rest.Length > 0 && !titled)
        {
            _cards.Label(Column.Recommendation, piece.Place);
            _cards.Heading(piece);
            Wait(Column.Recommendation, "Recommendation", true);
        }
        else
        {
            _cards.Label(Column.Number, piece.Place);
            var number = rest.Length > 0 ? piece.Text[..^Math.Min(rest.Length, piece.Text.Length)] : piece.Text;
            _cards.AddCut(Column.Number, "", piece, Words.OneLine(number));
            if (titled)
            {
                _cards.AddCut(Column.Title, "", piece, rest);
            }
            Wait(Column.Recommendation, "Recommendation", false);
        }
        _inside = true;
    }

    private bool Label(TextPiece piece)
    {
        var parts = ProseLabels.InlineLabel().Split(piece.Text);
        var any = _inside && parts.Length > 1 && IsItem(piece) && ProseLabels.Labelled().Match(parts[1]) is { Success: true } next
            && Headings.Find(next.Groups["label"].Value) is { Strength: >= 0.9, Column: Column.Lead or Column.LeadAgency or Column.LeadName or Column.LeadRole or Column.DueDate };
        if (any)
        {
            // A bullet that says who and when is an action.
            _cards.AddCut(Column.Action, "", piece, Items.WithoutBullet(parts[0]));
            Wait(Column.Action, "", true);
            parts = parts[1..];
        }
        foreach (var part in parts)
        {
            if (OneLabel(piece, part))
            {
                any = true;
            }
            else if (any)
            {
                _cards.AddCut(_cards.Last ?? Column.Progress, "", piece, part);
            }
            else
            {
                return false;
            }
        }
        return any;
    }

    private bool OneLabel(TextPiece piece, string text)
    {
        var m = ProseLabels.Labelled().Match(text);
        var label = m.Success ? m.Groups["label"].Value.Trim() : Words.OneLine(text).TrimEnd(':');
        var rest = m.Success ? m.Groups["rest"].Value.Trim() : "";
        if (_ahead.IsSection(piece) || Words.Count(label) > 8 || (_ahead.Repeated(piece) ?? ByADay(label, rest) ?? Headings.Find(label)) is not { Strength: >= 0.9 } meaning || meaning.Column == Column.Ignore)
        {
            return false;
        }
        var bare = !m.Success && piece.Kind == TextKind.Paragraph && !piece.Bold && !text.TrimEnd().EndsWith(':');
        if ((!_inside && !Starts(meaning.Column, m, rest)) || (bare && ((meaning.Column == Column.Recommendation && !(_waiting == Column.Recommendation && !_gotWords)) || !_inside)) || (bare && _waiting is not null && !_gotWords && _waiting != meaning.Column && Words.Count(label) == 1))
        {
            return false;
        }
        var column = meaning.Column == Column.Number && rest.Length == 0 ? Column.Ignore : meaning.Column;
        _inside = true;
        if (column == Column.Recommendation && _heading is { } over)
        {
            Head(over);
        }
        if (rest.Length > 0)
        {
            _cards.AddCut(column, label, piece, column == Column.Action && m.Groups["n"].Success ? m.Groups["n"].Value + ". " + rest : rest);
        }
        else
        {
            piece.Why = UnplacedWhy.Heading;
            _cards.Label(column, piece.Place);
        }
        Wait(column, label, rest.Length > 0);
        return true;
    }

    // "By: 30 April" says when; "By: the school" says who.
    private static Meaning? ByADay(string label, string rest) => label.Equals("by", StringComparison.OrdinalIgnoreCase) && DateWords.In(rest).Count > 0 ? new Meaning(Column.DueDate, 1) : null;

    // "3. Respite" over "Recommendation: …" gives the number and the title.
    private void Head(TextPiece over)
    {
        var (number, title) = RecommendationNumber.Peel(over.Text);
        _cards.Label(Column.Number, over.Place);
        _cards.AddCut(Column.Number, "", over, number!);
        _cards.AddCut(Column.Title, "", over, title);
        _heading = null;
    }

    // Outside any recommendation only a recommendation's own label, with words after it, begins one.
    private static bool Starts(Column column, Match m, string rest) => column is Column.Recommendation or Column.Finding && m.Success && Words.Count(rest) >= 4
        && m.Groups["label"].Value.TrimEnd('s', 'S').Length < 30 && GuessedColumns.Asks(rest);

    private bool Continues(TextPiece piece)
    {
        if (!_inside || _waiting is not { } column)
        {
            return false;
        }
        var list = IsItem(piece);
        var small = piece.Text.Length > 0 && char.IsLower(piece.Text[0]);
        if (piece.Kind == TextKind.Heading && (_gotWords || Scopes.OfSection(piece.Text) is not null))
        {
            return false;
        }
        if (_gotWords && !list && !small && column is not (Column.Action or Column.Response or Column.Progress or Column.Evidence)
            && (column != Column.Recommendation || _paragraphs >= 3))
        {
            return false;
        }
        if (_gotWords && column == Column.Recommendation && !list && !small && (_inline || !GuessedColumns.Asks(piece.Text)))
        {
            return false;
        }
        _paragraphs++;
        _gotWords = true;
        _cards.More(column, _waitingLabel, piece);
        return true;
    }

    private static bool IsItem(TextPiece piece) => piece.Kind == TextKind.ListItem || Items.StartsWithBullet(piece.Text) || Items.Peel(piece.Text).Number is not null;

    private void Wait(Column column, string label, bool gotWords)
    {
        _waiting = column;
        _waitingLabel = label;
        _gotWords = gotWords;
        _inline = gotWords;
        _paragraphs = 0;
    }

    private void Leave(TextPiece piece, string text)
    {
        if (!_inside && piece.Kind != TextKind.Heading && SectionLead.Of(piece, _level) is { } lead)
        {
            plan.SectionLead = lead;
            return;
        }
        piece.Why = piece.Kind == TextKind.Heading ? UnplacedWhy.Heading : UnplacedWhy.Text;
        if (piece.Kind != TextKind.Heading && !(piece.Bold && Words.Count(text) <= 8))
        {
            if (_inside && Words.Count(text) > 3)
            {
                _waiting = null;
            }
            _heading = null;
            return;
        }
        Flush();
        _heading = piece.Marker is null && Words.Count(text) <= 12 && RecommendationNumber.Peel(piece.Text).Number is not null ? piece : null;
        plan.Current = null;
        plan.WaitingNumber = null;
        plan.SectionScope = Scopes.OfSection(text) ?? (piece.Level <= 2 ? null : plan.SectionScope);
        plan.SectionBody = null;
        if (piece.Kind == TextKind.Heading)
        {
            _level = piece.Level;
            plan.SectionLead = plan.SectionLead is { } over && over.Level < _level ? over : null;
        }
    }
}
