using Heed.Application.Platform.Printing;
using System.Globalization;
using Heed.Application.Platform.Files;
using Heed.Application.Reports;
using Heed.Application.Returns.Queries;
using Heed.Domain.Shared;

namespace Heed.Application.Returns;

/// <summary>A return as the files that are sent.</summary>
public static class ReturnText
{
    /// <summary>As a Word document: a table for each part.</summary>
    public static byte[] Word(ReturnOfReview.Row row, string title, string madeBy, DateTimeOffset at) => PrintedWord.Of(new Printed($"{row.Form.Name}: {title}", $"For {row.Form.To}", madeBy, at,
    [
        new PrintedHeading(1, row.Form.Name),
        new PrintedText($"{title}. For {row.Form.To}. Made on {Words.Day(DateOnly.FromDateTime(at.UtcDateTime))}."),
        .. row.Lines.GroupBy(l => l.Part).SelectMany(part => new PrintedPart[]
        {
            new PrintedHeading(2, part.Key.Name),
            new PrintedTable($"{part.Key.Name}: what is asked, and what is sent", [new PrintedColumn("Field", 3), new PrintedColumn("Answer", 7)], [.. part.Select(l => (IReadOnlyList<string>)[l.Field.Name, l.Text])]),
        }),
    ]));

    /// <summary>As one line below its heads, so that the lines of several reviews stand under one another.</summary>
    public static byte[] Csv(ReturnOfReview.Row row) => CsvFile.Of([[.. row.Lines.Select(l => l.Field.Name)], [.. row.Lines.Select(l => l.Text)]]);

    /// <summary>The name of its file.</summary>
    public static string FileName(ReturnOfReview.Row row, string slug, DateOnly on, string ending) => string.Create(CultureInfo.InvariantCulture, $"{row.Form.Code} {slug} {on:yyyy-MM-dd}.{ending}");
}
