using Heed.Application.Platform.Recording;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What the colours mean in each partnership.</summary>
public sealed class ColoursModel(ColourSettings settings, RecordHistory history) : WorkPage
{
    public IReadOnlyList<ColourSettings.Row> Rows { get; private set; } = [];

    public Dictionary<PartnershipId, IReadOnlyList<HistoryRow>> Changes { get; } = [];

    public async Task OnGetAsync()
    {
        Rows = await settings.Run(Actor, Gone);
        foreach (var row in Rows.Where(r => r.Scheme is not null))
        {
            Changes[row.Id] = Histories.Of(await history.Of(Actor, row.Scheme!.Key, Gone));
        }
    }
}
