namespace Heed.Domain.Shared;

/// <summary>An address that a public page may lead to: a whole one, on the web, and nothing that a browser would run.</summary>
public static class WebAddress
{
    public static bool IsOne(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
