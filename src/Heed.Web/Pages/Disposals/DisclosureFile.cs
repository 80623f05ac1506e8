using System.Text;
using Heed.Application.Disposals.Commands;
using Heed.Domain.Disposals;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Disposals;

/// <summary>What a disclosure search found as a CSV, with its marking and its purpose at the head.</summary>
internal static class DisclosureFile
{
    public const string Marking = "OFFICIAL-SENSITIVE - disclosure search";

    public static byte[] Of(SearchForDisclosure.Found found, IReadOnlyList<string> forms)
    {
        var search = found.Search;
        var file = new StringBuilder();
        Line(file, Marking);
        Line(file, "For", DisposalTexts.Of(search.Purpose));
        Line(file, "Reference", search.Reference);
        Line(file, "Why", search.Reason);
        Line(file, "Made by", $"{search.Made.Name}, {PlainWords.WithTime(search.Made.At)}");
        Line(file, "Looked for", string.Join(", ", forms));
        Line(file, "Found", $"{Words.Count(found.Result.Total, "place")} that the searcher may see");
        Line(file, "Not searched", $"The inside of {Words.Count(found.Result.FilesNotRead, "file")} of evidence");
        Line(file);
        Line(file, "Kind", "Belongs to", "Page", "Where it stands", "Marking");
        foreach (var group in found.Result.Groups)
        {
            foreach (var hit in group.Hits)
            {
                Line(file, group.Kind, hit.Belongs, hit.Href, hit.Excerpt, Marking);
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(file.ToString())];
    }

    public static string NameOf(DisclosureSearch search) => $"disclosure-search-{new string([.. search.Reference.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')])}.csv";

    private static void Line(StringBuilder file, params string[] cells) => file.Append(string.Join(',', cells.Select(Cell))).Append("\r\n");

    /// <summary>In quotes; a cell that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
