using System.Text.Encodings.Web;
using System.Text.Json;
using Heed.Application.Demonstration;
using Heed.Application.People;
using Heed.Application.Platform;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Files;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Heed.Web.Platform.Verbs;

/// <summary>Fills an empty database with the demonstration, and writes down its accounts.</summary>
internal static class DemonstrationVerb
{
    public static readonly Verb Verb = new("demo", """
        heed demo [--data DIR] [--database postgres --connection "…"]
          Fills an empty database with Tynemarsh, a fictional place, and writes its accounts to DIR/demo-accounts.json.
        """, new HashSet<string>(), Run);

    private const string Password = "tynemarsh harbour lantern 40";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the database of this folder was filled by the demonstration.</summary>
    public static bool IsLoaded(HeedFolder folder) => File.Exists(AccountsFile(folder));

    /// <summary>Loads it, makes its accounts, and writes them down.</summary>
    public static async Task Load(DatabaseAddress address, HeedFolder folder, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var people = await LoadDemonstration.Run(address, folder, today, withPdf: true, ct);
        await using var services = new ServiceCollection().AddLogging().AddHeed(address, folder).AddAccounts().AddDataProtection().Services.BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var person in people)
        {
            var made = await accounts.CreateAsync(new Account { UserName = person.Email, Email = person.Email, EmailConfirmed = true, IsExcused = true, PersonId = person.Person }, Password);
            if (!made.Succeeded)
            {
                throw new InvalidOperationException(string.Join("; ", made.Errors.Select(e => e.Description)));
            }
        }

        var said = people.Select(p => new { p.Email, Password, p.Name, p.Role, p.Partnership, p.Agency });
        await File.WriteAllTextAsync(AccountsFile(folder), JsonSerializer.Serialize(said, Readable), ct);
    }

    /// <summary>Prints who there is to sign in as.</summary>
    public static void Print(HeedFolder folder)
    {
        using var accounts = JsonDocument.Parse(File.ReadAllText(AccountsFile(folder)));
        Console.WriteLine($"The demonstration's people, all with the password “{Password}”:");
        foreach (var person in accounts.RootElement.EnumerateArray())
        {
            Console.WriteLine($"  {person.GetProperty("email").GetString(),-42} {person.GetProperty("name").GetString()}, {person.GetProperty("role").GetString()}");
        }
    }

    private static string AccountsFile(HeedFolder folder) => Path.Combine(folder.Root, "demo-accounts.json");

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        Directory.CreateDirectory(arguments.Folder.Root);
        var databases = new Databases(arguments.Database);
        await databases.Migrate(ct);
        if (!await databases.IsEmpty(ct))
        {
            throw new WrongWords("The demonstration needs an empty database, and this one holds records. Give another folder: --data DIR");
        }

        await Load(arguments.Database, arguments.Folder, ct);
        Print(arguments.Folder);
        return 0;
    }
}
