using Heed.Application.People;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Authorization;

namespace Heed.Web.Platform.SigningIn;

/// <summary>Leads whoever holds a role that asks for a second factor, and has none, to set one up; they reach no other private page before.</summary>
internal static class RequireSecondFactor
{
    public const string SetUp = "/account/second-factor/set-up";

    public static IApplicationBuilder UseSecondFactor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (IsPrivate(context) && IsMissing(context))
        {
            var back = KeepingForms.WithKey(context.Request, await KeepingForms.Keep(context));
            context.Response.Redirect($"{SetUp}?back={Uri.EscapeDataString(back)}");
            return;
        }

        await next(context);
    });

    /// <summary>Whether a role of the person asks for a second factor that they have not set up.</summary>
    public static bool IsMissing(HttpContext context) =>
        context.OpenSession() is { HasSecondFactor: false, IsExcused: false } && context.RequestServices.GetRequiredService<SecondFactorRoles>().Ask(context.Actor());

    private static bool IsPrivate(HttpContext context) =>
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && !context.Request.Path.StartsWithSegments("/account");
}
