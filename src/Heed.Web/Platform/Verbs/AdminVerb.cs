using Heed.Application.People;
using Heed.Application.People.Commands;
using Heed.Application.People.Queries;
using Heed.Application.Platform;
using Heed.Application.Platform.Secrets;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Microsoft.AspNetCore.DataProtection;

namespace Heed.Web.Platform.Verbs;

/// <summary>What only whoever runs the machine may do.</summary>
internal static class AdminVerb
{
    public static readonly Verb Verb = new("admin", """
        heed admin rotate-key [--data DIR] [--database postgres --connection "…"]
          Makes a new version of the master key, and wraps everything under it that stood under an older one. Take a new copy afterwards.
        heed admin copy-key FILE [--data DIR]
          Writes a copy of the master key for a safe place away from this machine. Without the key nobody can ever open an identification key.
        heed admin reset-second-factor EMAIL [--data DIR] [--database postgres --connection "…"]
          Takes away the authenticator app of an account, where no administrator is left who could do it in Heed. They sign in with their password, and set up another.
        """, new HashSet<string>(), Run);

    private static Task<int> Run(Arguments arguments, CancellationToken ct) => arguments.Words switch
    {
        ["rotate-key"] => Rotate(arguments, ct),
        ["copy-key", var file] => Task.FromResult(Copy(arguments, file)),
        ["reset-second-factor", var email] => Reset(arguments, email, ct),
        _ => throw new WrongWords($"Say what to do:{Environment.NewLine}{Verb.Usage}"),
    };

    private static async Task<int> Rotate(Arguments arguments, CancellationToken ct)
    {
        await using var services = new ServiceCollection().AddLogging().AddHeed(arguments.Database, arguments.Folder).BuildServiceProvider();
        try
        {
            var wrapped = await services.GetRequiredService<KeyRotation>().Run(ct);
            var master = services.GetRequiredService<MasterKeys>();
            Console.WriteLine($"{Words.Count(wrapped, "key")} stand under version {master.Newest} of the master key in {master.Place}. Take a copy of it to its safe place now: heed admin copy-key FILE");
            return 0;
        }
        catch (InvalidOperationException refused)
        {
            throw new WrongWords(refused.Message);
        }
    }

    private static async Task<int> Reset(Arguments arguments, string email, CancellationToken ct)
    {
        await using var services = new ServiceCollection().AddLogging().AddHeed(arguments.Database, arguments.Folder).AddAccounts().AddDataProtection().Services.BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var person = await scope.ServiceProvider.GetRequiredService<PersonWithAddress>().Run(email, ct);
        var outcome = person is null ? Outcome.NotFound : await scope.ServiceProvider.GetRequiredService<TakeAwaySecondFactor>().Run(Actor.Heed, person.Value, "Asked for on the machine that runs Heed", ct);
        if (!outcome.IsDone)
        {
            throw new WrongWords(outcome.Problems.Count > 0 ? outcome.Problems[0].Sentence : $"There is no account for {email}");
        }

        Console.WriteLine($"The authenticator app of {email} was taken away. They sign in with their password, and set up another.");
        return 0;
    }

    private static int Copy(Arguments arguments, string file)
    {
        if (File.Exists(file))
        {
            throw new WrongWords($"{file} is there already; name a new file");
        }

        MasterKeys.Load(arguments.Folder).WriteTo(file);
        Console.WriteLine($"The master key was copied to {file}. Keep it apart from this machine and from its backups, where two people who are named for it can reach it.");
        return 0;
    }
}
