using Heed.Application.Platform.Mail;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Heed.Web.Platform.Hosting;

/// <summary>The address in letters: <c>HEED_ADDRESS</c>, else where the server listens.</summary>
internal static class ServedAddress
{
    public static HeedAddress Of(IServiceProvider services) => new(() =>
    {
        if (services.GetRequiredService<IConfiguration>()["HEED_ADDRESS"] is { Length: > 0 } configured)
        {
            return configured;
        }

        var listening = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        return listening.Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal).Replace("://[::]", "://localhost", StringComparison.Ordinal);
    });
}
