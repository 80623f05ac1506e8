using Heed.Web.Platform.Requests;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Single keys that go faster: which there are, and the switch for this browser. They are off until somebody turns them on (WCAG 2.1.4).</summary>
public sealed class ShortcutsModel : WorkPage
{
    private const string Cookie = "heed-shortcuts";

    public bool IsOn => Request.Cookies[Cookie] == "on";

    public static IReadOnlyList<(string Keys, string Does)> All { get; } =
    [
        ("/", "Search"),
        ("j", "The next row of a list"),
        ("k", "The row before"),
        ("Enter", "Open the row"),
        ("x", "Choose the row, or choose it no longer"),
        ("g then h", "Home"),
        ("g then a", "Actions"),
        ("g then r", "Recommendations"),
        ("g then w", "What I watch"),
        ("g then l", "Who has how much"),
        ("?", "This list"),
    ];

    /// <summary>What the body of every page of the work area says where they are on.</summary>
    public static string BodyClass(HttpRequest request) => request.Cookies[Cookie] == "on" ? " heed-shortcuts" : "";

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync()
    {
        Response.Cookies.Append(Cookie, IsOn ? "off" : "on", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, IsEssential = true, MaxAge = TimeSpan.FromDays(365) });
        return Answer(Domain.Shared.Outcome.Done, IsOn ? "Single keys are off in this browser" : "Single keys are on in this browser", "/account/shortcuts", "");
    }
}
