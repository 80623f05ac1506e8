using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.Mvc;

namespace Heed.Web.Pages.People;

/// <summary>My authenticator app: when it was set up, new recovery codes, another app, or none.</summary>
[SignsInAgain]
public sealed class SecondFactorModel(MySecondFactor query, MakeRecoveryCodes codes, TurnOffSecondFactor off, SecondFactorRoles roles) : WorkPage
{
    /// <summary>Which button was pressed: "codes" or "off".</summary>
    [BindProperty]
    public string? Do { get; set; }

    /// <summary>Null when no app is set up.</summary>
    public MySecondFactor.Row? Mine { get; private set; }

    /// <summary>New recovery codes; shown this once.</summary>
    public IReadOnlyList<string>? Recovery { get; private set; }

    public bool IsAskedFor => HttpContext.OpenSession() is { IsExcused: false } && roles.Ask(Actor);

    public async Task OnGetAsync() => Mine = await query.Run(Actor, Gone);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Do == "off")
        {
            return await Answer(await off.Run(Actor, Gone), "Your authenticator app is turned off. Your password alone is enough to sign in", "/account");
        }

        var made = SecondFactors.NewCodes();
        var outcome = await codes.Run(Actor, made, Gone);
        if (!outcome.IsDone)
        {
            return await Answer(outcome, "", "/account");
        }

        Recovery = made;
        return Page();
    }

    protected override async Task<IActionResult> Again()
    {
        await OnGetAsync();
        return Page();
    }
}
