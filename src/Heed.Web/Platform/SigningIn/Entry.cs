using System.Security.Claims;
using Heed.Application.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Heed.Web.Platform.SigningIn;

/// <summary>Lets a person in once they have shown who they are: a session is begun, and the cookie names it.</summary>
public sealed class Entry(SignInManager<Account> signIn, AccountSessions sessions, AttemptLimits limits)
{
    public const string SecondStep = "/account/sign-in/code";

    private const string StampClaim = "stamp";

    /// <summary>For whoever has shown one thing, such as a password: lets them in, or asks for the code of their app first.</summary>
    /// <param name="back">Where they were going, if it is within Heed.</param>
    /// <returns>Where they go now.</returns>
    public async Task<string> Admit(HttpContext http, Account account, string? back)
    {
        if (account.App is null)
        {
            return await LetIn(http, account, back);
        }

        var half = new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Id.ToString()), new Claim(StampClaim, account.SecurityStamp ?? "")], IdentityConstants.TwoFactorUserIdScheme);
        await http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(half));
        return OwnPage(back) is { } page ? $"{SecondStep}?back={Uri.EscapeDataString(page)}" : SecondStep;
    }

    /// <summary>Who has shown one thing of two; null when nobody has, or it was too long ago.</summary>
    public async Task<Account?> HalfWay(HttpContext http)
    {
        var half = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return half.Principal?.Identity?.Name is { } id && await signIn.UserManager.FindByIdAsync(id) is { App: not null } account
            && account.SecurityStamp == half.Principal.FindFirstValue(StampClaim) && await signIn.CanSignInAsync(account)
            ? account
            : null;
    }

    /// <summary>For whoever has shown all that is asked.</summary>
    /// <returns>Where they go now.</returns>
    public async Task<string> LetIn(HttpContext http, Account account, string? back)
    {
        await limits.Forget(AttemptLimit.Password, account.Email!, http.RequestAborted);
        await http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        var session = await sessions.Start(account, BrowserWords.Of(http.Request.Headers.UserAgent), NetworkAddress.Of(http), http.RequestAborted);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(SignInCookie.SessionClaim, session.ToString())]);
        return OwnPage(back) ?? "/work";
    }

    /// <summary>An address within Heed, or null: nobody is sent elsewhere by a link.</summary>
    public static string? OwnPage(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : null;
}
