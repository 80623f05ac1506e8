using Heed.Application.People;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Heed.Web.Platform.SigningIn;

/// <summary>The cookie that names a session. Whether the session is still open is asked at every request.</summary>
internal static class SignInCookie
{
    public const string SessionClaim = "session";

    private static readonly object Key = new();

    /// <summary>The session of this request; null when nobody is signed in.</summary>
    public static OpenSession? OpenSession(this HttpContext http) => http.Items[Key] as OpenSession;

    public static void Of(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "heed";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        // Idle time is counted in the session.
        options.ExpireTimeSpan = AccountSession.Longest;
        options.SlidingExpiration = false;
        options.LoginPath = "/account/sign-in";
        options.Events.OnValidatePrincipal = Check;
        options.Events.OnRedirectToLogin = async context =>
        {
            var back = KeepingForms.WithKey(context.Request, await KeepingForms.Keep(context.HttpContext));
            context.Response.Redirect($"/account/sign-in?back={Uri.EscapeDataString(back)}");
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>The cookie of somebody between the two steps of signing in.</summary>
    public static void HalfWay(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "heed-half";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
        options.SlidingExpiration = false;
    }

    private static async Task Check(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (Guid.TryParse(context.Principal?.FindFirst(SessionClaim)?.Value, out var id)
            && await http.RequestServices.GetRequiredService<AccountSessions>().Seen(id, http.RequestAborted) is { } session)
        {
            http.Items[Key] = session;
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
