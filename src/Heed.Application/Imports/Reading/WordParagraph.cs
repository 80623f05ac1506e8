using System.Text;

namespace Heed.Application.Imports.Reading;

/// <summary>One paragraph of a Word document while it is being read.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Text { get; } = new();
    public StringBuilder Deleted { get; } = new();
    public StringBuilder Hidden { get; } = new();
    public string? Style { get; set; }
    public string? List { get; set; }
    public int Level { get; set; }
    public int Outline { get; set; }
    public bool AllBold { get; set; } = true;
    public bool AllItalic { get; set; } = true;
    public string? Marker { get; set; }
    public int Length => Text.Length + Deleted.Length + Hidden.Length;
    public string Tidy => Words.Tidy(Text.ToString());
}
