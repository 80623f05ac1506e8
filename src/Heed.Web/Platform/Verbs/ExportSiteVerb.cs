using Heed.Application.Platform.Database;
using Heed.Application.Platform.PublicFinding;
using Heed.Domain.Shared;
using Heed.Web.Platform.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Heed.Web.Platform.Verbs;

/// <summary>Writes the public site as static files. It asks itself for each page as a visitor would, and listens nowhere.</summary>
internal static class ExportSiteVerb
{
    /// <summary>Says that a folder was written by this verb, so that it may be written anew.</summary>
    private const string Mark = ".heed-site";

    public static readonly Verb Verb = new("export-site", """
        heed export-site DIR [--address https://…] [--data DIR] [--database postgres --connection "…"]
          Writes the whole public site into DIR as static files that any web host can serve: links are relative, search needs no server.
          DIR is new, empty, or was written by this verb before; then nothing of the earlier site is left in it.
          --address (or HEED_ADDRESS) is where the site will stand: feeds, the map of the site and open data name it.
          Exits 0 when everything was written, 1 when something that a page leads to was not there.
        """, new HashSet<string>(), Run);

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        var folder = Path.GetFullPath(arguments.Words is [var only] ? only : throw new WrongWords("Say where to: heed export-site DIR"));
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, Mark)))
        {
            throw new WrongWords($"{folder} holds something else. Give a new folder, or an empty one");
        }

        if (!await new Databases(arguments.Database).IsReady(ct))
        {
            throw new WrongWords("The database cannot be reached or is not up to this program. Start Heed once, or run: heed migrate");
        }

        await using var app = Build(arguments);
        await app.StartAsync(ct);
        if (!await app.Services.GetRequiredService<PublicFinder>().IsReady(ct))
        {
            await Console.Error.WriteLineAsync("What is published is being made ready for search…");
            while (!await app.Services.GetRequiredService<PublicFinder>().IsReady(ct))
            {
            }
        }

        var (made, site) = ($"{folder}.new", new StaticSite(app.Services.GetRequiredService<NoServer>(), app.Services.GetRequiredService<PublicIndex>(), Console.Error));
        Clear(made);
        Directory.CreateDirectory(made);
        var files = await site.Write(made, ct);
        await File.WriteAllTextAsync(Path.Combine(made, Mark), "Written by heed export-site.\n", ct);
        Clear(folder);
        Directory.Move(made, folder);
        Console.WriteLine($"{Words.Count(files, "file")} {(files == 1 ? "stands" : "stand")} in {folder}.");
        foreach (var missing in site.Missing)
        {
            Console.WriteLine($"Not there: {missing}");
        }

        await app.StopAsync(ct);
        return site.Missing.Count == 0 ? 0 : 1;
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WebApplication Build(Arguments arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        if (arguments.Value("address") is { } address)
        {
            builder.Configuration["HEED_ADDRESS"] = address;
        }

        builder.AddHeedWeb(arguments.Database, arguments.Folder);
        // Nothing works in the background but what knows what is published.
        foreach (var worker in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name is not ("GenericWebHostService" or nameof(PublicVersionWatch))).ToList())
        {
            builder.Services.Remove(worker);
        }

        builder.Services.AddHostedService(provider => provider.GetRequiredService<PublicFinder>());
        builder.Services.AddSingleton<NoServer>();
        builder.Services.Replace(ServiceDescriptor.Singleton<IServer>(provider => provider.GetRequiredService<NoServer>()));
        return builder.Build().UseHeedWeb();
    }
}
