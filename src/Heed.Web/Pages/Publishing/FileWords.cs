using System.Globalization;
using Heed.Domain.Publishing;

namespace Heed.Web.Pages.Publishing;

/// <summary>What a file that goes out is called where it is offered.</summary>
internal static class FileWords
{
    public static string Of(EditionFile file) => file.Kind switch
    {
        EditionFileKind.Pdf => "As a PDF",
        EditionFileKind.Word => "As a Word document",
        EditionFileKind.Zip => "As pages that open from a memory stick (zip)",
        _ => $"The full document ({Path.GetExtension(file.File.Name).TrimStart('.').ToUpperInvariant()})",
    };

    /// <summary>"340 KB", "2.1 MB".</summary>
    public static string Size(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1000)} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB");
}
