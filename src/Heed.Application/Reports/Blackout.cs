using Heed.Application.Platform.Printing;
using System.Text.RegularExpressions;

namespace Heed.Application.Reports;

/// <summary>Blacks out passages. What stands in their place says nothing of how long they were.</summary>
public sealed partial class Blackout
{
    public const string Block = "■■■■■";

    private readonly Regex? passages;

    /// <param name="words">Found in capitals and small letters alike, over the ends of lines, with either form of an apostrophe.</param>
    public Blackout(IEnumerable<string> words)
    {
        List<string> patterns = [.. words.OrderByDescending(w => w.Length).Select(Pattern).Where(p => p.Length > 0)];
        passages = patterns.Count == 0 ? null : new Regex(string.Join('|', patterns), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(20));
    }

    /// <summary>How often something was blacked out so far.</summary>
    public int Hits { get; private set; }

    public string Of(string text) => passages is null ? text : passages.Replace(text, _ =>
    {
        Hits++;
        return Block;
    });

    public Printed Of(Printed paper) => paper with { Title = Of(paper.Title), Parts = [.. paper.Parts.Select(Of)] };

    private PrintedPart Of(PrintedPart part) => part switch
    {
        PrintedHeading heading => heading with { Text = Of(heading.Text) },
        PrintedText text => new PrintedText(Of(text.Text)),
        PrintedPoints points => new PrintedPoints([.. points.Points.Select(Of)]),
        PrintedTable table => table with { Caption = Of(table.Caption), Rows = [.. table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Of)])] },
        _ => throw new InvalidOperationException($"Say here what of a {part.GetType().Name} is blacked out"),
    };

    private static string Pattern(string words) => string.Join(@"\s+", Spaces().Split(words.Trim()).Where(w => w.Length > 0).Select(w => Apostrophes().Replace(Regex.Escape(w), "['’]")));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("['’]")]
    private static partial Regex Apostrophes();
}
