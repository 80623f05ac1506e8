using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Heed.Application.Platform.Mail;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Heed.Web.Platform.SigningIn;

/// <summary>The framework's OAuth, with who the provider is and where it describes itself.</summary>
internal sealed class OpenIdOptions : OAuthOptions
{
    public string Issuer { get; set; } = "";

    /// <summary>What the provider says of itself: its addresses and its keys, read anew once a day and when a key is not known.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration> Provider { get; set; } = null!;

    /// <summary>Asks the provider now, whatever is remembered of it.</summary>
    public Func<CancellationToken, Task<OpenIdConnectConfiguration>> AskAnew { get; set; } = null!;
}

/// <summary>
/// OpenID Connect's code flow on top of the framework's OAuth (state, PKCE, exchange of the code): discovery, a nonce, and the checks of
/// the id token, without which nobody is let in.
/// </summary>
internal sealed class OpenIdHandler(IOptionsMonitor<OpenIdOptions> options, ILoggerFactory logger, UrlEncoder encoder, HeedAddress address)
    : OAuthHandler<OpenIdOptions>(options, logger, encoder)
{
    public const string EmailClaim = "email";

    /// <summary>By which means the provider knows the person.</summary>
    public const string MeansClaim = "amr";

    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            Options.AuthorizationEndpoint = (await Ask()).AuthorizationEndpoint;
        }
        catch (ProviderAway away)
        {
            Logger.LogWarning(away, "Single sign-on cannot begin");
            Response.Redirect("/account/single-sign-on?why=away");
            return;
        }

        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, address.Of(SingleSignOn.Return)), Nonce, properties.Items[Nonce]!);

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await Ask()).TokenEndpoint;
        return await base.ExchangeCodeAsync(new OAuthCodeExchangeContext(context.Properties, context.Code, address.Of(SingleSignOn.Return)));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var token = tokens.Response?.RootElement.TryGetProperty("id_token", out var given) == true ? given.GetString() : null;
        var check = new IdTokenCheck(Options.Issuer, Options.ClientId, TimeProvider);
        var said = await check.Run(token, properties.Items[Nonce], await Ask());
        if (said is null && check.IsKeyUnknown)
        {
            // The provider may have changed its keys since it was asked last.
            Options.Provider.RequestRefresh();
            said = await check.Run(token, properties.Items[Nonce], await Options.AskAnew(Context.RequestAborted));
        }

        if (said is null)
        {
            throw new AuthenticationFailureException($"The id token is refused: {check.Why}");
        }

        var claims = said.TryGetValue(EmailClaim, out _) ? said : await OfUserInfo(tokens.AccessToken, (string)said["sub"]) ?? said;
        identity.AddClaim(new Claim(EmailClaim, VerifiedEmail(claims)));
        identity.AddClaims(IdTokenCheck.Texts(said.GetValueOrDefault(MeansClaim)).Select(means => new Claim(MeansClaim, means)));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    private static string VerifiedEmail(Dictionary<string, object> claims) =>
        claims.TryGetValue(EmailClaim, out var email) && email is string { Length: > 0 } text
            && claims.TryGetValue("email_verified", out var verified) && verified is true or "true"
            ? text
            : throw new Unverified();

    /// <summary>What the provider says of the person where the token leaves it out; it counts only for the same person.</summary>
    private async Task<Dictionary<string, object>?> OfUserInfo(string? accessToken, string subject)
    {
        if ((await Ask()).UserInfoEndpoint is not { Length: > 0 } endpoint || accessToken is null)
        {
            return null;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, endpoint) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", accessToken) } };
        using var response = await Backchannel.SendAsync(request, Context.RequestAborted);
        using var said = response.IsSuccessStatusCode ? JsonDocument.Parse(await response.Content.ReadAsStringAsync(Context.RequestAborted)) : null;
        if (said is null || !said.RootElement.TryGetProperty("sub", out var sub) || sub.GetString() != subject)
        {
            return null;
        }

        return said.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ValueKind switch
        {
            JsonValueKind.True => (object)true,
            JsonValueKind.String => p.Value.GetString()!,
            _ => p.Value.GetRawText(),
        });
    }

    private async Task<OpenIdConnectConfiguration> Ask()
    {
        try
        {
            return await Options.Provider.GetConfigurationAsync(Context.RequestAborted);
        }
        catch (Exception failed) when (failed is InvalidOperationException or IOException or HttpRequestException)
        {
            throw new ProviderAway(failed);
        }
    }
}
