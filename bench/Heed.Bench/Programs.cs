using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Heed.Bench;

/// <summary>Programs that a measure starts, and ends again by their own id.</summary>
internal static class Programs
{
    public static bool IsInstalled(string name) =>
        $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin".Split(':').Any(folder => File.Exists(Path.Combine(folder, name)));

    public static Process Start(string name, params string[] arguments) => Process.Start(Plan(name, arguments))!;

    public static async Task<string> Output(string name, params string[] arguments)
    {
        using var process = Start(name, arguments);
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static ProcessStartInfo Plan(string name, string[] arguments)
    {
        var path = File.Exists($"/usr/sbin/{name}") ? $"/usr/sbin/{name}" : name;
        var plan = new ProcessStartInfo(path) { RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            plan.ArgumentList.Add(argument);
        }

        return plan;
    }
}
