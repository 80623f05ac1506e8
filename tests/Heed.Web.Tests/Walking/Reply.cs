using System.Net;

namespace Heed.Web.Tests.Walking;

/// <summary>One answer on the way: its headers with cookies and redirects, and its body as text.</summary>
/// <param name="Door">The handler or endpoint that answered, as <see cref="Doors"/> names it; null where something answered before.</param>
internal sealed record Hop(HttpStatusCode Status, string Address, string Headers, string Body, string? Door);

/// <summary>Everything that came back: the answer, and the pages that it led to.</summary>
internal sealed record Reply(IReadOnlyList<Hop> Hops)
{
    public Hop First => Hops[0];

    public Hop Last => Hops[^1];

    public bool LedToSignIn => Hops.Count > 1 && Last.Address.StartsWith("/account/sign-in", StringComparison.Ordinal);

    public bool HasProblems => Last.Body.Contains("govuk-error-summary", StringComparison.Ordinal);

    /// <summary>All that somebody could read of it: headers, redirects, cookies and bodies.</summary>
    public string Everything { get; } = string.Join('\n', Hops.Select(h => h.Address + "\n" + h.Headers + "\n" + h.Body));
}
