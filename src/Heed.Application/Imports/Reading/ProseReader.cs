using System.Text.RegularExpressions;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads plans written as headings, labels and lists: "Recommendation 1: …", "Action: …", "Lead: …".</summary>
internal sealed partial class ProseReader(PlanBuilder plan)
{
    private readonly HashSet<Piece> _skipped = [];
    private readonly HashSet<Piece> _items = [];
    private readonly HashSet<Piece> _titled = [];
    private readonly HashSet<Piece> _sections = [];
    private Cards _cards = new("");
    private readonly List<RowFields> _ready = [];
    private Column? _waiting;
    private string _waitingLabel = "";
    private bool _inside, _gotWords;

    [GeneratedRegex(@"^\W*(?:(?:local|regional|national|overarching|key|single[\s-]agency|multi[\s-]agency)\s+)*(?:recommendation|rec)\s*(?:no\.?|number)?[\s.]*[A-Z]{0,2}\d{1,4}(?:\.\d{1,3})*[a-z]?(?:\((?!high|low|top)[a-z0-9]{1,4}\))?\s*(?:[:.)\-–—]|$|(?<=\s)(?-i:\p{Lu})|\((?:high|medium|low|local|regional|national|priority|essential|desirable|top)\b)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NumberedHead();

    [GeneratedRegex(@"^\W{0,3}(?<label>[A-Za-z][A-Za-z /&'’?\-]{1,50}?)(?:\s*\(s\))?\s*(?<n>\d{1,2}(?:\.\d{1,2})*[a-z]?)?\s*(?::|\s[–—-]\s)\s*(?<rest>.*)$", RegexOptions.Singleline, 1000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:\t|\s*[;|]\s*|(?<=[.)\d])\s+|\s{2,})(?=(?:Lead|Owner|By when|By whom|When|Who|Due|(?:Due |Target |Completion |Review )?Date|Due by|Target|Deadline|Time(?:scale|frame|line)s?|Status|B?RAG|Progress|Updates?|Comments?|Responsible(?: officer| person| manager| agency)?|(?:Action )?Owner|Agency|Lead (?:agency|officer|person|manager|role)|Completed|Date completed|Evidence|Outcome)\s*:)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex InlineLabel();

    public void Skip(Piece piece) => _skipped.Add(piece);

    /// <summary>Notes the numbered items that a label follows ("1. The board should …", then "Lead: …"): each begins a recommendation.</summary>
    public void LookAhead(IReadOnlyList<Piece> pieces)
    {
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            if (pieces[i] is TextPiece { Kind: not TextKind.Heading, Level: 0 or 2 } item && pieces[i + 1] is TextPiece next && Numbered(item) is not null && Words.Count(item.Text) >= 5
                && Labelled().Match(next.Text) is { Success: true } m && Headings.Find(m.Groups["label"].Value.Trim()) is { Strength: >= 0.9, Column: Column.Action or Column.Lead or Column.LeadAgency or Column.DueDate or Column.Progress or Column.Status or Column.Response })
            {
                _items.Add(item);
            }
            if (pieces[i] is TextPiece head && pieces[i + 1] is TextPiece words && TitleOver(head, words))
            {
                _titled.Add(head);
            }
        }
        NoteSections([.. pieces.OfType<TextPiece>().Where(p => p.Kind == TextKind.Heading)]);
    }

    // "Recommendation 3: Voice of the child", and the recommendation itself below it.
    private static bool TitleOver(TextPiece head, TextPiece words)
    {
        var text = Words.OneLine(head.Text);
        return NumberedHead().IsMatch(text) && RecommendationNumber.Head(text) is { After: { Length: > 0 } rest } && Words.Count(rest) <= 12 && rest[^1] is not ('.' or ';' or ':')
            && !GuessedColumns.Asks(rest) && !NumberedHead().IsMatch(words.Text)
            && (Headings.Find(words.Text) is { Strength: >= 0.9, Column: Column.Recommendation or Column.Finding } || (Words.Count(words.Text) >= 6 && Meaning(words) is null && GuessedColumns.Asks(words.Text)));
    }

    // "Monitoring" after the last recommendation, headed as they are and only once, is no part of it.
    private void NoteSections(List<TextPiece> headings)
    {
        var heads = headings.Where(h => NumberedHead().IsMatch(Words.OneLine(h.Text))).ToList();
        var level = heads.Count > 1 ? heads.Min(h => h.Level) : -1;
        _sections.UnionWith(headings.Where(h => h.Level <= level).GroupBy(h => Words.Key(h.Text)).Where(g => g.Count() == 1).Select(g => g.First()).Except(heads));
    }

    private static Meaning? Meaning(TextPiece piece) => Labelled().Match(piece.Text) is { Success: true } m && Headings.Find(m.Groups["label"].Value.Trim()) is { Strength: >= 0.9 } meaning ? meaning : null;

    private static string? Numbered(TextPiece piece) => piece.Marker is { } marker ? RecommendationNumber.Cell(marker)?.Number : RecommendationNumber.Peel(piece.Text).Number;

    public void Read(TextPiece piece)
    {
        if (_skipped.Contains(piece))
        {
            return;
        }
        var text = Words.OneLine(piece.Text);
        if ((_items.Contains(piece) && !(_inside && _waiting is Column.Action or Column.Response or Column.Milestones or Column.Evidence && !_inline)) || (piece.Marker is { } counted && NumberedHead().IsMatch(counted.Trim())))
        {
            _cards.Label(Column.Recommendation, piece.Place);
            _cards.Item(piece);
            Wait(Column.Recommendation, "Recommendation", true);
            _inside = true;
        }
        else if (NumberedHead().IsMatch(text) && RecommendationNumber.Head(text) is { } head)
        {
            Begin(piece, head.After);
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
        var titled = _titled.Contains(piece) || (rest.Length > 0 && Words.Count(rest) <= 12 && !rest.EndsWith('.') && !GuessedColumns.Asks(rest) && (piece.Kind == TextKind.Heading || piece.Bold));
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
        var parts = InlineLabel().Split(piece.Text);
        var any = false;
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
        var m = Labelled().Match(text);
        var label = m.Success ? m.Groups["label"].Value.Trim() : Words.OneLine(text).TrimEnd(':');
        var rest = m.Success ? m.Groups["rest"].Value.Trim() : "";
        if (_sections.Contains(piece) || Words.Count(label) > 8 || Headings.Find(label) is not { Strength: >= 0.9 } meaning || meaning.Column == Column.Ignore)
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
        var list = piece.Kind == TextKind.ListItem || Items.StartsWithBullet(piece.Text) || Items.Peel(piece.Text).Number is not null;
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

    private int _paragraphs;
    private TextPiece? _heading;
    private bool _inline;

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
    }
}
