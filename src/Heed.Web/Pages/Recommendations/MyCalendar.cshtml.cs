using Heed.Application.Platform.Mail;
using Heed.Application.Recommendations.Commands;
using Heed.Application.Recommendations.Queries;
using Heed.Domain.Recommendations;
using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>My dates in my own calendar: makes a secret address for it, and ends one.</summary>
public sealed class MyCalendarModel(MyCalendarAddresses addresses, MakeCalendarAddress make, HeedAddress address) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public IReadOnlyList<MyCalendarAddresses.Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Rows = await addresses.Run(Actor, Gone);
        return Page();
    }

    public async Task<IActionResult> OnPostMakeAsync()
    {
        var made = await make.Run(Actor, Form.MadeFor ?? "", Form.ShowsWords, Gone);
        if (made.IsDone)
        {
            TempData["Calendar"] = address.Of($"/calendar/{made.Value.Secret}");
        }

        return await Answer(made, "The address was made", "/account/calendar");
    }

    public async Task<IActionResult> OnPostEndAsync(Guid ended) =>
        await Answer(await make.End(Actor, new CalendarAddressId(ended), Gone), "The address has ended. A calendar that reads it finds nothing any more", "/account/calendar", "");

    protected override Task<IActionResult> Again() => OnGetAsync();

    public sealed class Answers
    {
        public string? MadeFor { get; set; }

        public bool ShowsWords { get; set; }
    }
}
