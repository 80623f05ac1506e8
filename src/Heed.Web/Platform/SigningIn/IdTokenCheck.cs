using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Heed.Web.Platform.SigningIn;

/// <summary>Whether an id token is of our provider, for us, of now, and of this very sign-in (OpenID Connect Core, 3.1.3.7).</summary>
internal sealed class IdTokenCheck(string issuer, string client, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    /// <summary>Signed with the provider's private key: neither unsigned nor with a secret that others share.</summary>
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Why the last token was refused; for the log.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Whether the last token was signed with a key that the provider had not told of.</summary>
    public bool IsKeyUnknown { get; private set; }

    /// <returns>What the token says; null when it is refused.</returns>
    public async Task<Dictionary<string, object>?> Run(string? token, string? nonce, OpenIdConnectConfiguration provider)
    {
        if (string.IsNullOrEmpty(token) || string.IsNullOrEmpty(nonce))
        {
            return Refuse("there is none");
        }

        if (provider.Issuer != issuer)
        {
            return Refuse($"the provider calls itself {provider.Issuer}, and not {issuer}");
        }

        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer,
            ValidAudience = client,
            IssuerSigningKeys = provider.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => until > (time.GetUtcNow() - Skew).UtcDateTime && (from is null || from <= (time.GetUtcNow() + Skew).UtcDateTime),
        });
        IsKeyUnknown = result.Exception is SecurityTokenSignatureKeyNotFoundException;
        if (!result.IsValid)
        {
            return Refuse(result.Exception.Message);
        }

        var claims = new Dictionary<string, object>(result.Claims);
        return !Same(claims.GetValueOrDefault("nonce") as string, nonce) ? Refuse("it was made for another sign-in")
            : Texts(claims.GetValueOrDefault("aud")).Count() > 1 && claims.GetValueOrDefault("azp") as string != client ? Refuse("it was made for another client")
            : claims.GetValueOrDefault("sub") is not string { Length: > 0 } ? Refuse("it names nobody")
            : claims;
    }

    /// <summary>A claim that may be one text or several.</summary>
    public static IEnumerable<string> Texts(object? claim) => claim switch
    {
        string one => [one],
        IEnumerable<object> many => many.OfType<string>(),
        _ => [],
    };

    private static bool Same(string? one, string other) => one is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private Dictionary<string, object>? Refuse(string why)
    {
        Why = why;
        return null;
    }
}
