using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Domain.People;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>A forgotten password: says the same whether or not the address is known.</summary>
[AllowAnonymous]
public sealed class ForgottenModel(ForgottenPasswords forgotten, AttemptLimits limits) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public bool IsSent { get; private set; }

    public void OnGet()
    {
    }

    public async Task OnPostAsync()
    {
        if (ModelState.IsValid && !EmailAddress.TryParse(Form.Email, out _))
        {
            ModelState.AddModelError("Form.Email", "Enter an e-mail address, for example name@example.org");
        }

        if (ModelState.IsValid && !await limits.Allow(AttemptLimit.Forgotten, NetworkAddress.NetworkOf(HttpContext), Gone))
        {
            ModelState.AddModelError("", "Too many links were asked for from your network. Look for the e-mails that were sent, or try again in 15 minutes");
        }

        if (ModelState.IsValid)
        {
            forgotten.Ask(Form.Email!);
            IsSent = true;
        }
    }

    public sealed class Answers
    {
        [Required, Display(Name = "your e-mail address")]
        public string? Email { get; set; }
    }
}
