using System.Net;
using System.Text;
using Heed.Application.People;
using Heed.Domain.People;
using Heed.TestKit;
using Heed.Web.Platform.SigningIn;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Heed.Web.Tests.People;

/// <summary>Single sign-on against a provider that speaks the real protocol, over real sockets.</summary>
public sealed class SingleSignOnTests : IAsyncLifetime
{
    private static readonly HttpClient Outside = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private RunningHeed heed = null!;
    private FakeProvider provider = null!;

    public async ValueTask InitializeAsync()
    {
        var clock = new HeldClock();
        provider = await FakeProvider.Start(clock);
        heed = await RunningHeed.InProcess(with: b => b.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["HEED_OIDC_ISSUER"] = provider.Issuer,
            ["HEED_OIDC_CLIENT"] = FakeProvider.Client,
            ["HEED_OIDC_SECRET"] = FakeProvider.Secret,
            ["HEED_OIDC_NAME"] = "Town Council",
        }));
        provider.Email = await heed.AccountOf(heed.Town.Auditor);
    }

    public async ValueTask DisposeAsync()
    {
        await heed.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task The_right_token_signs_in_and_goes_on_to_where_the_person_was_going()
    {
        var browser = await heed.SignedOut().Open("/work/recommendations");
        var button = browser.Page.QuerySelectorAll("a.govuk-button").Single(a => a.TextContent.Trim() == "Sign in with Town Council");

        await Go(browser, button.GetAttribute("href")!);

        Assert.Equal("/work/recommendations", browser.Path);
        Assert.Contains("Olga Auditor", browser.Text);
    }

    [Fact]
    public async Task A_token_that_is_not_for_us_now_and_here_is_refused_with_a_page()
    {
        var replayed = "";
        await Go(heed.SignedOut());
        replayed = provider.LastToken;
        var lies = new Dictionary<string, Action>
        {
            ["another nonce"] = () => provider.Lie = t => t.Claims["nonce"] = "another",
            ["no nonce"] = () => provider.Lie = t => t.Claims.Remove("nonce"),
            ["another audience"] = () => provider.Lie = t => t.Audience = "somebody-else",
            ["several audiences"] = () => provider.Lie = t => { t.Audience = null; t.Audiences.Add(FakeProvider.Client); t.Audiences.Add("somebody-else"); t.Claims["azp"] = "somebody-else"; },
            ["another issuer"] = () => provider.Lie = t => t.Issuer = "https://login.example.org",
            ["expired"] = () => provider.Lie = t => (t.NotBefore, t.Expires) = (t.NotBefore!.Value.AddMinutes(-10), t.Expires!.Value.AddMinutes(-10)),
            ["of tomorrow"] = () => provider.Lie = t => (t.NotBefore, t.Expires) = (t.NotBefore!.Value.AddDays(1), t.Expires!.Value.AddDays(1)),
            ["without an end"] = () => provider.Lie = t => t.Expires = null,
            ["without a person"] = () => provider.Lie = t => t.Claims.Remove("sub"),
            ["a stranger's key"] = () => provider.Lie = t => t.SigningCredentials = new SigningCredentials(FakeProvider.NewKey("first"), SecurityAlgorithms.RsaSha256),
            ["our secret as the key"] = () => provider.Lie = t => t.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(FakeProvider.Secret.PadRight(64))), SecurityAlgorithms.HmacSha256),
            ["unsigned"] = () => provider.Swap = t => $"{WebEncoders.Base64UrlEncode("""{"alg":"none","typ":"JWT"}"""u8)}.{t.Split('.')[1]}.",
            ["a signature cut off"] = () => provider.Swap = t => t[..(t.LastIndexOf('.') + 1)],
            ["changed after signing"] = () => provider.Swap = t => $"{t.Split('.')[0]}.{Changed(t.Split('.')[1])}.{t.Split('.')[2]}",
            ["replayed"] = () => provider.Swap = _ => replayed,
            ["none"] = () => provider.Swap = _ => "",
            ["no token at all"] = () => provider.Swap = _ => "not a token",
        };
        foreach (var (lie, tell) in lies)
        {
            (provider.Lie, provider.Swap) = (_ => { }, token => token);
            tell();
            var browser = heed.SignedOut();

            await Go(browser);

            Assert.True(browser is { Status: HttpStatusCode.OK, Heading: "You are not signed in" }, $"{lie}: {browser.Status} {browser.Heading}");
            Assert.Contains("could not be trusted", browser.Text);
            Assert.Equal("Sign in", (await browser.Open("/work")).Heading);
        }

        (provider.Lie, provider.Swap) = (_ => { }, token => token);
        Assert.Equal("/work", (await Go(heed.SignedOut())).Path);
    }

    [Fact]
    public async Task An_answer_works_once_and_in_the_browser_that_asked()
    {
        var (browser, other) = (heed.SignedOut(), heed.SignedOut());
        var answer = await Answer(browser, SingleSignOn.Start);

        Assert.Equal("You are not signed in", (await other.Open(answer)).Heading);
        answer = await Answer(browser, SingleSignOn.Start);
        Assert.Equal("/work", (await browser.Open(answer)).Path);
        Assert.Equal("You are not signed in", (await browser.Open(answer)).Heading);
        Assert.Equal("You are not signed in", (await heed.SignedOut().Open("/account/single-sign-on/return?code=x&state=y")).Heading);
        var denied = await heed.SignedOut().Open($"/account/single-sign-on/return?error=access_denied&state={Uri.EscapeDataString(QueryHelpers.ParseQuery(new Uri(new Uri("http://localhost"), answer).Query)["state"]!)}");
        Assert.Equal("You are not signed in", denied.Heading);
    }

    [Fact]
    public async Task Only_a_verified_address_of_an_account_that_exists_is_let_in()
    {
        foreach (var (lie, says) in new (Action<SecurityTokenDescriptor>, string)[]
        {
            (t => t.Claims["email_verified"] = false, "does not vouch for"),
            (t => t.Claims.Remove("email_verified"), "does not vouch for"),
            (t => t.Claims.Remove("email"), "does not vouch for"),
            (t => t.Claims["email"] = "nobody@town.example", "there is no account in Heed"),
        })
        {
            provider.Lie = lie;
            Assert.Contains(says, (await Go(heed.SignedOut())).Text);
        }

        provider.Lie = t => t.Claims.Remove("email");
        provider.UserInfo = new { sub = "person-2", email = provider.Email, email_verified = true };
        Assert.Contains("does not vouch for", (await Go(heed.SignedOut())).Text);
        provider.UserInfo = new { sub = "person-1", email = provider.Email, email_verified = true };
        Assert.Equal("/work", (await Go(heed.SignedOut())).Path);
    }

    [Fact]
    public async Task A_second_factor_of_ours_is_asked_unless_the_provider_has_asked_for_one()
    {
        var key = new byte[20];
        var lead = await heed.Town.Person("Sid Single", heed.Town.Council, (Role.Auditor, Town.On(heed.Town.Children)));
        provider.Email = await heed.AccountOf(lead);
        var browser = await heed.As(lead);
        await browser.Open("/account");
        Assert.True((await heed.Town.The<Application.People.Commands.TurnOnSecondFactor>().Run(lead, key, OneTimeCode.At(key, heed.Town.Clock.GetUtcNow()), SecondFactors.NewCodes(), default)).IsDone);

        Assert.Equal("Enter the code of your app", (await Go(heed.SignedOut())).Heading);
        provider.Lie = t => t.Claims["amr"] = new[] { "pwd", "mfa" };
        Assert.Equal("/work", (await Go(heed.SignedOut())).Path);
    }

    [Fact]
    public async Task New_keys_of_the_provider_are_fetched_and_a_provider_that_is_away_is_said_plainly()
    {
        Assert.Equal("/work", (await Go(heed.SignedOut())).Path);
        provider.ChangeKey();
        Assert.Equal("/work", (await Go(heed.SignedOut())).Path);

        await using var alone = await RunningHeed.InProcess(with: b => b.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["HEED_OIDC_ISSUER"] = "http://127.0.0.1:9",
            ["HEED_OIDC_CLIENT"] = "x",
            ["HEED_OIDC_SECRET"] = "y",
        }));
        Assert.Contains("cannot be reached", (await alone.SignedOut().Open(SingleSignOn.Start)).Text);
    }

    [Fact]
    public async Task Nobody_is_sent_elsewhere_by_a_link()
    {
        foreach (var back in new[] { "https://evil.example/", "//evil.example", "/\\evil.example" })
        {
            Assert.Equal("/work", (await Go(heed.SignedOut(), $"{SingleSignOn.Start}?back={Uri.EscapeDataString(back)}")).Path);
        }
    }

    private async Task<Browser> Go(Browser browser, string start = SingleSignOn.Start) => await browser.Open(await Answer(browser, start));

    /// <summary>Goes to the provider, and back to the address that the provider sends to.</summary>
    private static async Task<string> Answer(Browser browser, string start)
    {
        var led = await browser.Http.GetAsync(new Uri(start, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, led.StatusCode);
        var answered = await Outside.GetAsync(led.Headers.Location);
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        return answered.Headers.Location!.PathAndQuery;
    }

    private static string Changed(string part)
    {
        var text = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(part));
        return WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(text.Replace("person-1", "person-2", StringComparison.Ordinal)));
    }
}
