using System.Diagnostics;
using System.Net;

namespace Heed.Bench;

/// <summary>A web server on loopback, for as long as a measure lasts.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private readonly Process process;
    private readonly int port;
    private readonly string? folder;

    private Server(Process process, int port, string? folder) => (this.process, this.port, this.folder) = (process, port, folder);

    public sealed record Answer(byte[] Body, IReadOnlyList<(string Name, string Value)> Headers);

    public Uri Address(string path) => new($"http://127.0.0.1:{port}{path}");

    /// <summary>Heed as it is released, on a data folder that is ready.</summary>
    /// <param name="more">What else its command line says.</param>
    public static async Task<Server> Heed(string data, params string[] more)
    {
        var program = Environment.GetEnvironmentVariable("HEED_PROGRAM") ?? throw new InvalidOperationException("Run bin/bench: it says where the program is");
        var port = Programs.FreePort();
        return await Ready(new Server(Programs.Start("dotnet", [program, "--address", $"http://127.0.0.1:{port}", "--data", data, .. more]), port, null), "/healthz");
    }

    /// <summary>Debian's nginx with two workers, with one page from a file, the headers that Heed sends with it, and no log.</summary>
    public static async Task<Server> Nginx(string path, Answer page)
    {
        var folder = Directory.CreateTempSubdirectory("heed-bench-nginx-").FullName;
        var port = Programs.FreePort();
        await File.WriteAllBytesAsync(Path.Combine(folder, "page.html"), page.Body);
        string[] own = ["Content-Type", "Content-Length", "Date", "ETag", "Transfer-Encoding", "Connection"];
        var headers = string.Join('\n', page.Headers.Where(h => !own.Contains(h.Name)).Select(h => $"    add_header {h.Name} \"{h.Value}\";"));
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            daemon off;
            worker_processes 2;
            pid {{folder}}/nginx.pid;
            error_log {{folder}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              server_tokens off;
              sendfile on;
              tcp_nopush on;
              tcp_nodelay on;
              keepalive_requests 100000000;
              open_file_cache max=100 inactive=60s;
              client_body_temp_path {{folder}}/a;
              proxy_temp_path {{folder}}/b;
              fastcgi_temp_path {{folder}}/c;
              uwsgi_temp_path {{folder}}/d;
              scgi_temp_path {{folder}}/e;
              default_type "text/html; charset=utf-8";
              server {
                listen 127.0.0.1:{{port}} reuseport;
                location = {{path}} { alias {{folder}}/page.html; }
            {{headers}}
              }
            }
            """);
        return await Ready(new Server(Programs.Start("nginx", "-p", folder, "-c", Path.Combine(folder, "nginx.conf")), port, folder), path);
    }

    public async Task<Answer> Read(string path)
    {
        using var answer = await Http.GetAsync(Address(path));
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}");
        }

        return new Answer(await answer.Content.ReadAsByteArrayAsync(),
            [.. answer.Headers.Concat(answer.Content.Headers).Select(h => (h.Key, string.Join(", ", h.Value)))]);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Server> Ready(Server server, string path)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            try
            {
                using var answer = await Http.GetAsync(server.Address(path));
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The server did not start");
    }
}
