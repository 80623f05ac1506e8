using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Heed.Web.Tests.Walking;

/// <summary>Every way into Heed: each handler of each page, every other endpoint, and the few that answer before any endpoint.</summary>
internal static class Doors
{
    /// <summary>In this header a test host says which door answered.</summary>
    public const string Header = "Heed-Door";

    /// <summary>The pages of the public served from memory, and the files of the look: they answer before there is an endpoint.</summary>
    public static readonly IReadOnlyList<string> BeforeEndpoints = ["GET from memory", "GET a file of the look"];

    /// <summary>"GET work/reviews/{slug}", "POST work/reviews/{slug}/key?handler=Open".</summary>
    public static async Task<IReadOnlyList<string>> Of(IServiceProvider services)
    {
        var doors = new List<string>(BeforeEndpoints);
        var loader = services.GetRequiredService<PageLoader>();
        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                // OnPageHandlerExecuting is read as a handler for a method PAGE, which no request has.
                var handlers = compiled.HandlerMethods.Where(h => !h.HttpMethod.Equals("PAGE", StringComparison.OrdinalIgnoreCase)).Select(h => Name(h.HttpMethod, endpoint, h.Name)).ToList();
                // A page without a handler for it is shown all the same.
                doors.AddRange(handlers.Exists(h => h == Name("GET", endpoint, null)) ? handlers : [Name("GET", endpoint, null), .. handlers]);
            }
            else
            {
                doors.AddRange((endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(m => Name(m, endpoint, null)));
            }
        }

        foreach (var scheme in await services.GetRequiredService<IAuthenticationSchemeProvider>().GetRequestHandlerSchemesAsync())
        {
            doors.Add($"GET the return of {scheme.Name}");
        }

        return [.. doors.Distinct()];
    }

    /// <summary>Whether an endpoint answers at it, and not something that comes before.</summary>
    public static bool IsEndpoint(string door) => door.Split(' ').Length <= 2;

    /// <summary>Makes a host say which door answered.</summary>
    public static void Tell(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IStartupFilter, TellDoor>();
        builder.Services.Configure<MvcOptions>(options => options.Filters.Add(new NoteHandler()));
    }

    private static string Name(string method, RouteEndpoint endpoint, string? handler) =>
        $"{method.ToUpperInvariant()} {endpoint.RoutePattern.RawText!.TrimStart('/')}{(string.IsNullOrEmpty(handler) ? "" : $"?handler={handler}")}";

    private sealed class NoteHandler : IPageFilter
    {
        /// <summary>The first one: a page that explains the answer comes after it.</summary>
        public void OnPageHandlerSelected(PageHandlerSelectedContext context) =>
            context.HttpContext.Items.TryAdd(Header, Name(context.HandlerMethod?.HttpMethod ?? "GET", (RouteEndpoint)context.HttpContext.GetEndpoint()!, context.HandlerMethod?.Name));

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
        }
    }

    private sealed class TellDoor : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                context.Response.OnStarting(() =>
                {
                    var door = context.Items[Header] as string ?? (context.GetEndpoint() is RouteEndpoint endpoint ? Name(context.Request.Method, endpoint, null) : null);
                    if (door is not null)
                    {
                        context.Response.Headers[Header] = door;
                    }

                    return Task.CompletedTask;
                });
                await rest(context);
            });
            next(app);
        };
    }
}
