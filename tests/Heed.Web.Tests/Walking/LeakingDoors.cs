using Heed.Application.Platform.Reading;
using Heed.Domain.People;
using Heed.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Heed.Web.Tests.Walking;

/// <summary>Doors that a careless hand might have added, each with a fault that the walk must name.</summary>
internal static class LeakingDoors
{
    public const string Prefix = "planted/";

    public static IReadOnlyList<Entry> Entries { get; } =
    [
        Entry.Look("planted/open-to-everybody", _ => "/planted/open-to-everybody", Marks.Title),
        Entry.OwnPage("planted/count", "reviews"),
        Entry.Look("planted/header", _ => "/planted/header", Marks.Title),
        Entry.Look("planted/fallen-through", _ => "/planted/fallen-through", Marks.Title),
        Press("planted/changed-by-an-auditor", Marks.Title),
        Entry.OwnPage("planted/nothing", Marks.Title),
        Entry.Look("planted/script", _ => "/planted/script", Marks.Title),
    ];

    public static void Map(WebApplication app, Func<World> world)
    {
        bool IsInside(HttpContext http) => http.User.Identity?.IsAuthenticated == true && http.User.Identity.Name is { } name && (name.StartsWith("mary", StringComparison.Ordinal) || name.StartsWith("olga", StringComparison.Ordinal));
        app.MapGet("/planted/open-to-everybody", () => Marks.Title).AllowAnonymous();
        app.MapGet("/planted/count", async () =>
        {
            await using var db = world() is { } w ? w.Town.The<Reader>().For(Actor.Heed) : null;
            return $"{(db is null ? 0 : await db.Reviews.CountAsync())} reviews";
        });
        app.MapGet("/planted/header", (HttpContext http) =>
        {
            http.Response.Headers["X-Found"] = Marks.Title;
            return IsInside(http) ? Results.Text(Marks.Title) : Results.NotFound();
        });
        app.MapGet("/planted/fallen-through", (HttpContext http) => IsInside(http) ? Results.Text(Marks.Title) : Results.Text("nothing"));
        app.MapPost("/planted/changed-by-an-auditor", async (HttpContext http) =>
        {
            if (IsInside(http))
            {
                await world().FreshGroup();
            }

            return IsInside(http) ? Results.Text(Marks.Title) : Results.NotFound();
        });
        app.MapGet("/planted/nothing", () => "nothing");
        app.MapGet("/planted/script", (HttpContext http) => IsInside(http) ? Results.Content(Marks.Text(Marks.Title), "text/html") : Results.NotFound());
        app.MapGet("/planted/headers", (HttpContext http) =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.ContentSecurityPolicy = "default-src 'self' 'unsafe-inline'";
                http.Response.Headers.CacheControl = "public";
                return Task.CompletedTask;
            });
            return "a careless page";
        }).AllowAnonymous();
        app.MapGet("/planted/cookie", (HttpContext http) => http.Response.Cookies.Append("careless", "1")).AllowAnonymous();
        app.MapGet("/planted/fault", (string? q) => Results.Content($"<p>System.InvalidOperationException: {q?.Length}</p>", "text/html", statusCode: 500)).AllowAnonymous();
        app.MapGet("/planted/away", (string back) => Results.Redirect(back)).AllowAnonymous();
        app.MapGet("/planted/file", (string name) => Results.Text(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)))).AllowAnonymous();
        app.MapGet("/planted/forgotten", () => "nobody said who may");
    }

    private static Entry Press(string door, string shows) =>
        new($"POST {door}", Behind.Record, shows, (_, _) => Task.FromResult(new Asked(HttpMethod.Post, new Uri("/" + door, UriKind.Relative), [], [])));
}
