using Microsoft.AspNetCore.Authorization;

namespace Heed.Web.Platform.Hosting;

/// <summary>Marks a page that is open to everybody and the same for everybody, and so may be served from memory.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute, IAllowAnonymous;

/// <summary>Serves public pages from memory ahead of everything else, and keeps what the ordinary way has made.</summary>
internal static class PublicPages
{
    /// <summary>The first step of the pipeline: what is in memory is answered with, and nothing else is done.</summary>
    public static IApplicationBuilder ServePublicBytes(this IApplicationBuilder app)
    {
        var bytes = app.ApplicationServices.GetRequiredService<PublicBytes>();
        return app.Use(next => context =>
        {
            var request = context.Request;
            return IsAsking(request) && !request.QueryString.HasValue && bytes.Present?.Find(request.Path.Value!) is { } page
                ? page.Write(context)
                : next(context);
        });
    }

    /// <summary>After routing and before anybody is looked up: a public page is rendered for nobody in particular, then kept.</summary>
    public static IApplicationBuilder KeepPublicBytes(this IApplicationBuilder app)
    {
        var bytes = app.ApplicationServices.GetRequiredService<PublicBytes>();
        return app.Use(next => context => IsAsking(context.Request) && context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null
            ? Render(context, bytes.Present, next)
            : next(context));
    }

    private static async Task Render(HttpContext context, PublicBytes.Shelf? shelf, RequestDelegate next)
    {
        // Without its cookies a request has no person: what is rendered cannot depend on who asks.
        context.Request.Headers.Cookie = default;
        var (outer, path) = (context.Response.Body, context.Request.Path.Value!);
        using var memory = new MemoryStream();
        context.Response.Body = memory;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = outer;
        }

        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            // An answer without words is left as it is: the page that explains it is put in later.
            if (memory.Length > 0)
            {
                await outer.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length), context.RequestAborted);
            }

            return;
        }

        var page = new PublicPageBytes(memory.ToArray(), context.Response.ContentType ?? "text/html; charset=utf-8");
        if (context.Response.Headers.SetCookie.Count > 0)
        {
            throw new InvalidOperationException($"The public page {path} sets a cookie; it must be the same for everybody");
        }

        if (!context.Request.QueryString.HasValue && IsTheOneSpelling(path))
        {
            shelf?.Keep(path, page);
        }

        await page.Write(context);
    }

    private static bool IsAsking(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    // Routing takes any mixture of letters and a slash at the end; only one spelling is kept, so that memory cannot be filled with the others.
    private static bool IsTheOneSpelling(string path) =>
        (path == "/" || !path.EndsWith('/')) && path.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/' or '.');
}
