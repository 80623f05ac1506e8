using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>What drifted since last week, whose it is, and one button that sends each lead their own list.</summary>
public sealed class DriftModel(Drifted drifted, ChasingSettings partnerships) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    /// <summary>The one kind of drift that is shown; all where nothing is said.</summary>
    [BindProperty(SupportsGet = true)]
    public Drift? How { get; set; }

    public IReadOnlyList<ChasingSettings.Row> Partnerships { get; private set; } = [];

    public Drifted.Rows Found { get; private set; } = null!;

    public ChasingSettings.Row? Chosen => Partnerships.FirstOrDefault(p => p.Id.Value == Partnership);

    public bool MayReport => ReportAccess.CanMakePapers.Roles.Any(Actor.HoldsAnywhere);

    public IReadOnlyList<IGrouping<(PersonId? Lead, string LeadName, string Agency), Drifted.Row>> ByLead =>
        [.. Found.Actions.Where(a => How is null || a.How.Contains(How.Value)).GroupBy(a => (a.Lead, a.LeadName, a.Agency)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.LeadName, StringComparer.Ordinal).ThenBy(g => g.Key.Agency, StringComparer.Ordinal)];

    public async Task OnGetAsync()
    {
        Partnerships = await partnerships.Run(Actor, Gone);
        if (Chosen is null)
        {
            // Whoever works in several sees all of them until they choose.
            Partnership = Partnerships.Count == 1 ? Partnerships[0].Id.Value : null;
        }

        Found = await drifted.Run(Actor, Partnership is { } id ? new PartnershipId(id) : null, Gone);
    }

    public int Count(Drift drift) => Found.Actions.Count(a => a.How.Contains(drift));
}
