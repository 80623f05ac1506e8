using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Heed.Application.Platform.Files;

public enum ScanResult
{
    /// <summary>Nothing harmful was found; or no scanner is set up, and nobody has looked.</summary>
    Clean,
    Infected,

    /// <summary>The scanner did not answer: the file waits, and is looked at again.</summary>
    NotLooked,
}

/// <summary>Asks ClamAV's <c>clamd</c> whether a file carries a virus, where one is set up (HEED_CLAMD).</summary>
/// <remarks>The protocol is that of clamd(8), INSTREAM. The .NET library for it is not among the packages that can be had everywhere; see decision 16.</remarks>
/// <param name="clamd"><c>host:port</c>, or the path of its socket; null or empty for no scanner.</param>
public sealed class VirusScan(string? clamd)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool IsSetUp => !string.IsNullOrWhiteSpace(clamd);

    /// <summary>What is said to whoever sent a file with a virus.</summary>
    public static string Sentence(string virus) => $"This file carries a virus ({virus}), so it was not kept. Ask your IT support to look at the computer it came from, and add a clean copy";

    /// <returns>What was found, and the name that the scanner has for it.</returns>
    public async Task<(ScanResult Result, string Virus)> Look(Stream file, CancellationToken ct)
    {
        if (!IsSetUp)
        {
            return (ScanResult.Clean, "");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            var said = await Ask(file, patience.Token);
            return said.EndsWith(" OK", StringComparison.Ordinal) ? (ScanResult.Clean, "")
                : said.EndsWith(" FOUND", StringComparison.Ordinal) ? (ScanResult.Infected, said["stream: ".Length..^" FOUND".Length])
                : (ScanResult.NotLooked, "");
        }
        catch (Exception failed) when (failed is SocketException or IOException || (failed is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return (ScanResult.NotLooked, "");
        }
    }

    private async Task<string> Ask(Stream file, CancellationToken ct)
    {
        using var socket = await Connect(ct);
        await using var line = new NetworkStream(socket);
        await line.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var buffer = new byte[65_536];
        int read;
        while ((read = await file.ReadAsync(buffer.AsMemory(4), ct)) > 0)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer, read);
            await line.WriteAsync(buffer.AsMemory(0, read + 4), ct);
        }

        await line.WriteAsync(new byte[4], ct);
        using var answer = new StreamReader(line, Encoding.UTF8);
        return (await answer.ReadToEndAsync(ct)).TrimEnd('\0', '\n');
    }

    private async Task<Socket> Connect(CancellationToken ct)
    {
        var at = clamd!.LastIndexOf(':');
        var isPath = clamd.StartsWith('/');
        var socket = isPath ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            EndPoint end = isPath ? new UnixDomainSocketEndPoint(clamd) : new DnsEndPoint(clamd[..at], int.Parse(clamd[(at + 1)..], System.Globalization.CultureInfo.InvariantCulture));
            await socket.ConnectAsync(end, ct);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Reads HEED_CLAMD, and says at once what is wrong with it.</summary>
    public static VirusScan Read(string? setting) =>
        string.IsNullOrWhiteSpace(setting) || setting.StartsWith('/') || (setting.LastIndexOf(':') is var at and > 0 && ushort.TryParse(setting[(at + 1)..], out _))
            ? new VirusScan(setting)
            : throw new InvalidOperationException("HEED_CLAMD must be host:port (127.0.0.1:3310) or the path of clamd's socket (/run/clamav/clamd.ctl)");
}
