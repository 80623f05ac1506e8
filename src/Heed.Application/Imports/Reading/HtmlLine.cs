using System.Text;

namespace Heed.Application.Imports.Reading;

/// <summary>A line of a table's cell while its pieces are being joined.</summary>
internal sealed class HtmlLine
{
    private readonly StringBuilder _text = new();
    private bool _bold = true;

    public string? Marker { get; set; }

    public void Add(string text, bool bold)
    {
        _text.Append(text);
        _bold &= bold || string.IsNullOrWhiteSpace(text);
    }

    public void End(List<Line> lines)
    {
        var text = Words.OneLine(_text.ToString());
        if (text.Length > 0)
        {
            lines.Add(new Line(text, Marker, 0, _bold));
            Marker = null;
        }
        _text.Clear();
        _bold = true;
    }
}
