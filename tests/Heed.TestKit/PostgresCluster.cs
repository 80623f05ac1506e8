using System.Diagnostics;
using Npgsql;

namespace Heed.TestKit;

/// <summary>A throw-away PostgreSQL cluster for one test run, with a migrated database to clone from.</summary>
public static class PostgresCluster
{
    private static readonly Lazy<Task<string?>> Server = new(Start);

    /// <summary>The connection to the server; null where PostgreSQL is not installed.</summary>
    public static Task<string?> Connection => Server.Value;

    public static bool IsInstalled => Binaries is not null;

    private static string? Binaries => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
        : null;

    private static async Task<string?> Start()
    {
        if (Binaries is not { } binaries)
        {
            return null;
        }

        // In memory where there is room: nothing of it outlives the run.
        var memory = new DirectoryInfo("/dev/shm");
        var roomy = memory.Exists && new DriveInfo(memory.FullName).AvailableFreeSpace > 8L << 30;
        var folder = Path.Combine(roomy ? memory.FullName : Path.GetTempPath(), $"heed-postgres-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        var data = Path.Combine(folder, "data");
        var port = FreePort();
        var asRoot = Environment.UserName == "root";
        if (asRoot)
        {
            Must("chown", "-R", "postgres:postgres", folder);
        }

        Postgres(asRoot, Path.Combine(binaries, "initdb"), "-D", data, "-U", "heed", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        Postgres(asRoot, Path.Combine(binaries, "pg_ctl"), "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off -c shared_buffers=256MB -c max_connections=400", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(asRoot, binaries, data, folder);
        await Task.CompletedTask;
        return $"Host=127.0.0.1;Port={port};Username=heed;Database=postgres;Include Error Detail=true";
    }

    private static void Stop(bool asRoot, string binaries, string data, string folder)
    {
        NpgsqlConnection.ClearAllPools();
        Postgres(asRoot, Path.Combine(binaries, "pg_ctl"), "-D", data, "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static void Postgres(bool asRoot, params string[] command)
    {
        if (asRoot)
        {
            Must("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", .. command]);
        }
        else
        {
            Must(command[0], command[1..]);
        }
    }

    private static void Must(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = "/", UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Output is not redirected: a server that outlives its starter would keep the pipe open.
        start.RedirectStandardInput = true;
        start.ArgumentList.Insert(0, "-c");
        start.ArgumentList.Insert(1, "exec \"$0\" \"$@\" >/dev/null 2>&1");
        start.ArgumentList.Insert(2, program);
        start.FileName = "/bin/sh";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {string.Join(' ', arguments)}");
        }
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
