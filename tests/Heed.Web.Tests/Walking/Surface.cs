namespace Heed.Web.Tests.Walking;

/// <summary>What is looked for in every answer, whatever page it is.</summary>
internal static class Surface
{
    /// <summary>Whether a planted script stands in the page as a script, and not as words.</summary>
    public static bool RunsScript(Reply reply) => reply.Hops.Any(hop =>
        hop.Headers.Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && (hop.Body.Contains("<script>zq", StringComparison.OrdinalIgnoreCase) || hop.Body.Contains("<img src=x", StringComparison.OrdinalIgnoreCase)));
}
