using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Heed.Web.Platform.SigningIn;

/// <summary>The reverse proxies whose word is taken for where a request comes from.</summary>
internal static class TrustedProxies
{
    /// <param name="setting">Their addresses with commas between them; nothing for none.</param>
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app, string? setting)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return app;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var word in setting.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            options.KnownProxies.Add(IPAddress.TryParse(word, out var address) ? address : throw new InvalidOperationException($"HEED_PROXY holds “{word}”, which is no network address. Give the addresses of your reverse proxies, for example 127.0.0.1"));
        }

        return app.UseForwardedHeaders(options);
    }
}
