using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Heed.Web.Platform.SigningIn;

/// <summary>
/// For a page that is too grave for a browser left unlocked: whoever last showed more than ten minutes ago who they are shows it again
/// first. What they had typed is kept meanwhile, and they go on where they were.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignsInAgainAttribute : Attribute, IAsyncPageFilter
{
    public static readonly TimeSpan Trusted = TimeSpan.FromMinutes(10);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (http.OpenSession() is not { } session || session.SignedInAt <= http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - Trusted)
        {
            var back = KeepingForms.WithKey(http.Request, await KeepingForms.Keep(http));
            context.Result = new LocalRedirectResult($"/account/sign-in-again?back={Uri.EscapeDataString(back)}");
            return;
        }

        await next();
    }
}
