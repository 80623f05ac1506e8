using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Heed.Application.Platform.Files;

/// <summary>How many pages a PDF has.</summary>
internal static partial class PdfPages
{
    /// <returns>Null where Poppler is not installed, or cannot read it.</returns>
    public static async Task<int?> Count(byte[] pdf, CancellationToken ct)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf, ct);
            var (output, _, _) = await PdfTool.Run("pdfinfo", [file], ct);
            return output is not null && Pages().Match(Encoding.UTF8.GetString(output)) is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex Pages();
}
