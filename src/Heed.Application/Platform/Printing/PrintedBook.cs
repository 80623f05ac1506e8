namespace Heed.Application.Platform.Printing;

/// <summary>Several pages that lead to each other, before they take a form: one PDF, one Word document, or a folder of pages.</summary>
/// <param name="Banner">Who publishes it and when: it stands on every page.</param>
public sealed record PrintedBook(string Title, string Banner, string Author, DateTimeOffset MadeAt, IReadOnlyList<PrintedPage> Pages)
{
    /// <summary>How it lies on its sheets.</summary>
    public PrintedSheet Sheet { get; init; } = PrintedSheet.Open;

    /// <summary>All pages one after the other, each beginning on a new sheet, with what leads from one to the other leading within.</summary>
    public Printed InOne() => new(Title, Banner, Author, MadeAt, [.. Pages.SelectMany(p => p.Parts.Prepend(new PrintedPlace(p.Path)))]) { Sheet = Sheet };
}

/// <summary>A page of a book.</summary>
/// <param name="Path">Its address within the book; empty for the first page.</param>
public sealed record PrintedPage(string Path, string Title, IReadOnlyList<PrintedPart> Parts);

/// <summary>Where a page of a book begins in a paper that holds them all.</summary>
public sealed record PrintedPlace(string Path) : PrintedPart
{
    /// <summary>The name by which links find it: letters, digits and hyphens.</summary>
    public string Name => NameOf(Path);

    public static string NameOf(string path) => $"page{(path.Length == 0 ? "-first" : path.Replace('/', '-'))}";
}
