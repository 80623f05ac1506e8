using Heed.Application.Reports.Queries;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Reports;

/// <summary>The register of releases, and the packs that are gone through.</summary>
public sealed class PacksModel(Releases releases) : WorkPage
{
    public Releases.Rows Rows { get; private set; } = null!;

    public async Task OnGetAsync() => Rows = await releases.Run(Actor, Gone);
}
