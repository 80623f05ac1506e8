using Heed.Domain.Shared;

namespace Heed.Domain.People;

/// <summary>Something elsewhere that a partnership leads its readers to: an earlier review, a national collection.</summary>
/// <param name="Address">A whole address of the web.</param>
public sealed record PublicLink(string Title, string Address)
{
    public const int Most = 200;

    /// <summary>Reads one link from each line: its title, then its address.</summary>
    /// <param name="problems">Takes what is wrong, each with its line.</param>
    public static IReadOnlyList<PublicLink> Read(string lines, string field, Problems problems)
    {
        var all = lines.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries).Select((line, at) => (Line: line, At: at + 1)).Where(l => l.Line.Length > 0).ToList();
        var links = new List<PublicLink>();
        foreach (var (line, at) in all)
        {
            var cut = line.LastIndexOf(' ');
            var (title, address) = cut < 0 ? ("", line) : (line[..cut].Trim(), line[(cut + 1)..]);
            var isOne = title.Length > 0 && WebAddress.IsOne(address);
            problems.If(!isOne, field, $"Line {at}: write the title, then a space and the whole address, starting with https://")
                .IfLonger(title, 200, field, $"The title of line {at}");
            if (isOne)
            {
                links.Add(new PublicLink(title, address));
            }
        }

        problems.If(all.Count > Most, field, $"These are {all.Count} lines, and there is room for {Most}");
        return links;
    }

    /// <summary>As <see cref="Read"/> takes them.</summary>
    public static string Written(IEnumerable<PublicLink> links) => string.Join('\n', links.Select(l => $"{l.Title} {l.Address}"));
}

/// <summary>What a partnership tells the public of itself.</summary>
/// <param name="HelpText">Where to get help; it stands on every public page.</param>
/// <param name="ReportConcernUrl">Where a concern is reported; empty when there is no such page.</param>
/// <param name="Introduction">What stands at the head of its page, as Markdown.</param>
/// <param name="EarlierReviews">Reviews that stand elsewhere, a line each: title and address.</param>
/// <param name="Elsewhere">Where else to read, a line each: national collections, guidance.</param>
public sealed record PublicFront(string HelpText, string ReportConcernUrl, string Introduction = "", string EarlierReviews = "", string Elsewhere = "");
