using Heed.Application.Recommendations.Queries;
using Heed.Application.Reports.Queries;
using Heed.Domain.People;
using Heed.Domain.Reports;
using Heed.Domain.Shared;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reports;

/// <summary>Where a partnership stands, on one screen.</summary>
public sealed class PositionModel(PositionOf position) : WorkPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    /// <summary>Whether every partnership is listed, and not only those with the most overdue.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public IReadOnlyList<PositionOf.Body> Bodies => All || Row.Of.Count <= PositionOf.Most ? Row.Of : [.. Row.Of.OrderByDescending(b => b.Overdue).ThenBy(b => b.Name, StringComparer.Ordinal).Take(PositionOf.Most)];

    public PositionOf.Row Row { get; private set; } = null!;

    public IReadOnlyList<Choice> Partnerships => [.. Row.Of.Select(p => new Choice(p.Id.ToString(), p.Name))];

    public bool MayReport => ReportAccess.CanMakePapers.Roles.Any(Actor.HoldsAnywhere);

    public async Task OnGetAsync() => Row = await position.Run(Actor, Partnership is { } id ? new PartnershipId(id) : null, Gone);

    /// <summary>How a state of actions is said.</summary>
    public static string Of(ActionState state) => state switch
    {
        ActionState.Chase => "National, past its date",
        ActionState.Soon => "Due in the next 28 days",
        ActionState.Silent => "Not updated for 60 days",
        ActionState.Incomplete => "Brought in, incomplete",
        ActionState.ToVerify => "Reported complete, waits to be verified",
        ActionState.Returned => "Returned to its lead",
        ActionState.CannotBeDone => "Reported as something that cannot be done",
        _ => Words.Capital(Words.Of(state)),
    };
}
