using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Web.Platform.Requests;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Heed.Web.Pages.People;

/// <summary>Set up an authenticator app, for the first time or in place of another, and get recovery codes.</summary>
[SignsInAgain]
public sealed class SetUpSecondFactorModel(TurnOnSecondFactor command, IDataProtectionProvider protection) : WorkPage
{
    private const int Group = 4;

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    [BindProperty]
    public Answers Form { get; set; } = new();

    /// <summary>The key under way: unreadable, and good for this person and an hour only.</summary>
    [BindProperty]
    public string? KeySecret { get; set; }

    /// <summary>Where the person was going when they were led here.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public string InGroups { get; private set; } = "";

    /// <summary>What an app opens: the name of the account, and the key.</summary>
    public string Link { get; private set; } = "";

    /// <summary>The recovery codes, once the app works; shown this once.</summary>
    public IReadOnlyList<string>? Recovery { get; private set; }

    public bool IsCompulsory => RequireSecondFactor.IsMissing(HttpContext);

    public string Next => Entry.OwnPage(Back) ?? "/account";

    private ITimeLimitedDataProtector Protector => protection.CreateProtector("Heed.AuthenticatorKey", $"{Actor.Person}").ToTimeLimitedDataProtector();

    public IActionResult OnGet()
    {
        ModelState.Clear();
        return Show(RandomNumberGenerator.GetBytes(OneTimeCode.KeyBytes));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Key() is not { } key)
        {
            ModelState.AddModelError("", "This page was open for too long. Enter the new key in your app, and remove the earlier one");
            return Show(RandomNumberGenerator.GetBytes(OneTimeCode.KeyBytes));
        }

        Show(key);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var codes = SecondFactors.NewCodes();
        var outcome = await command.Run(Actor, key, Form.CodeSecret!, codes, Gone);
        if (!outcome.IsDone)
        {
            return await Answer(outcome, "", "/account");
        }

        Recovery = codes;
        return Page();
    }

    private PageResult Show(byte[] key)
    {
        var letters = OneTimeCode.InLetters(key);
        InGroups = string.Join(' ', letters.Chunk(Group).Select(c => new string(c)));
        Link = $"otpauth://totp/Heed:{Uri.EscapeDataString(User.Identity?.Name ?? "")}?secret={letters}&issuer=Heed";
        KeySecret = Protector.Protect(Convert.ToBase64String(key), Lasts);
        ModelState.Remove(nameof(KeySecret));
        return Page();
    }

    private byte[]? Key()
    {
        try
        {
            return Convert.FromBase64String(Protector.Unprotect(KeySecret ?? ""));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public sealed class Answers
    {
        [Required(ErrorMessage = "Enter the six digits that your app shows")]
        public string? CodeSecret { get; set; }
    }
}
