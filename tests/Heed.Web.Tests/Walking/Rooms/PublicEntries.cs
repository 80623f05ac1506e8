using System.Net;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking.Rooms;

/// <summary>What everybody may open: the public pages, the pages that explain an answer, and what answers before there is a page.</summary>
internal static class PublicEntries
{
    public static IEnumerable<Entry> All =>
    [
        Entry.Public("", "/", Marks.Public),
        Entry.Public("about", "/about", "Heed"),
        Entry.Public("help", "/help", "help"),
        Entry.Public("accessibility", "/accessibility", "Accessibility"),
        Entry.Public("reviews", "/reviews", Marks.Public),
        Published("GET reviews/{slug}/{**part}", w => $"/reviews/{w.Published.Slug}"),
        Published("GET reviews/{slug}/{**part}", w => $"/reviews/{w.Published.Slug}/toolkit", "Local matter 1"),
        Published("GET reviews/{slug}/{**part}", w => $"/reviews/{w.Published.Slug}/action-plan", "Action plan"),
        Published("GET reviews/{slug}/files/{name}", w => $"/reviews/{w.Published.Slug}/files/report-full.txt"),
        Entry.Public("partnerships/{slug}", "/partnerships/town-children", Marks.Public),
        new("GET preview/{secret}/{**part}", Behind.Link, Marks.Edition, (w, _) => Task.FromResult(Asked.Page($"/preview/{w.Preview}"))) { By = Visitor, Secret = w => w.Preview },
        Entry.Public("platform/not-found", "/platform/not-found", "not found", HttpStatusCode.NotFound),
        Entry.Public("platform/not-allowed", "/platform/not-allowed", "You cannot do this", HttpStatusCode.Forbidden),
        Entry.Public("platform/fault", "/platform/fault", "wrong", HttpStatusCode.InternalServerError),
        .. new[] { "platform/not-found", "platform/not-allowed", "platform/fault" }.Select(Posted),
        Specimen("GET", "platform/specimen"),
        Specimen("POST", "platform/specimen"),
        Specimen("GET", "platform/specimen-toolkit"),
        Specimen("POST", "platform/specimen-toolkit"),
        Entry.Public("search", $"/search?q={Marks.Public}", Marks.Public),
        Entry.Public("{by:regex(^themes$|^agencies$)}/{slug?}", "/agencies/town-hospitals", Marks.Public),
        Entry.Public("open-data", "/open-data", "Open Government Licence"),
        Entry.Public("feed.atom", "/feed.atom", Marks.Public),
        Entry.Public("feed.json", "/feed.json", Marks.Public),
        Entry.Public("partnerships/{slug}/feed.atom", "/partnerships/town-children/feed.atom", Marks.Public),
        Entry.Public("partnerships/{slug}/feed.json", "/partnerships/town-children/feed.json", Marks.Public),
        Entry.Public("sitemap.xml", "/sitemap.xml", "toolkit/local/1"),
        Entry.Public("robots.txt", "/robots.txt", "Disallow: /work"),
        Entry.Public("open-data/openapi.json", "/open-data/openapi.json", "3.1.0"),
        Entry.Public("open-data/reviews.json", "/open-data/reviews.json", Marks.Public),
        Entry.Public("open-data/recommendations.csv", "/open-data/recommendations.csv", Marks.Public),
        Published("GET open-data/reviews/{slug}.json", w => $"/open-data/reviews/{w.Published.Slug}.json"),
        Entry.Public("healthz", "/healthz", "alive"),
        Entry.Public("readyz", "/readyz", "ready"),
        new("GET from memory", Behind.Public, Marks.Public, FromMemory) { By = Visitor },
        new("GET a file of the look", Behind.Public, "govuk", (_, _) => Task.FromResult(Asked.Page("/css/heed.css"))) { By = Visitor },
    ];

    private static Task<Guest> Visitor(World w) => Task.FromResult(w.Visitor);

    private static Entry Published(string door, Func<World, string> path, string shows = Marks.Public) =>
        new(door, Behind.Public, shows, (w, _) => Task.FromResult(Asked.Page(path(w)))) { By = Visitor };

    /// <summary>A page that explains why a press did not work is reached by that press.</summary>
    private static Entry Posted(string door) =>
        new($"POST {door}", Behind.Public, "Heed", (_, _) => Task.FromResult(new Asked(HttpMethod.Post, new Uri("/" + door, UriKind.Relative), [], []))) { By = Visitor, Changes = false, Answers = Of(door) };

    private static HttpStatusCode Of(string door) => door switch
    {
        "platform/not-found" => HttpStatusCode.NotFound,
        "platform/not-allowed" => HttpStatusCode.Forbidden,
        _ => HttpStatusCode.InternalServerError,
    };

    /// <summary>The pages that show the parts of the look are there for whoever builds Heed, and nowhere else.</summary>
    private static Entry Specimen(string method, string door) =>
        new($"{method} {door}", Behind.Public, "not found", (_, _) => Task.FromResult(new Asked(new HttpMethod(method), new Uri("/" + door, UriKind.Relative), [], []))) { Changes = false, Answers = HttpStatusCode.NotFound };

    /// <summary>The first time a page is rendered, and from then on it is served from memory.</summary>
    private static async Task<Asked> FromMemory(World w, Guest visitor)
    {
        var asked = Asked.Page($"/reviews/{w.Published.Slug}");
        for (var wait = 0; wait < 50 && (await visitor.Send(asked)).First.Door is not null; wait++)
        {
            await Task.Delay(20);
        }

        return asked;
    }
}
