using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Heed.TestKit;

namespace Heed.Web.Tests.Walking;

/// <summary>Somebody who writes requests by hand: what stands in the path is sent as it stands, which no client does.</summary>
internal sealed class RawLine(string who, Uri at, string cookie)
{
    public string Who => who;

    public static async Task<RawLine> Of(string who, RunningHeed heed, Browser browser)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, "/account");
        using var answer = await browser.Http.SendAsync(message);
        return new RawLine(who, heed.Address, message.Headers.TryGetValues("Cookie", out var sent) ? string.Join("; ", sent) : "");
    }

    /// <returns>The status, and everything that came: headers and body.</returns>
    public async Task<(int Status, string All)> Ask(string path)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(at.Host, at.Port);
        await using var line = socket.GetStream();
        // In this version of HTTP an answer comes in one piece, and the line is closed after it.
        await line.WriteAsync(Encoding.UTF8.GetBytes($"GET {path} HTTP/1.0\r\nHost: {at.Authority}\r\n{(cookie.Length > 0 ? $"Cookie: {cookie}\r\n" : "")}\r\n"));
        using var reader = new StreamReader(line, Encoding.UTF8);
        var all = await reader.ReadToEndAsync();
        return (int.Parse(all.Split(' ')[1], CultureInfo.InvariantCulture), all);
    }
}
