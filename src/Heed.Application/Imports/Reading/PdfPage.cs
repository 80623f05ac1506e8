namespace Heed.Application.Imports.Reading;

/// <summary>A word on a page, in points from its top left corner.</summary>
/// <param name="Line">Words of one line of the page share it.</param>
/// <param name="Block">Lines that stand together share it.</param>
internal sealed record PdfWord(double Left, double Top, double Right, double Bottom, string Text, int Line, int Block)
{
    public double Middle => (Left + Right) / 2;
    public double Centre => (Top + Bottom) / 2;
    public double Height => Bottom - Top;
}

/// <summary>A drawn line or filled box.</summary>
internal sealed record PdfBox(double Left, double Top, double Right, double Bottom, string? Fill)
{
    public double Width => Right - Left;
    public double Height => Bottom - Top;
}

/// <summary>One page: its words, and the lines and boxes drawn on it.</summary>
internal sealed class PdfPage(int number, double width, double height)
{
    public int Number => number;
    public double Width => width;
    public double Height => height;
    public List<PdfWord> Words { get; } = [];
    public List<PdfBox> Boxes { get; } = [];
    public HashSet<string> Furniture { get; } = [];
    public string Place => $"page {number}";
}
