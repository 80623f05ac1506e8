using System.Globalization;
using Heed.Application.People.Queries;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Mail;
using Heed.Application.Platform.Secrets;
using Heed.Web.Platform.Hosting;

namespace Heed.Web.Platform.Verbs;

/// <summary>Serves the site.</summary>
internal static class ServeVerb
{
    public static readonly Verb Verb = new("serve", """
        heed [--demo] [--port N] [--data DIR] [--database postgres --connection "…"] [--address http://…]
          Serves the site, by default at http://localhost:5080 with a SQLite database in ./data.
          --demo fills an empty database with a fictional place first, prints its accounts, and serves to this machine only.
          While nobody has an account, the address to set it up at is printed, with a code.
          Letters are laid into the data folder's mail folder, or sent by HEED_SMTP=smtp://user:password@host:port;
          HEED_ADDRESS is the address that stands in their links.
          SQLite is brought up to this program at start; PostgreSQL only by heed migrate.
        """, new HashSet<string> { "demo" }, Run);

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        if (arguments.Words.Count > 0)
        {
            throw new WrongWords($"There is no verb called {arguments.Words[0]}. Run heed --help for those there are.");
        }

        if (!int.TryParse(arguments.Value("port") ?? "5080", CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
        {
            throw new WrongWords("The port must be a number from 1 to 65535, for example --port 5080");
        }

        Directory.CreateDirectory(arguments.Folder.Root);
        var databases = new Databases(arguments.Database);
        if (arguments.Database.Kind == DatabaseKind.Sqlite)
        {
            await databases.Migrate(ct);
        }
        else if (!await databases.IsReady(ct))
        {
            throw new WrongWords("The PostgreSQL database cannot be reached or is not up to this program. Check the connection, then run: heed migrate --database postgres --connection \"…\"");
        }

        var master = MasterKeys.Load(arguments.Folder);
        var address = arguments.Value("address") ?? $"http://localhost:{port}";
        if (arguments.Has("demo"))
        {
            await Demonstrate(arguments, databases, address, ct);
        }

        var app = Build(arguments, address);
        if (master.AreNew)
        {
            Console.WriteLine($"A master key was made: {master.Place}. It stands in no backup of the data. Copy it to a safe place now (heed admin copy-key FILE): without it no identification key can ever be opened again, and everybody must sign in anew.");
        }

        var setUp = await app.Services.GetRequiredService<FirstStart>().IsOver(new IsSetUp(databases), ct) ? null : app.Services.GetRequiredService<FirstStart>().Code;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine($"Heed is at {address}");
            if (setUp is not null)
            {
                Console.WriteLine($"Set it up at {app.Services.GetRequiredService<HeedAddress>().Of($"{FirstStart.Path}?code={setUp}")}");
            }
        });
        await app.RunAsync(ct);
        return 0;
    }

    /// <summary>Its accounts are known to everybody, so the demonstration is never served beyond this machine, nor mixed with real records.</summary>
    private static async Task Demonstrate(Arguments arguments, Databases databases, string address, CancellationToken ct)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !uri.IsLoopback)
        {
            throw new WrongWords("The demonstration's passwords are known to everybody, so it is served to this machine only: leave out --address, or give one of localhost");
        }

        if (await databases.IsEmpty(ct))
        {
            Console.WriteLine("Loading the demonstration…");
            await DemonstrationVerb.Load(arguments.Database, arguments.Folder, ct);
        }
        else if (!DemonstrationVerb.IsLoaded(arguments.Folder))
        {
            throw new WrongWords("The demonstration needs an empty database, and this one holds records. Give another folder: --data DIR");
        }

        DemonstrationVerb.Print(arguments.Folder);
    }

    private static WebApplication Build(Arguments arguments, string address)
    {
        // Pages, styles and scripts stand beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(address);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.AddHeedWeb(arguments.Database, arguments.Folder);
        return builder.Build().UseHeedWeb();
    }
}
