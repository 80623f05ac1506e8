using Heed.Application.Reviews.Queries;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>The types of review of a partnership.</summary>
public sealed class TypesModel(PartnershipsToKeep partnerships, RegimesOfPartnership regimes) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    public IReadOnlyList<PartnershipsToKeep.Row> Partnerships { get; private set; } = [];

    public IEnumerable<Choice> Choices => Partnerships.Select(p => new Choice(p.Id.ToString(), p.Name));

    public RegimesOfPartnership.Rows? Rows { get; private set; }

    public async Task OnGetAsync()
    {
        Partnerships = await partnerships.Run(Actor, Gone);
        var chosen = Partnerships.FirstOrDefault(p => p.Id.Value == Partnership) ?? (Partnerships.Count > 0 ? Partnerships[0] : null);
        Partnership = chosen?.Id.Value;
        Rows = chosen is null ? null : await regimes.Run(Actor, chosen.Id, Gone);
    }
}
