using Microsoft.Extensions.Primitives;

namespace Heed.Web.Platform.Hosting;

/// <summary>Headers that every answer carries: no script or style but our own files, no frames, nothing private in a cache.</summary>
internal sealed class SafeHeaders(RequestDelegate next)
{
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues NoFrames = "DENY";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues OneYear = "max-age=31536000";
    private static readonly StringValues Policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            Set(context);
            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }

    internal static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = NoSniff;
        headers.XFrameOptions = NoFrames;
        headers["Referrer-Policy"] = SameOrigin;
        // Whoever tries Heed out on their own machine would else reach nothing there without TLS for a year.
        if (context.Request.IsHttps && context.Request.Host.Host is not ("localhost" or "127.0.0.1" or "[::1]"))
        {
            headers.StrictTransportSecurity = OneYear;
        }
    }
}
