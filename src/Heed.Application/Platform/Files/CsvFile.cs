using CsvHelper;

namespace Heed.Application.Platform.Files;

/// <summary>Rows as a CSV file that a spreadsheet opens as they stand: UTF-8 with a mark at its beginning, and no cell that it could take for a formula.</summary>
public static class CsvFile
{
    public static byte[] Of(IEnumerable<string[]> rows) => Written(rows, withMark: true);

    /// <summary>More rows below those that are written already.</summary>
    public static byte[] Below(IEnumerable<string[]> rows) => Written(rows, withMark: false);

    private static byte[] Written(IEnumerable<string[]> rows, bool withMark)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, new CsvWriterOptions { Injection = CsvInjection.Escape, WriteByteOrderMark = withMark, ValidateFieldCount = false }, leaveOpen: true))
        {
            foreach (var cells in rows)
            {
                // A record must have a cell; one that is empty sets apart what stands above it.
                csv.WriteRecord(cells.Length == 0 ? [""] : [.. cells.Select(Plain)]);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Some spreadsheets take the wide signs of East Asian keyboards for those that begin a formula.</summary>
    private static string Plain(string cell) => cell is ['\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] ? $"'{cell}" : cell;
}
