using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>Choose a new password by the link that was sent for it. Opening the page uses nothing up.</summary>
[AllowAnonymous]
public sealed class NewPasswordModel(OpenedLink links, ReplacePassword command, UserManager<Account> accounts, Entry entry) : WorkPage
{
    /// <summary>The secret of the link.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>Null when there is no such link.</summary>
    public OpenedLink.Row? Link { get; private set; }

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await Load();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        if (Link is not { WhyNot: null } || !ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await command.Run(Code ?? "", Form.Password!, Gone);
        var next = outcome.IsDone && await accounts.FindByNameAsync(Link.Email) is { } account ? await entry.Admit(HttpContext, account, "/work") : "/work";

        // Of two who use a link at once, the second reads why it cannot be used any more.
        return await Answer(outcome.Kind == OutcomeKind.Conflict ? Outcome.Refused("", "This link has been used") : outcome, "Your new password is saved", next);
    }

    private async Task Load()
    {
        Link = await links.Run(Code, InvitationPurpose.NewPassword, Gone);
        Response.StatusCode = Link is null ? StatusCodes.Status404NotFound : Link.WhyNot is null ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Choose a password")]
        public string? Password { get; set; }
    }
}
