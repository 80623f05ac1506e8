using Heed.Application.Disposals.Commands;
using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Files;
using Heed.Domain.Disposals;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;

namespace Heed.Web.Pages.Disposals;

/// <summary>What a disclosure search found as a CSV, with its marking and its purpose at the head.</summary>
internal static class DisclosureFile
{
    public static string Marking { get; } = $"{MarkingWords.Of(Domain.Reports.Marking.OfficialSensitive)} - disclosure search";

    public static byte[] Of(SearchForDisclosure.Found found, IReadOnlyList<string> forms) => CsvFile.Of([.. Head(found, forms), .. found.Result.Groups.SelectMany(g => Hits(g.Kind, g.Hits)), .. Hits("Not searched", found.Result.NotSearched)]);

    public static string NameOf(DisclosureSearch search) => $"disclosure-search-{new string([.. search.Reference.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')])}.csv";

    private static string[][] Head(SearchForDisclosure.Found found, IReadOnlyList<string> forms)
    {
        var search = found.Search;
        return
        [
            [Marking],
            ["For", DisposalTexts.Of(search.Purpose)],
            ["Reference", search.Reference],
            ["Why", search.Reason],
            ["Made by", $"{search.Made.Name}, {PlainWords.WithTime(search.Made.At)}"],
            ["Looked for", string.Join(", ", forms)],
            ["Found", $"{Words.Count(found.Result.Total, "place")} that the searcher may see"],
            ["Looked through", $"{Words.Count(found.Result.FilesRead, "file")} of evidence, without the pictures in them"],
            ["Not searched", $"{Words.Count(found.Result.NotSearched.Count, "file")} of evidence, or not wholly"],
            [],
            ["Kind", "Belongs to", "Page", "Where it stands", "Marking"],
        ];
    }

    private static IEnumerable<string[]> Hits(string kind, IReadOnlyList<HeldOnPerson.Hit> hits) => hits.Select(hit => (string[])[kind, hit.Belongs, hit.Href, hit.Excerpt, Marking]);
}
