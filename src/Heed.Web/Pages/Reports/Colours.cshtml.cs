using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>How many actions of a partnership have each colour, and which these are.</summary>
public sealed class ColoursModel(ByColour colours) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    [BindProperty(SupportsGet = true)]
    public Colour? Colour { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public ByColour.Shown Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Partnerships => [.. Row.Of.Select(p => new Choice(p.Id.ToString(), p.Name))];

    public async Task OnGetAsync() => Row = await colours.Run(Actor, Partnership is { } id ? new PartnershipId(id) : null, Colour, P, Gone);
}
