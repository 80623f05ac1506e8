using Heed.Application.Disposals.Queries;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Disposals;

/// <summary>How long each partnership keeps each kind of thing, and where that is from.</summary>
public sealed class RetentionModel(RetentionSchedule schedule) : WorkPage
{
    public IReadOnlyList<RetentionSchedule.Partnership> Partnerships { get; private set; } = [];

    public async Task OnGetAsync() => Partnerships = await schedule.Run(Actor, Gone);
}
