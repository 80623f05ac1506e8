using System.Diagnostics;
using Heed.Web.Platform.Hosting;

namespace Heed.Web.Pages.Platform;

/// <summary>Our fault. The reference is the trace's, so that the log can be found by it.</summary>
public sealed class FaultModel : ErrorPage
{
    protected override int Code => StatusCodes.Status500InternalServerError;

    /// <summary>Whether what was sent is no form that anybody can read: an answer of 400.</summary>
    public bool IsUnreadable { get; private set; }

    private protected override void Fill()
    {
        IsUnreadable = Response.StatusCode == StatusCodes.Status400BadRequest;
        ViewData["Reference"] = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        ViewData["Back"] = HttpContext.Items[ErrorPages.BackItem];
    }
}
