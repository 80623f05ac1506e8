using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Heed.Application.Tests.Files;

/// <summary>A throw-away clamd on a loopback port that knows one virus: the test file of EICAR, by a signature written here.</summary>
public sealed class Clamd : IAsyncLifetime
{
    private const string Program = "/usr/sbin/clamd";

    private readonly string folder = Directory.CreateTempSubdirectory("heed-clamd").FullName;
    private Process? process;

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program))
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "ClamAV is not installed: apt-get install clamav-daemon");
            throw new InvalidOperationException("ClamAV is not installed");
        }

        var port = FreePort();
        // The words of the test file in hexadecimal, wherever they stand.
        await File.WriteAllTextAsync(Path.Combine(folder, "eicar.ndb"), $"Heed.Test.EICAR:0:*:{Convert.ToHexStringLower("EICAR-STANDARD-ANTIVIRUS-TEST-FILE"u8)}\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "clamd.conf"), $"Foreground yes\nDatabaseDirectory {folder}\nTCPSocket {port}\nTCPAddr 127.0.0.1\nTemporaryDirectory {folder}\n");
        process = Process.Start(new ProcessStartInfo(Program, ["--config-file", Path.Combine(folder, "clamd.conf")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Address = $"127.0.0.1:{port}";
        for (var wait = 0; wait < 200 && !await Answers(port); wait++)
        {
            await Task.Delay(100);
        }
    }

    public ValueTask DisposeAsync()
    {
        process?.Kill();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> Answers(int port)
    {
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
