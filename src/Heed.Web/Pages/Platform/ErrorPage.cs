using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Platform;

/// <summary>What the three error pages share: they answer any method, and know which side of the house was asked.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public abstract class ErrorPage : PageModel
{
    /// <summary>Where the answer's code stands when nothing has set it before.</summary>
    protected abstract int Code { get; }

    public bool IsWork => AskedFor.StartsWithSegments("/work") || AskedFor.StartsWithSegments("/account");

    private PathString AskedFor => new(
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? HttpContext.Request.Path);

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private protected virtual void Fill()
    {
    }

    private void Answer()
    {
        // The form that failed may have left its problems behind; they are not this page's.
        ModelState.Clear();
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = Code;
        }

        Fill();
    }
}
