namespace Heed.Web.Tests.Walking;

/// <summary>Paths that no browser sends.</summary>
internal static class RawPaths
{
    private const int Deep = 12;

    /// <summary>One step up, in every way in which somebody has written it to pass a careless check.</summary>
    private static readonly string[] Up =
    [
        "../", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", ".%2e/", "..\\", "..%5c", "%2e%2e%5c", "%252e%252e%252f", "..%252f", "..%c0%af", "%c0%ae%c0%ae/", "..%ef%bc%8f", "....//", "..;/", "..%00/", "..//", "./../", "%u002e%u002e/",
    ];

    /// <summary>What is put behind an address that would otherwise be found.</summary>
    private static readonly string[] Tails = ["%00", "%00.css", "%00/..", "%2500", "%0d%0aX-Injected:%20yes", "%0aX-Injected:%20yes", "%zz", "%", "%ed%a0%80", "%ff%fe", "%2f..%2f..", "%5c..", "::$DATA", "~"];

    /// <summary>Climbs out of a folder to a file that must not be handed out.</summary>
    public static IEnumerable<string> Climbing(string folder, IEnumerable<string> targets) =>
        from target in targets from up in Up select $"{folder}/{string.Concat(Enumerable.Repeat(up, Deep))}{target.TrimStart('/').Replace("/", Slash(up), StringComparison.Ordinal)}";

    public static IEnumerable<string> Tailed(string address) => Tails.Select(t => address + t);

    /// <summary>Ways round to an address, through folders that are open to everybody.</summary>
    public static IEnumerable<string> Roundabout(string address) =>
        from open in new[] { "/css", "/lib/govuk-frontend", "/help", "/healthz", "/account/sign-in", "/reviews", "" }
        from up in Up
        select $"{open}/{(open.Length == 0 ? up : string.Concat(Enumerable.Repeat(up, open.Count(c => c == '/'))))}{address.TrimStart('/')}";

    /// <summary>The slash that belongs to a step: what is hidden in one place is hidden in all.</summary>
    private static string Slash(string up) => up switch
    {
        _ when up.EndsWith('/') => "/",
        _ when up.EndsWith('\\') => "\\",
        _ => up[up.LastIndexOf('%')..],
    };
}
