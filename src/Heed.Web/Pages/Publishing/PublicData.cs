using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using Heed.Application.Platform.Files;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.PublicFinding;
using Heed.Application.Publishing;
using Heed.Application.Publishing.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Hosting;

namespace Heed.Web.Pages.Publishing;

/// <summary>What is published for programs: feeds, the map of the site, open data and its description.</summary>
internal static class PublicData
{
    private const int NewestInFeed = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public static void MapPublicData(this WebApplication app)
    {
        Keep(app.MapGet("/feed.atom", (PublishedEditions editions, HeedAddress heed, CancellationToken ct) => AtomFeed(editions, heed, null, ct)));
        Keep(app.MapGet("/feed.json", (PublishedEditions editions, HeedAddress heed, CancellationToken ct) => JsonFeed(editions, heed, null, ct)));
        Keep(app.MapGet("/partnerships/{slug}/feed.atom", (string slug, PublishedEditions editions, HeedAddress heed, CancellationToken ct) => AtomFeed(editions, heed, slug, ct)));
        Keep(app.MapGet("/partnerships/{slug}/feed.json", (string slug, PublishedEditions editions, HeedAddress heed, CancellationToken ct) => JsonFeed(editions, heed, slug, ct)));
        Keep(app.MapGet("/sitemap.xml", Sitemap));
        Keep(app.MapGet("/robots.txt", (HeedAddress heed) => Results.Text($"User-agent: *\nDisallow: /work\nDisallow: /account\nDisallow: /preview\nDisallow: /search\nSitemap: {heed.Of("/sitemap.xml")}\n")));
        Keep(app.MapGet("/open-data/openapi.json", (HeedAddress heed) => Results.Text(OpenApi.Of(heed.Of("")).ToJsonString(Json), "application/json; charset=utf-8")));
        app.MapGet("/open-data/reviews.json", All).AllowAnonymous();
        app.MapGet("/open-data/recommendations.csv", Table).AllowAnonymous();
        app.MapGet("/open-data/reviews/{slug}.json", One).AllowAnonymous();
    }

    /// <summary>The same for everybody, and small enough to be kept in memory until something is published.</summary>
    private static void Keep(RouteHandlerBuilder door) => door.WithMetadata(new PublicPageAttribute()).AllowAnonymous();

    private static async Task<List<PublishedEditions.Row>> Newest(PublishedEditions editions, string? partnership, CancellationToken ct)
    {
        var found = new List<PublishedEditions.Row>();
        await foreach (var row in editions.Run(partnership, null, NewestInFeed, ct))
        {
            found.Add(row);
        }

        return found;
    }

    private static async Task<IResult> AtomFeed(PublishedEditions editions, HeedAddress heed, string? partnership, CancellationToken ct)
    {
        var rows = await Newest(editions, partnership, ct);
        var (self, home) = Addresses(heed, partnership, "feed.atom");
        var feed = new XElement(Atom + "feed",
            new XElement(Atom + "title", Title(rows, partnership)), new XElement(Atom + "id", self), new XElement(Atom + "updated", Moment(rows.Count > 0 ? rows[0].On : DateTimeOffset.UnixEpoch)),
            new XElement(Atom + "author", new XElement(Atom + "name", "Heed")),
            new XElement(Atom + "link", new XAttribute("rel", "self"), new XAttribute("href", self)), new XElement(Atom + "link", new XAttribute("href", home)),
            rows.Select(r => new XElement(Atom + "entry",
                new XElement(Atom + "title", r.Title), new XElement(Atom + "id", $"{heed.Of(r.Path)}#edition-{r.Number}"), new XElement(Atom + "updated", Moment(r.On)),
                new XElement(Atom + "link", new XAttribute("href", heed.Of(r.Path))), new XElement(Atom + "summary", Summary(r)))));
        return Results.Text(Written(feed), "application/atom+xml; charset=utf-8");
    }

    private static async Task<IResult> JsonFeed(PublishedEditions editions, HeedAddress heed, string? partnership, CancellationToken ct)
    {
        var rows = await Newest(editions, partnership, ct);
        var (self, home) = Addresses(heed, partnership, "feed.json");
        return Results.Text(JsonSerializer.Serialize(new
        {
            version = "https://jsonfeed.org/version/1.1",
            title = Title(rows, partnership),
            home_page_url = home,
            feed_url = self,
            language = "en-GB",
            items = rows.Select(r => new { id = $"{heed.Of(r.Path)}#edition-{r.Number}", url = heed.Of(r.Path), title = r.Title, content_text = Summary(r), date_published = Moment(r.On) }),
        }, Json), "application/feed+json; charset=utf-8");
    }

    private static async Task<IResult> Sitemap(PublishedEditions editions, PublicPartnerships partnerships, PublicSearch search, PublicFinder finder, HeedAddress heed, CancellationToken ct)
    {
        if (!await finder.IsReady(ct))
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var places = new List<(string Path, DateTimeOffset? On)> { ("/", null), ("/reviews", null), ("/themes", null), ("/agencies", null), ("/open-data", null), ("/help", null) };
        places.AddRange((await partnerships.Run(ct)).Select(p => ($"/partnerships/{p.Slug}", (DateTimeOffset?)null)));
        await foreach (var row in editions.Run(null, null, 50_000, ct))
        {
            places.Add((row.Path, row.On));
            if (row.Read() is ToolkitContent toolkit)
            {
                places.AddRange(ToolkitPlace.All(toolkit).Where(p => p.Path.Length > 0).Select(p => (row.Path + p.Path, (DateTimeOffset?)row.On)));
            }
        }

        places.AddRange(search.Facets(FacetKind.Theme).Select(f => ($"/themes/{f.Facet.Slug}", (DateTimeOffset?)null)));
        places.AddRange(search.Facets(FacetKind.Agency).Select(f => ($"/agencies/{f.Facet.Slug}", (DateTimeOffset?)null)));
        return Results.Text(Written(new XElement(Map + "urlset", places.Take(50_000).Select(p =>
            new XElement(Map + "url", new XElement(Map + "loc", heed.Of(p.Path)), p.On is { } on ? new XElement(Map + "lastmod", Moment(on)) : null)))), "application/xml; charset=utf-8");
    }

    /// <summary>Every published edition as one object after the other, written as it is read: there may be thousands.</summary>
    private static async Task All(HttpContext context, PublishedEditions editions, HeedAddress heed)
    {
        var (ct, to) = (context.RequestAborted, context.Response.Body);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "public, no-cache";
        await to.WriteAsync(Encoding.UTF8.GetBytes($"{{\"licence\":{JsonSerializer.Serialize(OpenData.Licence)},\"publications\":["), ct);
        var isFirst = true;
        await foreach (var row in editions.Run(null, null, int.MaxValue, ct))
        {
            await to.WriteAsync(isFirst ? "\n"u8.ToArray() : ",\n"u8.ToArray(), ct);
            await JsonSerializer.SerializeAsync(to, OpenData.Of(row, heed.Of("")), Json, ct);
            isFirst = false;
        }

        await to.WriteAsync("\n]}\n"u8.ToArray(), ct);
    }

    private static async Task<IResult> One(string slug, HttpContext context, PublishedEditions editions, HeedAddress heed, CancellationToken ct)
    {
        var found = new List<PublishedData>();
        await foreach (var row in editions.Run(null, slug, int.MaxValue, ct))
        {
            found.Add(OpenData.Of(row, heed.Of("")));
        }

        context.Response.Headers.CacheControl = "public, no-cache";
        return found.Count == 0 ? Results.NotFound() : Results.Text(JsonSerializer.Serialize(new { licence = OpenData.Licence, publications = found }, Json), "application/json; charset=utf-8");
    }

    private static async Task Table(HttpContext context, PublishedEditions editions, HeedAddress heed)
    {
        var ct = context.RequestAborted;
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.CacheControl = "public, no-cache";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"recommendations.csv\"";
        await context.Response.Body.WriteAsync(CsvFile.Of([[.. OpenData.Columns.Select(c => c.Name)]]), ct);
        await foreach (var row in editions.Run(null, null, int.MaxValue, ct))
        {
            await context.Response.Body.WriteAsync(CsvFile.Below(OpenData.Rows(row, heed.Of(""))), ct);
        }
    }

    private static (string Self, string Home) Addresses(HeedAddress heed, string? partnership, string name) =>
        (heed.Of(partnership is null ? $"/{name}" : $"/partnerships/{partnership}/{name}"), heed.Of(partnership is null ? "/" : $"/partnerships/{partnership}"));

    private static string Title(List<PublishedEditions.Row> rows, string? partnership) =>
        partnership is null ? "Published safeguarding reviews" : rows.SelectMany(r => r.Read().Owners).FirstOrDefault(o => o.Slug == partnership)?.Name ?? "Published safeguarding reviews";

    private static string Summary(PublishedEditions.Row row)
    {
        var (form, owners) = (Domain.Publishing.PublicationForm.Of(row.Kind), Words.List([.. row.Read().Owners.Select(o => o.Name)]));
        return row.ChangeNote.Length > 0 ? $"{Words.Capital(form.Name)}, published by {owners}. What has changed: {row.ChangeNote}" : $"{Words.Capital(form.Name)}, published by {owners}.";
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Written(XElement root) => $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n";
}
