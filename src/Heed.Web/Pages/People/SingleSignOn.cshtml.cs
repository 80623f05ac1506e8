using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.People;

/// <summary>What to do when single sign-on let nobody in.</summary>
[AllowAnonymous]
public sealed class SingleSignOnModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Why { get; set; }

    public string Said => Why switch
    {
        "unknown" => "Your organisation knows you, but there is no account in Heed for the e-mail address that it gave. Accounts are made by invitation. Ask your partnership’s business unit to invite you at that address.",
        "unverified" => "Your organisation’s sign-in does not vouch for an e-mail address of yours, so Heed cannot tell who you are. Ask your organisation’s IT support to send Heed a verified e-mail address.",
        "denied" => "You stopped, or your organisation’s sign-in did not agree.",
        "away" => "Your organisation’s sign-in cannot be reached at the moment. Try again in a few minutes.",
        _ => "What came back from your organisation’s sign-in could not be trusted, or took too long. Start again. If it happens again, tell your organisation’s IT support.",
    };

    public void OnGet()
    {
    }
}
