using Heed.Application.Platform;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Destruction;
using Heed.Domain.Shared;

namespace Heed.Web.Platform.Verbs;

/// <summary>Brings the database up to this program.</summary>
internal static class MigrateVerb
{
    public static readonly Verb Verb = new("migrate", """
        heed migrate [--data DIR] [--database postgres --connection "…"]
          Brings the tables of the database up to this program, and destroys again what an older copy of it has brought back.
        """, new HashSet<string>(), Run);

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        Directory.CreateDirectory(arguments.Folder.Root);
        await new Databases(arguments.Database).Migrate(ct);
        await using var services = new ServiceCollection().AddLogging().AddHeed(arguments.Database, arguments.Folder).BuildServiceProvider();
        var again = await services.GetRequiredService<Redestruction>().Run(ct);
        Console.WriteLine(again == 0 ? "The database is up to date." : $"The database is up to date. {Words.Count(again, "thing")} that had been destroyed {(again == 1 ? "was" : "were")} in it again, and {(again == 1 ? "was" : "were")} destroyed again.");
        return 0;
    }
}
