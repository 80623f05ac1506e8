using System.Text.Json;
using Heed.Application.People;
using Microsoft.AspNetCore.Identity;

namespace Heed.Web.Platform.SigningIn;

/// <summary>Makes and checks passkeys. One is asked to know its holder (by a finger, a face or a PIN), so it stands for both steps of signing in.</summary>
public sealed class Passkeys(SignInManager<Account> signIn)
{
    /// <summary>What the browser is asked, so that somebody shows a passkey.</summary>
    public Task<string> Ask() => signIn.MakePasskeyRequestOptionsAsync(null);

    /// <summary>What the browser is asked, so that it makes a passkey for this person.</summary>
    public Task<string> AskForNew(Account account, string name) =>
        signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = name });

    /// <summary>Whose passkey was shown; null when it is none of ours, or was not asked for here and a short while ago.</summary>
    public async Task<Account?> Shown(string? credential)
    {
        try
        {
            var result = await signIn.PerformPasskeyAssertionAsync(credential ?? "");
            return result.Succeeded && await signIn.CanSignInAsync(result.User) && (await signIn.UserManager.AddOrUpdatePasskeyAsync(result.User, result.Passkey)).Succeeded
                ? result.User
                : null;
        }
        catch (Exception failed) when (failed is InvalidOperationException or ArgumentException or PasskeyException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The passkey that was made for this person; null when it was not.</summary>
    public async Task<UserPasskeyInfo?> Made(Account account, string? credential)
    {
        try
        {
            var result = await signIn.PerformPasskeyAttestationAsync(credential ?? "");
            return result.Succeeded && result.UserEntity.Id == account.Id.ToString() ? result.Passkey : null;
        }
        catch (Exception failed) when (failed is InvalidOperationException or ArgumentException or PasskeyException or JsonException)
        {
            return null;
        }
    }
}
