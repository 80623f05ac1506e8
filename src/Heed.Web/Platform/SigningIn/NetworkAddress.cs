using System.Net;
using System.Net.Sockets;

namespace Heed.Web.Platform.SigningIn;

/// <summary>Where a request comes from.</summary>
internal static class NetworkAddress
{
    public static string Of(HttpContext http) => Plain(http)?.ToString() ?? "an unknown address";

    /// <summary>The network that limits are counted by: of IPv6 the first half, since the other half is the customer's to choose.</summary>
    public static string NetworkOf(HttpContext http)
    {
        if (Plain(http) is not { AddressFamily: AddressFamily.InterNetworkV6 } address)
        {
            return Of(http);
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes).ToString();
    }

    private static IPAddress? Plain(HttpContext http) => http.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : http.Connection.RemoteIpAddress;
}
