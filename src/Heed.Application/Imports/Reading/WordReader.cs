using System.Xml;
using Heed.Application.Platform.Files;

namespace Heed.Application.Imports.Reading;

/// <summary>Reads a part of a Word document (body, header, note) in one pass.</summary>
internal sealed partial class WordReader(WordStyles styles, WordNumbering numbering, Document document, string place, Amount amount)
{
    private readonly Stack<WordTable> _tables = new();
    private readonly List<Piece> _after = [];
    private int _paragraphs, _tableCount, _boxes, _rows, _depth;

    public void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Block(reader);
            }
        }
    }

    private void Block(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                Paragraph(reader);
                break;
            case "tbl":
                Table(reader);
                break;
            case "Fallback":
                Children(reader, _ => { });
                break;
            default:
                break;
        }
    }

    // Goes through an element's children; whatever takes a child reads it to its end.
    private void Children(XmlReader reader, Action<XmlReader> child)
    {
        if (reader.IsEmptyElement)
        {
            return;
        }
        if (++_depth > Limits.Depth)
        {
            throw new CannotRead("This document is nested far deeper than Word ever writes: copy the plan into a new document and bring that in.");
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                child(reader);
            }
        }
        _depth--;
    }

    private static string? Val(XmlReader reader, string name = "val") => reader.GetAttribute(name, reader.NamespaceURI);

    private static bool On(XmlReader reader) => Val(reader) is not ("0" or "false" or "none");

    private void Paragraph(XmlReader reader)
    {
        var p = new WordParagraph();
        var run = new WordRun();
        Children(reader, r => Inline(r, p, run));
        amount.Take(p.Length);
        if (p.List is null && styles.Numbering(p.Style) is { } numbered)
        {
            (p.List, p.Level) = (numbered.NumId, numbered.Level);
        }
        if (p.List is not null && (p.Text.Length > 0 || _tables.Count > 0))
        {
            p.Marker = numbering.Next(p.List, p.Level);
        }
        if (_tables.TryPeek(out var table) && table.InCell)
        {
            table.Add(p, styles);
            return;
        }
        _paragraphs++;
        Emit(p);
        document.Pieces.AddRange(_after);
        _after.Clear();
    }

    private void Emit(WordParagraph p)
    {
        var where = place.Length > 0 ? place : $"paragraph {_paragraphs}";
        var text = p.Tidy;
        if (text.Length > 0)
        {
            var level = p.Outline > 0 ? p.Outline : styles.HeadingLevel(p.Style);
            var kind = level > 0 ? TextKind.Heading : p.Marker is not null ? TextKind.ListItem : TextKind.Paragraph;
            document.Pieces.Add(new TextPiece(text, kind, where, p.Marker, kind == TextKind.Heading ? level : p.Level, p.AllBold || styles.Bold(p.Style)));
        }
        document.Aside(p.Deleted.ToString(), UnplacedWhy.DeletedByTrackedChange, where);
        document.Aside(p.Hidden.ToString(), UnplacedWhy.HiddenText, where);
    }

    // A text box floats over the page: its words follow the paragraph that it is tied to.
    private void Box(XmlReader reader)
    {
        _boxes++;
        var inner = new Document();
        var box = new WordReader(styles, numbering, inner, $"text box {_boxes}", amount) { _depth = _depth };
        box.Children(reader, r =>
        {
            if (r.LocalName is "p" or "tbl")
            {
                box.Block(r);
            }
            else
            {
                box.Children(r, box.Block);
            }
        });
        if (_tables.TryPeek(out var table) && table.InCell)
        {
            table.Floating.AddRange(inner.Pieces);
        }
        else
        {
            _after.AddRange(inner.Pieces);
        }
    }

    private void Table(XmlReader reader)
    {
        var nested = _tables.Count > 0;
        var name = nested ? $"{_tables.Peek().Name}, inner table" : place.Length > 0 ? $"{place}, table" : $"table {++_tableCount}";
        var table = new WordTable(name);
        _tables.Push(table);
        Children(reader, r => Row(r, table));
        _tables.Pop();
        if (nested)
        {
            _tables.Peek().AddInner([.. table.Pieces()]);
        }
        else
        {
            document.Pieces.AddRange(table.Pieces());
        }
    }
}
