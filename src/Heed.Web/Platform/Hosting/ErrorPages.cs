using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Diagnostics;

namespace Heed.Web.Platform.Hosting;

/// <summary>A page in plain words for every answer that would have none.</summary>
internal static class ErrorPages
{
    /// <summary>Where the fault page finds the address to go back to with what was typed.</summary>
    public const string BackItem = "BackToForm";

    public static async Task Show(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var asked = (http.Request.Path, http.Request.QueryString, http.Request.Method, http.Response.StatusCode);
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature
        {
            OriginalPath = http.Request.Path.Value!,
            OriginalPathBase = http.Request.PathBase.Value!,
            OriginalQueryString = http.Request.QueryString.Value,
        });
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Request.Path = http.Response.StatusCode switch
        {
            StatusCodes.Status403Forbidden => "/platform/not-allowed",
            StatusCodes.Status400BadRequest => "/platform/fault",
            _ => "/platform/not-found",
        };
        (http.Request.QueryString, http.Request.Method) = (QueryString.Empty, HttpMethods.Get);
        await context.Next(http);
        (http.Request.Path, http.Request.QueryString, http.Request.Method, _) = asked;
    }
}

/// <summary>Keeps what was typed when something fails, and tells the fault page where to go back to.</summary>
internal sealed class KeepFormOnFault(ILogger<KeepFormOnFault> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var asked = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "/";
        try
        {
            if (await KeepingForms.Keep(httpContext, asked) is { } key)
            {
                httpContext.Items[ErrorPages.BackItem] = $"{asked}{httpContext.Request.QueryString}{(httpContext.Request.QueryString.HasValue ? "&" : "?")}{KeepingForms.Query}={key}";
            }
        }
        catch (Exception keeping) when (keeping is not OutOfMemoryException)
        {
            log.LogError(keeping, "What was typed could not be kept");
        }

        return false;
    }
}
