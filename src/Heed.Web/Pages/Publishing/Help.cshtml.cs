using Heed.Application.Publishing.Queries;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.Publishing;

/// <summary>Where to get help, of every partnership that is at work.</summary>
[PublicPage]
public sealed class HelpModel(PublicPartnerships partnerships) : PageModel
{
    public IReadOnlyList<PublicPartnerships.Row> Partnerships { get; private set; } = [];

    public async Task OnGetAsync() => Partnerships =
        [.. (await partnerships.Run(HttpContext.RequestAborted)).Where(p => p.Until is null && (p.HelpText.Length > 0 || p.ReportConcernUrl.Length > 0))];
}
