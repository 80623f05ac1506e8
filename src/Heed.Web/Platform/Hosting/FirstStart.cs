using System.Net;
using System.Security.Cryptography;
using System.Text;
using Heed.Application.People.Queries;

namespace Heed.Web.Platform.Hosting;

/// <summary>Leads everything to the set-up while nobody has an account, and knows who may set up.</summary>
public sealed class FirstStart
{
    public const string Path = "/account/set-up";

    private volatile bool done;

    /// <summary>The one-time code of this start, printed on the console: whoever can read it runs this machine.</summary>
    public string Code { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public async Task<bool> IsOver(IsSetUp isSetUp, CancellationToken ct) => done || (done = await isSetUp.Run(ct));

    /// <summary>A request of this very machine may set up; any other needs the code.</summary>
    public bool Allows(HttpRequest request, string? code) =>
        IsOfThisMachine(request) || (code is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(Code)));

    /// <summary>A proxy on this machine hands on the requests of others, and a stranger's page can send its reader's browser here; neither counts.</summary>
    private static bool IsOfThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && !request.Headers.ContainsKey("X-Forwarded-For") && !request.Headers.ContainsKey("X-Original-For") && !request.Headers.ContainsKey("Forwarded") && !request.Headers.ContainsKey("Via")
        && request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";
}

internal static class FirstStartUse
{
    public static IApplicationBuilder UseFirstStart(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var path = context.Request.Path;
        var leads = path == "/" || path.StartsWithSegments("/work") || (path.StartsWithSegments("/account") && !path.StartsWithSegments(FirstStart.Path));
        if (leads && !await context.RequestServices.GetRequiredService<FirstStart>().IsOver(context.RequestServices.GetRequiredService<IsSetUp>(), context.RequestAborted))
        {
            context.Response.Redirect(FirstStart.Path);
            return;
        }

        await next(context);
    });
}
