using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.People;

/// <summary>What is refused without a browser that holds passkeys; that one signs in by a passkey is tried in a real browser.</summary>
public sealed class PasskeyPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("no json")]
    [InlineData("""{"id":"AAAA","rawId":"AAAA","type":"public-key","response":{"clientDataJSON":"AAAA","authenticatorData":"AAAA","signature":"AAAA"}}""")]
    public async Task A_passkey_that_is_none_signs_nobody_in(string credential)
    {
        var browser = await Heed.SignedOut().Open("/account/sign-in");
        await browser.Press("Use a passkey", ("CredentialSecret", credential));

        Assert.Equal("Sign in", browser.Heading);
        Assert.Contains("not known here", Assert.Single(browser.Problems));
    }

    [Fact]
    public async Task What_no_device_made_is_not_added_and_what_is_not_mine_is_not_removed()
    {
        var me = await Heed.Town.Person("Paz Passkey", Heed.Town.Council, (Role.Auditor, Town.On(Heed.Town.Children)));
        var browser = await Heed.As(me);
        await browser.Open("/account/passkeys");
        Assert.Contains("You have none yet", browser.Text);
        await browser.Press("Add a passkey", ("CredentialSecret", "{}"), ("Form.Name", "my phone"));
        Assert.Contains("No passkey was added", Assert.Single(browser.Problems));
        Assert.Equal(Domain.Shared.OutcomeKind.NotFound, (await Heed.Town.The<Application.People.Commands.RemovePasskey>().Run(me, "AAAA", default)).Kind);

        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Equal("Is it still you?", (await browser.Open("/account/passkeys")).Heading);
        await browser.Press("Use a passkey", ("CredentialSecret", "{}"));
        Assert.Contains("not one of yours", Assert.Single(browser.Problems));
        await browser.Press("Go on", ("Form.Password", RunningHeed.Password));
        Assert.Equal("My passkeys", browser.Heading);
    }
}
