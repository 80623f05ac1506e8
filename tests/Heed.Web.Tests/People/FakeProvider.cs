using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Heed.Web.Tests.People;

/// <summary>A provider on loopback that speaks the real protocol, and lies where a test tells it to.</summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    public const string Client = "heed-client";
    public const string Secret = "a secret that the provider gave";

    private readonly WebApplication app;
    private readonly TimeProvider time;
    private readonly Dictionary<string, (string Nonce, string Challenge, string Redirect)> codes = [];

    private FakeProvider(WebApplication app, TimeProvider time) => (this.app, this.time) = (app, time);

    public string Issuer { get; private set; } = "";

    public string Email { get; set; } = "";

    /// <summary>Changes what the next token says before it is signed.</summary>
    public Action<SecurityTokenDescriptor> Lie { get; set; } = _ => { };

    /// <summary>Changes the signed token, or puts another in its place.</summary>
    public Func<string, string> Swap { get; set; } = token => token;

    /// <summary>What is said of the person beside the token; empty for nothing.</summary>
    public object UserInfo { get; set; } = new { };

    public RsaSecurityKey Key { get; private set; } = NewKey("first");

    public string LastToken { get; private set; } = "";

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    public static async Task<FakeProvider> Start(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        var provider = new FakeProvider(builder.Build(), time);
        provider.Map();
        await provider.app.StartAsync();
        provider.Issuer = provider.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return provider;
    }

    public void ChangeKey() => Key = NewKey(Guid.NewGuid().ToString());

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private void Map()
    {
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Issuer}/authorize",
            ["token_endpoint"] = $"{Issuer}/token",
            ["userinfo_endpoint"] = $"{Issuer}/userinfo",
            ["jwks_uri"] = $"{Issuer}/keys",
        }));
        app.MapGet("/keys", () =>
        {
            var open = Key.Rsa.ExportParameters(false);
            return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = Key.KeyId, n = Base64UrlEncoder.Encode(open.Modulus), e = Base64UrlEncoder.Encode(open.Exponent) } } });
        });
        app.MapGet("/authorize", (HttpRequest request) =>
        {
            var asked = request.Query;
            if (asked["client_id"] != Client || asked["response_type"] != "code" || asked["code_challenge_method"] != "S256" || !$"{asked["scope"]}".Contains("openid", StringComparison.Ordinal))
            {
                return Results.BadRequest();
            }

            var code = Guid.NewGuid().ToString("N");
            codes[code] = ($"{asked["nonce"]}", $"{asked["code_challenge"]}", $"{asked["redirect_uri"]}");
            return Results.Redirect(QueryHelpers.AddQueryString($"{asked["redirect_uri"]}", new Dictionary<string, string?> { ["code"] = code, ["state"] = asked["state"] }));
        });
        app.MapPost("/token", async (HttpRequest request) => Token(await request.ReadFormAsync()));
        app.MapGet("/userinfo", (HttpRequest request) => request.Headers.Authorization == "Bearer access" ? Results.Json(UserInfo) : Results.Unauthorized());
    }

    private IResult Token(IFormCollection form)
    {
        var proof = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes($"{form["code_verifier"]}")));
        if (form["client_id"] != Client || form["client_secret"] != Secret || !codes.Remove($"{form["code"]}", out var flow) || flow.Challenge != proof || flow.Redirect != form["redirect_uri"])
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        }

        var now = time.GetUtcNow().UtcDateTime;
        var says = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Client,
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(5),
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
            Claims = new Dictionary<string, object> { ["sub"] = "person-1", ["nonce"] = flow.Nonce, ["email"] = Email, ["email_verified"] = true },
        };
        Lie(says);
        LastToken = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(says);
        return Results.Json(new { access_token = "access", token_type = "Bearer", id_token = Swap(LastToken) });
    }
}
