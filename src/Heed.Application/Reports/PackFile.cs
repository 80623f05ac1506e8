using Heed.Application.Platform.Printing;
using System.IO.Compression;
using System.Text;
using Heed.Application.Platform.Files;
using Heed.Domain.Recommendations;
using Heed.Domain.Reports;
using Heed.Domain.Shared;

namespace Heed.Application.Reports;

/// <summary>A pack as a zip that opens from a memory stick: an index as a page and as a table, and every item that goes out. What is withheld has its line, and nothing else.</summary>
internal sealed class PackFile(FileStore files, PackReading reading, Release release, string partnership, string by, DateTimeOffset now)
{
    private readonly List<IReadOnlyList<string>> rows = [];
    private readonly List<string> links = [];

    /// <summary>What the register of releases calls each item.</summary>
    public Dictionary<ReleaseItemId, string> Printed { get; } = [];

    /// <summary>Items of which something was to be blacked out, and none of the words stands in them.</summary>
    public List<string> Untouched { get; } = [];

    public async Task Write(Stream to, CancellationToken ct)
    {
        var everywhere = Everywhere(release);
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        List<ReleaseItem> goes = [.. release.Items.Where(i => i.Fate is ItemFate.Release or ItemFate.Redact)];
        foreach (var item in release.Items.OrderBy(i => i.Number))
        {
            var label = item.Fate == ItemFate.Withhold ? $"{Words.Capital(Words.Of(item.Kind))}, withheld" : new Blackout(everywhere).Of(reading.Label(item));
            Printed[item.Id] = label;
            var (name, hits) = item.Fate == ItemFate.Withhold ? ("", 0) : await Add(zip, item, goes, everywhere, ct);
            rows.Add([$"{item.Number}", label, Fate(item, hits), new Blackout(everywhere).Of(item.Why), name]);
            links.Add(name);
        }

        await Put(zip, "index.html", Encoding.UTF8.GetBytes(PrintedHtml.Of(Index())), ct);
        await Put(zip, "index.csv", CsvFile.Of([["Pack", "Number", "Item", "What became of it", "Exemption", "File"], .. rows.Select(r => (string[])[release.Reference, .. r])]), ct);
    }

    /// <summary>How one item reads as it goes out.</summary>
    /// <returns>The page; how often something of this item's own is blacked out in it; and how often anything is.</returns>
    public static (Printed Paper, int Own, int All) Page(PackReading reading, Release release, ReleaseItem item, IReadOnlyCollection<ReleaseItem> goes, string banner, string by, DateTimeOffset now)
    {
        var whole = new Printed($"{item.Number}", banner, by, now, [.. reading.Parts(item, goes)!, new PrintedText(banner)]);
        var (own, all) = (new Blackout(item.Passages), new Blackout(Everywhere(release)));
        own.Of(whole);
        return (all.Of(whole), own.Hits, all.Hits);
    }

    /// <summary>Whatever is blacked out in one item is blacked out in every page that Heed writes, because records quote each other.</summary>
    private static List<string> Everywhere(Release release) => [.. release.Items.SelectMany(i => i.Passages).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>"Released to the lead inspector. OFS-3": it stands on every page.</summary>
    public static string BannerOf(Release release) => $"Released to {release.Recipient}. {release.Reference}";

    /// <summary>A file of plain text, with the passages blacked out.</summary>
    public static async Task<(string Text, int Hits)> TextOf(FileStore files, ReleaseItem item, FileId file, CancellationToken ct)
    {
        await using var bytes = files.Open(file);
        using var reader = new StreamReader(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var blackout = new Blackout(item.Passages);
        var text = blackout.Of(await reader.ReadToEndAsync(ct));
        return (text, blackout.Hits);
    }

    private async Task<(string Name, int Hits)> Add(ZipArchive zip, ReleaseItem item, List<ReleaseItem> goes, List<string> everywhere, CancellationToken ct)
    {
        var number = $"{item.Number:000}-{Words.Of(item.Kind).Replace(' ', '-')}";
        if (item.Kind != ReleaseItemKind.Evidence)
        {
            var (paper, own, all) = Page(reading, release, item, goes, BannerOf(release), partnership, now);
            Note(item, own);
            return (await Put(zip, number + ".html", Encoding.UTF8.GetBytes(PrintedHtml.Of(paper with { Title = new Blackout(everywhere).Of(reading.Label(item)) })), ct), all);
        }

        var file = reading.FileOf(item);
        if (item.Passages.Count > 0)
        {
            var (text, hits) = await TextOf(files, item, file.Id, ct);
            Note(item, hits);
            return (await Put(zip, number + Ending(file.Name), Encoding.UTF8.GetBytes(text), ct), hits);
        }

        var (id, name) = item.Replacement is { } copy ? (copy.Id, copy.Name) : (file.Id, file.Name);
        await using var bytes = files.Open(id);
        await using var entry = await Entry(zip, number + Ending(name)).OpenAsync(ct);
        await bytes.CopyToAsync(entry, ct);
        return (number + Ending(name), 0);
    }

    private void Note(ReleaseItem item, int hits)
    {
        if (item.Fate == ItemFate.Redact && hits == 0)
        {
            Untouched.Add(reading.Label(item));
        }
    }

    private static string Fate(ReleaseItem item, int hits) => item.Fate switch
    {
        ItemFate.Release => hits == 0 ? "Released whole" : "Released with passages blacked out, as elsewhere in the pack",
        ItemFate.Redact => item.Replacement is null ? "Released with passages blacked out" : "Released as a copy with passages blacked out",
        _ => "Withheld",
    };

    private Printed Index() => new($"Index: {release.Reference}", BannerOf(release), partnership, now,
    [
        new PrintedHeading(1, $"Pack {release.Reference}"),
        new PrintedText($"Released by {partnership} to {release.Recipient} on {Words.Moment(now)} (UK time), by {by}. {release.Ground}."),
        new PrintedText($"What was looked for: everything {release.Selection.Sentence}. {Count(ItemFate.Release)} released whole, {Count(ItemFate.Redact)} with passages blacked out, {Count(ItemFate.Withhold)} withheld. {Blackout.Block} stands where something is blacked out, however long it was."),
        new PrintedTable("Items of this pack", [new("Number", 8), new("Item", 42), new("What became of it", 18), new("Exemption relied on", 22), new("File", 20)], rows) { Links = links },
    ]);

    private string Count(ItemFate fate) => Words.Count(release.Items.Count(i => i.Fate == fate), "item");

    /// <summary>What a file is called by: its own name may say what was blacked out.</summary>
    private static string Ending(string name) => new([.. Path.GetExtension(name).ToLowerInvariant().Where(c => c == '.' || char.IsAsciiLetterOrDigit(c)).Take(6)]);

    private async Task<string> Put(ZipArchive zip, string name, byte[] bytes, CancellationToken ct)
    {
        await using var entry = await Entry(zip, name).OpenAsync(ct);
        await entry.WriteAsync(bytes, ct);
        return name;
    }

    private ZipArchiveEntry Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = now;
        return entry;
    }
}
