using System.Net;
using System.Text.RegularExpressions;
using Heed.Application.People;
using Heed.Domain.People;
using Heed.TestKit;

namespace Heed.Web.Tests.People;

public sealed class SecondFactorPagesTests(RunningHeedFixture running) : IClassFixture<RunningHeedFixture>
{
    private RunningHeed Heed => running.Heed;

    [Fact]
    public async Task A_role_that_asks_for_a_second_factor_leads_to_it_and_to_no_other_page_before()
    {
        var (email, browser) = await Unexcused("Mona Must", Role.PartnershipManager);
        await browser.SignIn(email, RunningHeed.Password);
        Assert.StartsWith("/account/second-factor/set-up?back=%2Fwork", browser.Path);
        foreach (var page in new[] { "/work/reviews", "/work/people", "/work/search?q=child", "/work/actions/plan" })
        {
            Assert.Equal("Set up an authenticator app", (await browser.Open(page)).Heading);
        }

        var key = Key(browser);
        await browser.Press("Turn it on", ("Form.CodeSecret", "000 000"));
        Assert.Contains("not the code that the app shows now", Assert.Single(browser.Problems));
        Assert.Equal(key, Key(browser));
        await browser.Press("Turn it on", ("Form.CodeSecret", Code(key)));

        Assert.Equal("Keep your recovery codes", browser.Heading);
        Assert.Equal(10, browser.Page.QuerySelectorAll(".heed-codes code").Length);
        Assert.Equal("/work/actions/plan", browser.Page.QuerySelector("a.govuk-button")!.GetAttribute("href"));
        Assert.Equal("/work/reviews", (await browser.Open("/work/reviews")).Path);
        Assert.Contains("An authenticator app was set up", await Heed.LetterTo(email, "sign in to Heed was changed"));
    }

    [Fact]
    public async Task A_code_is_asked_after_the_password_and_a_recovery_code_serves_once()
    {
        var (email, browser) = await Unexcused("Cleo Code", Role.Auditor);
        await browser.SignIn(email, RunningHeed.Password);
        var (key, codes) = await SetUp(browser);

        var other = await Password(email, "/work/actions");
        Assert.Equal("Enter the code of your app", other.Heading);
        Assert.Equal("Sign in", (await other.Open("/work")).Heading);
        other = await Password(email, "/work/actions");
        await other.Press("Sign in", ("Form.CodeSecret", "12"));
        Assert.Contains("wrong, or has been used", Assert.Single(other.Problems));
        Heed.Town.Clock.Pass(TimeSpan.FromSeconds(30));
        await other.Press("Sign in", ("Form.CodeSecret", Code(key)));
        Assert.Equal("/work/actions", other.Path);

        other = await Password(email);
        Assert.Contains("wrong, or has been used", Assert.Single((await other.Press("Sign in", ("Form.CodeSecret", Code(key)))).Problems));
        await other.Press("Sign in", ("Form.CodeSecret", codes[0]));
        Assert.Equal("/work", other.Path);
        other = await Password(email);
        Assert.Single((await other.Press("Sign in", ("Form.CodeSecret", codes[0]))).Problems);
        Assert.Contains("9 are left", await Heed.LetterTo(email, "A recovery code was used"));
    }

    [Fact]
    public async Task Five_wrong_codes_close_the_second_step_for_a_quarter_of_an_hour()
    {
        var (email, browser) = await Unexcused("Gus Guess", Role.Auditor);
        await browser.SignIn(email, RunningHeed.Password);
        var (key, _) = await SetUp(browser);
        var other = await Password(email);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await other.Press("Sign in", ("Form.CodeSecret", "111111"));
        }

        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(1));
        await other.Press("Sign in", ("Form.CodeSecret", Code(key)));
        Assert.Contains("Wait for 15 minutes", Assert.Single(other.Problems));
        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(16));
        other = await Password(email);
        Assert.Equal("/work", (await other.Press("Sign in", ("Form.CodeSecret", Code(key)))).Path);
    }

    [Fact]
    public async Task Changing_a_second_factor_asks_for_the_password_when_signing_in_was_a_while_ago()
    {
        var (email, browser) = await Unexcused("Ora Off", Role.Auditor);
        await browser.SignIn(email, RunningHeed.Password);
        await SetUp(browser);
        await browser.Open("/account/second-factor");
        Assert.Contains("10 of 10", browser.Text);
        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(11));

        await browser.Press("Make new recovery codes");
        Assert.Equal("Is it still you?", browser.Heading);
        await browser.Press("Go on", ("Form.Password", "not mine at all"));
        Assert.Contains("not your password", Assert.Single(browser.Problems));
        await browser.Press("Go on", ("Form.Password", RunningHeed.Password));
        Assert.Equal("My authenticator app", browser.Heading);
        await browser.Press("Make new recovery codes");
        Assert.Equal(10, browser.Page.QuerySelectorAll(".heed-codes code").Length);

        await browser.Open("/account/second-factor");
        await browser.Press("Turn off my authenticator app");
        Assert.Contains("is turned off", browser.Text);
        Assert.Equal("/work", (await Password(email)).Path);
    }

    [Fact]
    public async Task A_compulsory_second_factor_cannot_be_turned_off_and_a_link_by_e_mail_does_not_go_round_it()
    {
        var (email, browser) = await Unexcused("Stan Strict", Role.Chair);
        await browser.SignIn(email, RunningHeed.Password);
        await SetUp(browser);
        Assert.DoesNotContain("Turn off", (await browser.Open("/account/second-factor")).Text);

        var forgot = await Heed.SignedOut().Open("/account/forgotten");
        await forgot.Press("Send me a link", ("Form.Email", email));
        var letter = (await Heed.LetterTo(email, "Choose a new password"))!;
        await forgot.Open(Regex.Match(letter, @"/account/new-password\?\S+").Value);
        await forgot.Press("Save my new password", ("Form.Password", "copper meadow thimble ash"));
        Assert.Equal("Enter the code of your app", forgot.Heading);
        Assert.Equal("Sign in", (await forgot.Open("/work")).Heading);
    }

    [Fact]
    public async Task An_administrator_lets_somebody_who_lost_everything_set_up_another_app()
    {
        var (email, browser) = await Unexcused("Lost Lena", Role.Chair);
        await browser.SignIn(email, RunningHeed.Password);
        await SetUp(browser);
        var id = (await Heed.Town.The<Application.People.Queries.PersonWithAddress>().Run(email, default))!.Value;
        var manager = await Heed.As(Heed.Town.Manager);
        Assert.DoesNotContain("lost their authenticator app", (await manager.Open($"/work/people/{id}")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.Open($"/work/people/{id}/second-factor")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await Heed.As(Heed.Town.PoliceLead)).Open($"/work/people/{id}/second-factor")).Status);

        var administrator = await Heed.As(Heed.Town.Administrator);
        Assert.Contains("lost their authenticator app", (await administrator.Open($"/work/people/{id}")).Text);
        await administrator.Open($"/work/people/{id}/second-factor");
        Heed.Town.Clock.Pass(TimeSpan.FromMinutes(11));
        await administrator.Press("Take the app away", ("Form.Reason", "I rang her back"));
        Assert.Equal("Is it still you?", administrator.Heading);
        await administrator.Press("Go on", ("Form.Password", RunningHeed.Password));
        Assert.Equal("I rang her back", administrator.Page.QuerySelector("[name='Form.Reason']")!.TextContent.Trim());
        await administrator.Press("Take the app away", ("Form.Reason", " "));
        Assert.Contains("Say how you made sure", Assert.Single(administrator.Problems));
        await administrator.Press("Take the app away", ("Form.Reason", "I rang her back"));

        Assert.Contains("The app was taken away", administrator.Text);
        Assert.Contains("I rang her back", administrator.Text);
        Assert.Equal("Sign in", (await browser.Open("/work")).Heading);
        Assert.Equal("Set up an authenticator app", (await Password(email)).Heading);
        Assert.Contains("Ada Administrator took away", await Heed.LetterTo(email, "took away"));
    }

    [Fact]
    public async Task The_key_of_one_person_is_of_no_use_to_another_and_an_old_page_says_so()
    {
        var (email, browser) = await Unexcused("Ken Key", Role.Auditor);
        await browser.SignIn(email, RunningHeed.Password);
        await browser.Open("/account/second-factor/set-up");
        var (key, secret) = (Key(browser), browser.Page.QuerySelector("[name=KeySecret]")!.GetAttribute("value")!);
        var (otherEmail, other) = await Unexcused("Kim Key", Role.Auditor);
        await other.SignIn(otherEmail, RunningHeed.Password);
        await other.Open("/account/second-factor/set-up");

        await other.Press("Turn it on", ("KeySecret", secret), ("Form.CodeSecret", Code(key)));

        Assert.Contains("open for too long", Assert.Single(other.Problems));
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    private async Task<(string Email, Browser Browser)> Unexcused(string name, Role role) =>
        (await Heed.AccountOf(await Heed.Town.Person(name, Heed.Town.Council, (role, Town.On(Heed.Town.Children))), excused: false), Heed.SignedOut());

    private async Task<(byte[] Key, IReadOnlyList<string> Codes)> SetUp(Browser browser)
    {
        await browser.Open("/account/second-factor/set-up");
        var key = Key(browser);
        await browser.Press("Turn it on", ("Form.CodeSecret", Code(key)));
        return (key, [.. browser.Page.QuerySelectorAll(".heed-codes code").Select(c => c.TextContent)]);
    }

    private async Task<Browser> Password(string email, string back = "")
    {
        var browser = await Heed.SignedOut().Open("/account/sign-in" + (back.Length > 0 ? $"?back={Uri.EscapeDataString(back)}" : ""));
        return await browser.Press("Sign in", ("Form.Email", email), ("Form.Password", RunningHeed.Password));
    }

    private string Code(byte[] key) => OneTimeCode.At(key, Heed.Town.Clock.GetUtcNow());

    /// <summary>The key as an app reads it from the page.</summary>
    private static byte[] Key(Browser browser)
    {
        var letters = browser.Page.QuerySelector(".heed-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains($"secret={letters}&issuer=Heed", browser.Page.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href"));
        var bits = string.Concat(letters.Select(l => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(l, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
