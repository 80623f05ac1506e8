using Heed.Application.Disposals.Queries;
using Heed.Application.Platform.Reading;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Disposals;

/// <summary>What waits to be destroyed, and what was.</summary>
public sealed class IndexModel(DisposalList disposals) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public Page<DisposalList.Row> Waiting { get; private set; } = null!;

    public Page<DisposalList.Row> Decided { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Waiting = await disposals.Run(Actor, waiting: true, 1, Gone);
        Decided = await disposals.Run(Actor, waiting: false, P, Gone);
    }
}
