using Heed.Application.People.Queries;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>A page about people and bodies, which is opened only by those who may do what it does.</summary>
public abstract class PeoplePage : WorkPage
{
    protected DateOnly Today => DateOnly.FromDateTime(HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);

    protected Task<bool> May(Permission permission, ScopeId on) => HttpContext.RequestServices.GetRequiredService<MayDo>().Run(Actor, permission, on, Gone);

    /// <summary>The page that says who can.</summary>
    protected IActionResult NotYours(Permission permission)
    {
        HttpContext.Items["WhoCan"] = permission.Sentence;
        return StatusCode(StatusCodes.Status403Forbidden);
    }
}
