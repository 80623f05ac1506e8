using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>How one agency stands, in every partnership that a person may see.</summary>
public sealed class AgencyModel(AgencyPosition agencies) : WorkPage
{
    public AgencyPosition.Row Row { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await agencies.Run(Actor, new AgencyId(id), Gone) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return Page();
    }
}
