using Heed.Web.Platform.Requests;
using Query = Heed.Application.Disposals.Queries.KeepOrders;

namespace Heed.Web.Pages.Disposals;

/// <summary>The reviews of which nothing may be destroyed, and why.</summary>
public sealed class KeepOrdersModel(Query orders) : WorkPage
{
    public IReadOnlyList<Query.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await orders.Run(Actor, null, Gone);
}
