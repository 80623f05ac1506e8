using System.Security.Cryptography;
using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>Accounts for doors that change them.</summary>
internal sealed partial class World
{
    /// <summary>The secret of the link, code or password that was made last.</summary>
    public string LastSecret { get; set; } = "";

    /// <summary>Somebody with an authenticator app.</summary>
    public async Task<(Actor Actor, byte[] Key, string Email)> WithApp()
    {
        var (actor, key) = (await Somebody(), RandomNumberGenerator.GetBytes(OneTimeCode.KeyBytes));
        var email = await Heed.AccountOf(actor);
        await Done(Town.The<TurnOnSecondFactor>().Run(actor, key, OneTimeCode.At(key, Town.Clock.GetUtcNow()), SecondFactors.NewCodes(), default));
        return (actor, key, email);
    }

    /// <summary>A guest with an app, signed in.</summary>
    public async Task<Guest> NewcomerWithApp()
    {
        var (_, key, email) = await WithApp();
        var browser = await HalfWay(email);
        await browser.Press("Sign in", ("Form.CodeSecret", NextCode(key)));
        return await Guest.SignedIn("the person whose app it is", browser);
    }

    /// <summary>A browser between the two steps of signing in.</summary>
    public async Task<Browser> HalfWay(string email)
    {
        var browser = await Heed.SignedOut().Open("/account/sign-in");
        return await browser.Press("Sign in", ("Form.Email", email), ("Form.Password", RunningHeed.Password));
    }

    /// <summary>A code serves once, so that of the next half minute is taken.</summary>
    public string NextCode(byte[] key)
    {
        Town.Clock.Pass(TimeSpan.FromSeconds(30));
        return LastSecret = OneTimeCode.At(key, Town.Clock.GetUtcNow());
    }

    public async Task<string> Invitation()
    {
        var person = await FreshPerson();
        await Done(Town.The<InvitePerson>().Run(Town.Manager, person, default));
        return LastSecret = await Code($"{Marks.Person}{made}@town.example".ToLowerInvariant(), "/account/join");
    }

    public async Task<string> NewPassword()
    {
        var email = await Heed.AccountOf(await Somebody());
        await Town.The<AskForNewPassword>().Run(email, default);
        return LastSecret = await Code(email, "/account/new-password");
    }
}
