using Heed.Application.Recommendations.Queries;
using Heed.Web.Platform.Requests;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What each partnership is advised on the wording of its actions, and who says so.</summary>
public sealed class AdviceModel(AdviceOfPartnerships advice) : WorkPage
{
    public IReadOnlyList<AdviceOfPartnerships.Partnership> Partnerships { get; private set; } = [];

    public async Task OnGetAsync() => Partnerships = await advice.Run(Actor, Gone);
}
