using System.Diagnostics;
using Heed.Web.Platform.Hosting;

namespace Heed.Web.Pages.Platform;

/// <summary>Our fault. The reference is the trace's, so that the log can be found by it.</summary>
public sealed class FaultModel : ErrorPage
{
    protected override int Code => StatusCodes.Status500InternalServerError;

    private protected override void Fill()
    {
        ViewData["Reference"] = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        ViewData["Back"] = HttpContext.Items[ErrorPages.BackItem];
    }
}
