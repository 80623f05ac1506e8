using System.Globalization;
using Heed.Application.Recommendations.Queries;
using Heed.Application.Reviews.Queries;
using Heed.Domain.People;
using Heed.Web.Platform.Look;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Reviews;

/// <summary>All reviews of a partnership on one line of time, and the same as a table.</summary>
public sealed class TimeLineModel(PartnershipsSeen partnerships, TimeLine times) : WorkPage
{
    public const int Width = 960;
    public const int Top = 24;
    public const int RowHeight = 40;

    [BindProperty(SupportsGet = true)]
    public Guid? Partnership { get; set; }

    public IReadOnlyList<PartnershipsSeen.Row> Partnerships { get; private set; } = [];

    public IEnumerable<Choice> Choices => Partnerships.Select(p => new Choice(p.Id.ToString(), p.Name));

    public TimeLine.Rows? Rows { get; private set; }

    public int Height => Top + (Rows!.All.Count * RowHeight);

    public IEnumerable<DateOnly> Years => Enumerable.Range(Rows!.From.Year + 1, Math.Max(0, Rows.Today.Year - Rows.From.Year)).Select(y => new DateOnly(y, 1, 1));

    public async Task OnGetAsync()
    {
        Partnerships = await partnerships.Run(Actor, Gone);
        Rows = await times.Run(Actor, Partnership is { } wanted ? PartnershipId.From(wanted) : null, Gone);
        Partnership = Rows?.Partnership.Value;
    }

    /// <summary>Where a day stands on the line, from the left.</summary>
    public string At(DateOnly day, int more = 0) => Said(X(day) + more);

    public string Wide(DateOnly from, DateOnly to) => Said(Math.Max(2, X(to) - X(from)));

    private double X(DateOnly day) => Width * (double)Math.Clamp(day.DayNumber - Rows!.From.DayNumber, 0, Rows.Today.DayNumber - Rows.From.DayNumber) / Math.Max(1, Rows.Today.DayNumber - Rows.From.DayNumber);

    private static string Said(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
