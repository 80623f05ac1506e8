using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Reports;

/// <summary>Who has how much to do, and how much of it is late: each agency, each person, each number with its list.</summary>
public sealed class LoadModel(Heed.Application.Reports.Queries.Load load) : WorkPage
{
    public Heed.Application.Reports.Queries.Load.Rows Rows { get; private set; } = null!;

    public async Task OnGetAsync() => Rows = await load.Run(Actor, Gone);
}
