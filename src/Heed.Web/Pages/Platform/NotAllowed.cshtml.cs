namespace Heed.Web.Pages.Platform;

/// <summary>Not yours to do. Who can is read from <c>HttpContext.Items["WhoCan"]</c>.</summary>
public sealed class NotAllowedModel : ErrorPage
{
    protected override int Code => StatusCodes.Status403Forbidden;

    private protected override void Fill() => ViewData["WhoCan"] = HttpContext.Items["WhoCan"];
}
