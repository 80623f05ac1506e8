namespace Heed.Application.Reports;

/// <summary>A paper in its parts, before it takes a form: the page, Word and PDF have the same words because each is made from this.</summary>
/// <param name="Banner">The marking and for whom: it stands on every page.</param>
public sealed record Printed(string Title, string Banner, string Author, DateTimeOffset MadeAt, IReadOnlyList<PrintedPart> Parts)
{
    /// <summary>The same with its headings so many levels further down, to stand within another page.</summary>
    public Printed Below(int levels) => this with { Parts = [.. Parts.Select(p => p is PrintedHeading heading ? heading with { Level = heading.Level + levels } : p)] };
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
