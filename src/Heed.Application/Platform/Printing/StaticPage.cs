using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Heed.Application.Platform.Printing;

/// <summary>A page of the site as a file that any web host can serve, in whatever folder: every link relative, nothing in it that needs a server.</summary>
public static partial class StaticPage
{
    /// <summary>The script that searches the folder, beside its index, from the root of it.</summary>
    public const string SearchScript = "search.js";

    public const string SearchIndex = "search-index.js";

    private static readonly string[] Addresses = ["href", "src", "action", "content"];

    /// <summary>The file at which an address stands: "/reviews/theo" is "reviews/theo/index.html", "/css/heed.css?v=1" is "css/heed.css".</summary>
    /// <returns>Null for what is no part of the public site.</returns>
    public static string? FileOf(string address)
    {
        var (path, query) = address.Split('?', 2) is [var before, var after] ? (before, after) : (address, "");
        path = path.Split('#')[0].TrimEnd('/');
        if (IsPrivate().IsMatch(path + "/"))
        {
            return null;
        }

        if (Path.GetExtension(path).Length > 0)
        {
            return path.TrimStart('/');
        }

        var page = OnePage().Match(query) is { Success: true } number ? $"/page-{number.Groups[1].Value}" : "";
        return $"{path}{page}/index.html".TrimStart('/');
    }

    /// <param name="address">The address that it was asked at.</param>
    /// <returns>The page, and every address of the site that it leads to or needs.</returns>
    public static (string Html, IReadOnlyList<string> Needs) Of(string html, string address)
    {
        var page = new HtmlParser().ParseDocument(html);
        var (file, needs) = (FileOf(address)!, new List<string>());
        foreach (var gone in page.QuerySelectorAll("[data-live-only], form"))
        {
            gone.Remove();
        }

        if (address.Split('?')[0] == "/search")
        {
            AddSearch(page, file);
        }

        foreach (var element in page.QuerySelectorAll("[href], [src]"))
        {
            foreach (var name in Addresses.Where(element.HasAttribute))
            {
                Lead(element, name, address, file, needs);
            }
        }

        return (page.ToHtml(), needs);
    }

    /// <summary>The addresses that a style sheet or a script of modules brings in. Both name them from where they stand themselves, so they stay as they are.</summary>
    public static IReadOnlyList<string> BroughtIn(string source, string address) =>
        [.. Url().Matches(source).Concat(Brought().Matches(source)).Select(m => new Uri(new Uri("http://site" + address), m.Groups[1].Value)).Where(u => u.Host == "site").Select(u => u.PathAndQuery)];

    private static string Relative(string file, string to) => Path.GetRelativePath(Path.Combine("/", Path.GetDirectoryName(file)!), Path.Combine("/", to)).Replace('\\', '/');

    private static void Lead(IElement element, string name, string address, string file, List<string> needs)
    {
        var to = element.GetAttribute(name)!;
        if (to.StartsWith('?'))
        {
            to = address.Split('?')[0] + to;
        }

        if (!to.StartsWith('/') || to.StartsWith("//", StringComparison.Ordinal))
        {
            return;
        }

        if (FileOf(to) is not { } there)
        {
            element.RemoveAttribute(name);
            return;
        }

        needs.Add(to.Split('#')[0]);
        var fragment = to.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? to[at..] : "";
        element.SetAttribute(name, Relative(file, there) + fragment);
    }

    private static void AddSearch(IDocument page, string file)
    {
        var root = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')));
        var heading = page.QuerySelector("h1")!;
        heading.Insert(AdjacentPosition.AfterEnd, """
            <form id="search" role="search" class="heed-filters" hidden><div class="govuk-form-group"><label class="govuk-label" for="words">Words</label><input class="govuk-input govuk-input--width-20" id="words" type="search"></div><button class="govuk-button">Search</button></form>
            <div id="found" role="status"></div>
            <noscript><p class="govuk-body">Search needs scripts. Without them every review is found on the list of published reviews.</p></noscript>
            """);
        page.Body!.SetAttribute("data-root", root);
        foreach (var script in new[] { SearchIndex, SearchScript })
        {
            var element = page.CreateElement("script");
            element.SetAttribute("src", root + script);
            page.Body.AppendChild(element);
        }
    }

    [GeneratedRegex("^/(?:work|account|preview|platform)/")]
    private static partial Regex IsPrivate();

    [GeneratedRegex(@"^p=(\d+)$")]
    private static partial Regex OnePage();

    [GeneratedRegex(@"(?:\bfrom|\bimport)\s*\(?\s*['""]([^'""\s]+)['""]")]
    private static partial Regex Brought();

    [GeneratedRegex(@"url\(['""]?([^'"")]+)['""]?\)")]
    private static partial Regex Url();
}
