using System.Text;
using System.Text.RegularExpressions;
using Heed.Application.Platform.Printing;
using Heed.Application.Platform.PublicFinding;
using Heed.Domain.Shared;

namespace Heed.Web.Platform.Hosting;

/// <summary>The whole public site as files: every page that a visitor reaches from the first one and from the map of the site, and all that it needs.</summary>
internal sealed partial class StaticSite(NoServer server, PublicIndex index, TextWriter told)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly Queue<string> waiting = new();

    /// <summary>Addresses that something led to and that were not there.</summary>
    public List<string> Missing { get; } = [];

    /// <param name="folder">An empty folder.</param>
    /// <returns>How many files were written.</returns>
    public async Task<int> Write(string folder, CancellationToken ct)
    {
        foreach (var start in new[] { "/", "/sitemap.xml", "/robots.txt", "/search", "/open-data", "/themes", "/agencies", "/feed.atom", "/feed.json", "/open-data/recommendations.csv", "/open-data/reviews.json", "/open-data/openapi.json" })
        {
            Want(start);
        }

        var written = 0;
        while (waiting.TryDequeue(out var address))
        {
            ct.ThrowIfCancellationRequested();
            written += await One(folder, address, ct) ? 1 : 0;
            if (written % 200 == 0)
            {
                await told.WriteLineAsync($"{Words.Count(written, "file")} written, {waiting.Count:N0} known to come…");
            }
        }

        var (_, _, lost) = await server.Ask("/platform/not-found");
        await Put(folder, "404.html", Encoding.UTF8.GetBytes(StaticPage.Of(Encoding.UTF8.GetString(lost), "/404.html").Html), ct);
        await Put(folder, StaticPage.SearchScript, Encoding.UTF8.GetBytes(PrintedSite.SearchScript), ct);
        await Put(folder, StaticPage.SearchIndex, Encoding.UTF8.GetBytes(PrintedSite.SearchIndex(index.All().Select(e => (StaticPage.FileOf(e.Address)!, e.Title, e.Text)))), ct);
        return written + 3;
    }

    private async Task<bool> One(string folder, string address, CancellationToken ct)
    {
        var (status, type, body) = await server.Ask(address);
        if (status != StatusCodes.Status200OK)
        {
            Missing.Add($"{address} ({status})");
            return false;
        }

        if (type.StartsWith("text/html", StringComparison.Ordinal))
        {
            var (html, needs) = StaticPage.Of(Encoding.UTF8.GetString(body), address);
            body = Encoding.UTF8.GetBytes(html);
            needs.ToList().ForEach(Want);
        }
        else if (type.StartsWith("text/css", StringComparison.Ordinal) || type.StartsWith("text/javascript", StringComparison.Ordinal))
        {
            StaticPage.BroughtIn(Encoding.UTF8.GetString(body), address).ToList().ForEach(Want);
        }
        else if (address == "/sitemap.xml")
        {
            Place().Matches(Encoding.UTF8.GetString(body)).Select(m => m.Groups[1].Value).ToList().ForEach(Want);
        }

        await Put(folder, StaticPage.FileOf(address)!, body, ct);
        return true;
    }

    private void Want(string address)
    {
        if (StaticPage.FileOf(address) is { } file && known.Add(file))
        {
            waiting.Enqueue(address);
        }
    }

    private static async Task Put(string folder, string file, byte[] bytes, CancellationToken ct)
    {
        var path = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(file)));
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{file} would stand outside the folder");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, bytes, ct);
    }

    [GeneratedRegex(@"<loc>https?://[^/<]+(/[^<]*)</loc>")]
    private static partial Regex Place();
}
