using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>One agency: names through time, where it works, and what happened.</summary>
public sealed class ShowAgencyModel(AgencyPage page, PeopleHistory history) : PeoplePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AgencyPage.Row Agency { get; private set; } = null!;

    public IEnumerable<HistoryRow> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await page.Run(Actor, AgencyId.From(Id), Gone) is not { } agency)
        {
            return NotFound();
        }

        Agency = agency;
        History = (await history.Run(Actor, Id, Gone)).Rows();
        return Page();
    }
}
