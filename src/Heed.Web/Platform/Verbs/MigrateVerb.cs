using Heed.Application.Platform.Database;

namespace Heed.Web.Platform.Verbs;

/// <summary>Brings the database up to this program.</summary>
internal static class MigrateVerb
{
    public static readonly Verb Verb = new("migrate", """
        heed migrate [--data DIR] [--database postgres --connection "…"]
          Brings the tables of the database up to this program.
        """, new HashSet<string>(), Run);

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        Directory.CreateDirectory(arguments.Folder.Root);
        await new Databases(arguments.Database).Migrate(ct);
        Console.WriteLine("The database is up to date.");
        return 0;
    }
}
