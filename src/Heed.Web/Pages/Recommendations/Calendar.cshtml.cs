using System.Text;
using Heed.Application.Recommendations.Queries;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.Recommendations;

/// <summary>What a calendar program reads by a secret address. There is nothing for a person to look at.</summary>
[AllowAnonymous]
public sealed class CalendarModel(CalendarOf calendars) : WorkPage
{
    [FromRoute]
    public string Secret { get; set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await calendars.Run(Secret, NetworkAddress.NetworkOf(HttpContext), Gone) is not { } found)
        {
            return NotFound();
        }

        if (found.Text is { } text)
        {
            return File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "heed.ics");
        }

        Response.Headers.RetryAfter = "900";
        return StatusCode(StatusCodes.Status429TooManyRequests);
    }
}
