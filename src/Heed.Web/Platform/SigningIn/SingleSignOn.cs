namespace Heed.Web.Platform.SigningIn;

/// <summary>The agency's own sign-in that people may use in place of a password, by OpenID Connect.</summary>
/// <param name="Issuer">The provider's own name, an address at which it describes itself; null where there is no provider.</param>
/// <param name="Name">What stands on the button.</param>
public sealed record SingleSignOn(Uri? Issuer, string Client, string Secret, string Name)
{
    public const string Scheme = "single";

    public const string Start = "/account/single-sign-on/start";

    public const string Return = "/account/single-sign-on/return";

    public bool IsOffered => Issuer is not null;

    public static SingleSignOn Read(IConfiguration settings)
    {
        if (settings["HEED_OIDC_ISSUER"] is not { Length: > 0 } issuer)
        {
            return new SingleSignOn(null, "", "", "");
        }

        if (!Uri.TryCreate(issuer, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw new InvalidOperationException("HEED_OIDC_ISSUER must be the provider's https address, for example https://login.example.org/realms/staff");
        }

        return new SingleSignOn(address, Needed(settings, "HEED_OIDC_CLIENT"), Needed(settings, "HEED_OIDC_SECRET"), settings["HEED_OIDC_NAME"] is { Length: > 0 } name ? name : "my organisation’s account");
    }

    private static string Needed(IConfiguration settings, string name) =>
        settings[name] is { Length: > 0 } value ? value : throw new InvalidOperationException($"HEED_OIDC_ISSUER is set, so {name} must be set too: your provider gives it to you");
}
