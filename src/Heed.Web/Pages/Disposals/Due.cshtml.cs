using Heed.Application.Disposals.Queries;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Disposals;

/// <summary>What has reached the end of the time for which it is kept.</summary>
public sealed class DueModel(DueForDestruction due) : WorkPage
{
    /// <summary>More than these nobody decides on at once; the others follow.</summary>
    public const int Most = 200;

    public IReadOnlyList<DueForDestruction.Row> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await due.Run(Actor, Gone);
}
