using Heed.Application.Platform.Database;
using Heed.TestKit;
using Microsoft.Playwright;

namespace Heed.Journeys.Tests;

/// <summary>A passkey in a real browser, with a device that the browser plays.</summary>
public sealed class PasskeyTests
{
    [Theory, OnBothDatabases(PostgresInLongRuns = true)]
    public async Task A_person_adds_a_passkey_signs_in_with_it_shows_it_again_and_removes_it(DatabaseKind kind)
    {
        await using var heed = await RunningHeed.OnLoopback(kind);
        var email = await heed.AccountOf(heed.Town.Auditor);
        var page = await Person.SignedIn(heed, email);
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });

        await page.GotoAsync("/account/passkeys");
        await page.GetByLabel("What do you call it?").FillAsync("my work laptop");
        await page.Press("Add a passkey");
        await page.GetByText("The passkey was added").WaitForAsync();
        await Assertions.Expect(page.Locator("th[scope=row]")).ToHaveTextAsync("my work laptop");
        await Accessibility.MustBeClean(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.GetByText("You are signed out").WaitForAsync();
        await Accessibility.MustBeClean(page);
        await Assertions.Expect(page.GetByText("The passkey was not used")).ToBeHiddenAsync();
        await page.Press("Use a passkey");
        await page.IsAt("/work");
        Assert.Contains("my work laptop", await heed.LetterTo(email, "A passkey called"));

        heed.Town.Clock.Pass(TimeSpan.FromMinutes(11));
        await page.GotoAsync("/account/passkeys");
        Assert.Equal("Is it still you?", await page.Heading());
        await page.Press("Use a passkey");
        await page.IsAt("/account/passkeys");
        await page.Press("Remove my work laptop");
        await page.GetByText("The passkey was removed").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out", Exact = true }).ClickAsync();
        await page.Press("Use a passkey");
        await page.GetByText("This passkey is not known here").First.WaitForAsync();
    }
}
