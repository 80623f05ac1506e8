namespace Heed.Application.Platform.Printing;

/// <summary>A paper in its parts, before it takes a form: the page, Word and PDF have the same words because each is made from this.</summary>
/// <param name="Banner">The marking and for whom: it stands on every page.</param>
public sealed record Printed(string Title, string Banner, string Author, DateTimeOffset MadeAt, IReadOnlyList<PrintedPart> Parts)
{
    /// <summary>How it lies on its sheets.</summary>
    public PrintedSheet Sheet { get; init; }

    /// <summary>The same with its headings so many levels further down, to stand within another page.</summary>
    public Printed Below(int levels) => this with { Parts = [.. Parts.Select(p => p is PrintedHeading heading ? heading with { Level = heading.Level + levels } : p)] };
}

/// <summary>How a paper lies on its sheets, which are A4.</summary>
public enum PrintedSheet
{
    /// <summary>Upright, its marking above and below every page.</summary>
    Marked,

    /// <summary>Upright; whose it is stands below every page.</summary>
    Open,

    /// <summary>As open, on its side, for a wide table.</summary>
    Wide,

    /// <summary>As open, with small letters and margins, so that it goes on one side.</summary>
    Dense,
}

/// <summary>One part of a paper.</summary>
public abstract record PrintedPart;

/// <param name="Level">1 is the title of the paper.</param>
public sealed record PrintedHeading(int Level, string Text) : PrintedPart;

public sealed record PrintedText(string Text) : PrintedPart;

public sealed record PrintedPoints(IReadOnlyList<string> Points) : PrintedPart;

/// <summary>A table whose first cell of each row says what the row is about.</summary>
public sealed record PrintedTable(string Caption, IReadOnlyList<PrintedColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PrintedPart
{
    /// <summary>Where the first cell of each row leads to; empty strings, or nothing at all, where there is no such place.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}

/// <param name="Share">Its share of the width of the page, beside the shares of the others.</param>
public sealed record PrintedColumn(string Head, int Share);

/// <summary>Somebody's own words, written as Markdown: paragraphs, lists, bold, quotations and links to the web.</summary>
/// <param name="Language">Their language as browsers know it; empty for English.</param>
public sealed record PrintedProse(string Text, string Language = "") : PrintedPart;

/// <summary>Words as a document has them: nothing in them is read as a list, a link or bold.</summary>
public sealed record PrintedAsSaid(string Text) : PrintedPart;

/// <summary>Pages of the same book to go to, each with its number where it has one.</summary>
public sealed record PrintedLinks(IReadOnlyList<PrintedLink> Links) : PrintedPart;

/// <param name="To">The path of a page of the same book.</param>
/// <param name="Number">As it is printed; empty for none.</param>
public sealed record PrintedLink(string Text, string To, string Number = "");

/// <summary>The way from one page of a book to the next.</summary>
/// <param name="Home">The page that lists them all.</param>
public sealed record PrintedSteps(PrintedLink Home, PrintedLink? Previous, PrintedLink? Next) : PrintedPart
{
    /// <summary>Each step that there is, with the word for it.</summary>
    public IEnumerable<(string Word, PrintedLink Link)> All
    {
        get
        {
            if (Previous is { } previous)
            {
                yield return ("Previous", previous);
            }

            if (Next is { } next)
            {
                yield return ("Next", next);
            }

            yield return ("Home", Home);
        }
    }
}
