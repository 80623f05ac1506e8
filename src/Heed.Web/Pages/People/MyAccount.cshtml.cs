using System.ComponentModel.DataAnnotations;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>My account: who I am to Heed, what I hold, and my password.</summary>
public sealed class MyAccountModel(Application.People.Queries.MyAccount mine, ChangePassword change, AccountSessions sessions) : WorkPage
{
    [BindProperty]
    public Answers Form { get; set; } = new();

    public Application.People.Queries.MyAccount.Row Mine { get; private set; } = null!;

    public Heed.Domain.People.PersonId? Me => Actor.Person;

    /// <summary>Where the person is signed in.</summary>
    public IReadOnlyList<AccountSession> Open { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await mine.Run(Actor, Gone) is not { } row)
        {
            return NotFound();
        }

        Mine = row;
        Open = await sessions.Of(Actor.Person!.Value, Gone);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await Again();
        }

        var outcome = await change.Run(Actor, Form.Present!, Form.Next!, Gone);
        if (outcome.IsDone && HttpContext.OpenSession() is { } session)
        {
            await sessions.CarryOver(session.Id, Gone);
            await sessions.EndOthers(Actor.Person!.Value, session.Id, Gone);
        }

        return await Answer(outcome, "Your password was changed. Other browsers where you were signed in are signed out", "/account");
    }

    protected override Task<IActionResult> Again() => OnGetAsync();

    public sealed class Answers
    {
        [Required, Display(Name = "your present password")]
        public string? Present { get; set; }

        [Required(ErrorMessage = "Choose a new password")]
        public string? Next { get; set; }
    }
}
