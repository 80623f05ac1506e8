using System.Net;

namespace Heed.Web.Tests.Walking;

/// <summary>What is looked for in every answer, whatever page it is; each check says what is wrong, or nothing.</summary>
internal static class Surface
{
    private static readonly string[] Policies = ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"];

    /// <summary>What would tell a stranger how Heed is built.</summary>
    private static readonly string[] Telling = ["   at ", "Exception", "StackTrace", "SELECT ", "SQLite", "Npgsql", ".cs:line", "Microsoft.", "System.", "/src/", "/home/", "/tmp/", "Server: ", "X-Powered-By"];

    /// <summary>How many of the odd queries, from the first, are tried on pages that take no query of their own too.</summary>
    public const int OddEverywhere = 6;

    public static readonly IReadOnlyList<string> OddWords = ["a\0b", new string('x', 200_000), "\u202e\ufeff\U0001f600\ud800\u0007", "=cmd|' /C calc'!A0", "{{7*7}}${7*7}<%= 7*7 %>"];

    public static readonly IReadOnlyList<string> OddQueries =
    [
        "p=-1", "p=99999999999999999999", "kept=nonsense", "handler=Nothing", "then=%00", "code=%00", "p=0", "p=2147483647", "p=%00", "sort=%00", "sort=';DROP TABLE Sources--", "words=%00", "q=%00", "q=%22%22%22", "q=a*%20OR%20(", $"words={new string('x', 5000)}", "q=%F0%9F%98%80%E2%80%AE%EF%BF%BF",
        "words=%ED%A0%80", "source=nonsense", "recommendation=%00", "agency=%27", "state=999", "stage=-1", "kind=nonsense", "all=%00", "skip=-5", "handler=%00", "why=%00", "back=%00%0d%0aX-Injected:%20yes",
    ];

    public static readonly IReadOnlyList<string> Elsewhere =
    [
        "https://evil.example/", "//evil.example/", "/\\evil.example/", "\\\\evil.example", "https:evil.example", "/%09/evil.example", "\t//evil.example", "/\t/evil.example", "javascript:alert(1)", "http://localhost@evil.example/", ".evil.example", "/\r\n//evil.example",
    ];

    public static readonly IReadOnlyList<string> Climbs =
    [
        "../../../../../../../../etc/passwd", "..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd", "%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "..%5c..%5c..%5c..%5cetc%5cpasswd", "....//....//....//....//etc/passwd", "%2fetc%2fpasswd", "..%252f..%252f..%252fetc%252fpasswd", "appsettings.json", "heed.db",
    ];

    /// <summary>Whether a planted script stands in the page as a script, and not as words.</summary>
    public static bool RunsScript(Hop hop) => IsPage(hop) && (hop.Body.Contains("<script>zq", StringComparison.OrdinalIgnoreCase) || hop.Body.Contains("<img src=x", StringComparison.OrdinalIgnoreCase));

    public static bool RunsScript(Reply reply) => reply.Hops.Any(RunsScript);

    public static IEnumerable<string> Headers(Hop hop)
    {
        var policy = Header(hop, "Content-Security-Policy");
        foreach (var missing in Policies.Where(p => policy?.Contains(p, StringComparison.Ordinal) != true))
        {
            yield return $"its policy does not say {missing}";
        }

        if (policy?.Contains("unsafe", StringComparison.Ordinal) == true)
        {
            yield return "its policy allows what is unsafe";
        }

        foreach (var (name, value) in new[] { ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin") }.Where(h => Header(hop, h.Item1) != h.Item2))
        {
            yield return $"{name} is not {value}";
        }

        var isPrivate = hop.Address.StartsWith("/work", StringComparison.Ordinal) || hop.Address.StartsWith("/account", StringComparison.Ordinal) || hop.Address.StartsWith("/update", StringComparison.Ordinal) || hop.Address.StartsWith("/planted", StringComparison.Ordinal);
        if (isPrivate && Header(hop, "Cache-Control")?.Contains("no-store", StringComparison.Ordinal) != true)
        {
            yield return "a private page may be kept in a cache";
        }

        if (IsPage(hop) && hop.Body.Contains(" style=\"", StringComparison.OrdinalIgnoreCase))
        {
            yield return "it holds a style of its own";
        }
    }

    public static IEnumerable<string> Cookies(Hop hop) => Set(hop).SelectMany(cookie => new[] { "httponly", "samesite=" }
        .Where(needed => !cookie.Contains(needed, StringComparison.OrdinalIgnoreCase) || cookie.Contains("samesite=none", StringComparison.OrdinalIgnoreCase))
        .Select(needed => $"the cookie {cookie.Split('=')[0]} lacks {needed}"));

    public static IEnumerable<string> BehindTls(Hop hop) => Set(hop).Where(c => !c.Contains("; secure", StringComparison.OrdinalIgnoreCase)).Select(c => $"the cookie {c.Split('=')[0]} would go over an open line");

    public static IEnumerable<string> Leakage(Hop hop)
    {
        if (hop.Status == HttpStatusCode.InternalServerError && !hop.Address.StartsWith("/platform/fault", StringComparison.Ordinal))
        {
            yield return "a fault";
        }

        if (Header(hop, "X-Injected") is not null)
        {
            yield return "a header was put into the answer";
        }

        foreach (var told in Telling.Where(t => (IsPage(hop) ? hop.Headers + hop.Body : hop.Headers).Contains(t, StringComparison.Ordinal)))
        {
            yield return $"it tells “{told.Trim()}”";
        }
    }

    /// <summary>Whether a redirect or a link of the page leads to the other site.</summary>
    public static bool LeadsAway(Reply reply, string provider = "http://127.0.0.1") => reply.Hops.Any(h =>
        (Header(h, "Location") is { } to && Uri.TryCreate(new Uri("http://localhost"), to, out var address) && address.Host != "localhost" && !to.StartsWith(provider, StringComparison.Ordinal))
        || h.Body.Contains("href=\"https://evil", StringComparison.OrdinalIgnoreCase) || h.Body.Contains("href=\"//evil", StringComparison.OrdinalIgnoreCase) || h.Body.Contains("href=\"javascript:", StringComparison.OrdinalIgnoreCase));

    /// <summary>The same address with something odd in place of its last part.</summary>
    public static IEnumerable<string> OddPaths(string path)
    {
        var at = path.LastIndexOf('/') + 1;
        return at < 7 ? [] : new[] { "..", "%2e%2e%2f", "-1", "99999999999999999999", "00000000-0000-0000-0000-000000000000", "%F0%9F%98%80", "%ED%A0%80", new string('a', 2000) }.Select(odd => path[..at] + odd);
    }

    private static bool IsPage(Hop hop) => hop.Headers.Contains("text/html", StringComparison.OrdinalIgnoreCase);

    private static string? Header(Hop hop, string name) => hop.Headers.Split('\n').FirstOrDefault(h => h.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];

    /// <summary>Cookies that are set, and not those that are taken away.</summary>
    private static IEnumerable<string> Set(Hop hop) => hop.Headers.Split('\n').Where(h => h.StartsWith("Set-Cookie: ", StringComparison.Ordinal)).Select(h => h["Set-Cookie: ".Length..]).Where(c => !c.Split(';')[0].EndsWith('='));
}
