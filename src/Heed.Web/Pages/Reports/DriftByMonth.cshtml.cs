using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;
using Query = Heed.Application.Reports.Queries.DriftByMonth;

namespace Heed.Web.Pages.Reports;

/// <summary>Whether a partnership drifts more or less than it did: month by month what was open, overdue and put off.</summary>
public sealed class DriftByMonthModel(Query drift) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    /// <summary>Twelve months, or twenty-four.</summary>
    [BindProperty(SupportsGet = true)]
    public int Months { get; set; } = 12;

    public Query.Shown Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Partnerships => [.. Row.Of.Select(p => new Choice(p.Id.ToString(), p.Name))];

    public static IReadOnlyList<Choice> Lengths { get; } = [new("12", "The last 12 months"), new("24", "The last 24 months")];

    public async Task OnGetAsync()
    {
        Months = Months == 24 ? 24 : 12;
        Row = await drift.Run(Actor, Partnership is { } id ? new PartnershipId(id) : null, Months, Gone);
    }
}
