using System.Globalization;
using Heed.Application.People;
using Heed.Application.Platform.Forms;
using Heed.Domain.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Heed.Web.Platform.Requests;

/// <summary>Keeps what was typed when a person must sign in again or something fails, and puts it back into the page.</summary>
public static class KeepingForms
{
    public const string Query = "kept";

    /// <summary>Keeps the posted fields of this request; null when there are none.</summary>
    /// <param name="path">The page it was typed on, where that is no longer the request's own path.</param>
    public static async Task<Guid?> Keep(HttpContext context, string? path = null)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType)
        {
            return null;
        }

        var form = await context.Request.ReadFormAsync();
        var fields = form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal) && !IsSecret(f.Key))
            .ToDictionary(f => f.Key, f => f.Value.Select(v => v ?? "").ToArray());
        return fields.Count == 0 || (context.Actor().Person ?? PersonOfEndedSession(context)) is not { } owner
            ? null
            : await context.RequestServices.GetRequiredService<KeptForms>().Keep(owner, path ?? context.Request.Path, fields, CancellationToken.None);
    }

    /// <summary>
    /// Who was signed in before the time-out: their cookie is too old to let them in, and still says who they are. Nobody else's
    /// words are kept, so that a stranger can neither fill the store nor put words into a form.
    /// </summary>
    private static PersonId? PersonOfEndedSession(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        return options.CookieManager.GetRequestCookie(context, options.Cookie.Name!) is { } cookie && options.TicketDataFormat.Unprotect(cookie) is { } ticket
            ? AccountClaims.PersonOf(ticket.Principal)
            : null;
    }

    /// <summary>The address of the page with the key of what was kept.</summary>
    public static string WithKey(HttpRequest request, Guid? key)
    {
        var address = request.PathBase + request.Path + request.QueryString;
        return key is null ? address : address + (request.QueryString.HasValue ? "&" : "?") + $"{Query}={key}";
    }

    private static bool IsSecret(string field) => field.Contains("password", StringComparison.OrdinalIgnoreCase) || field.EndsWith("Secret", StringComparison.Ordinal);
}

/// <summary>Puts a kept form back into the page it was typed on; the layout says so where it is worth saying.</summary>
internal sealed class RestoreKeptForm(KeptForms kept) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var executed = await next();
        if (HttpMethods.IsGet(http.Request.Method)
            && executed.Result is PageResult
            && Guid.TryParse(http.Request.Query[KeepingForms.Query], out var key)
            && http.Actor().Person is { } owner
            && await kept.Take(key, owner, http.Request.Path, http.RequestAborted) is { } fields
            && context.HandlerInstance is PageModel page)
        {
            foreach (var (name, values) in fields)
            {
                page.ModelState.SetModelValue(name, values.Length == 1 ? values[0] : values, string.Join(",", values));
            }

            // Only where it differs from what the page would show anyway: a note about nothing is noise.
            http.Items[KeepingForms.Query] = fields.Any(field => Differs(page, field.Key, field.Value));
        }
    }

    private static bool Differs(PageModel page, string name, string[] values)
    {
        object? held = page;
        foreach (var step in name.Split('.'))
        {
            held = held?.GetType().GetProperty(step)?.GetValue(held);
        }

        var typed = string.Join(',', values);
        return typed.Trim().Length > 0 && typed != Convert.ToString(held, CultureInfo.InvariantCulture);
    }
}
