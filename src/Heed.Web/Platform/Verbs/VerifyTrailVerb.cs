using Heed.Application.Platform;
using Heed.Application.Platform.Recording;
using Heed.Domain.Shared;

namespace Heed.Web.Platform.Verbs;

/// <summary>Reads the whole record against its chain.</summary>
internal static class VerifyTrailVerb
{
    public static readonly Verb Verb = new("verify-trail", """
        heed verify-trail [--head FILE] [--data DIR] [--database postgres --connection "…"]
          Reads the whole record against its chain, and names each entry that was altered, removed, put elsewhere or cut off.
          Says of which entries the words were lawfully destroyed, and on which decision.
          The head says how far the record was sealed; without --head it is the one beside the data folder.
          Exits 0 when the record holds, 1 when it does not.
        """, new HashSet<string>(), Run);

    private static async Task<int> Run(Arguments arguments, CancellationToken ct)
    {
        var named = arguments.Value("head");
        var head = RecordHead.Read(named ?? arguments.Folder.RecordHead);
        if (head is null && named is not null)
        {
            throw new WrongWords($"There is no file {named}");
        }

        await using var services = new ServiceCollection().AddLogging().AddHeed(arguments.Database, arguments.Folder).BuildServiceProvider();
        var result = await services.GetRequiredService<TrailCheck>().Run(head, ct);
        foreach (var problem in result.Problems)
        {
            Console.WriteLine(problem);
        }

        foreach (var sentence in result.Destroyed)
        {
            Console.WriteLine($"{sentence}.");
        }

        var upTo = head is null ? "No head was found beside the data folder, so an end that was cut off would not show." : $"It reaches at least entry {head.Number:N0}, where the head stands.";
        Console.WriteLine(result.Problems.Count == 0
            ? $"The record holds: {Words.Count((int)result.Sealed, "sealed entry", "sealed entries")}, {result.Waiting:N0} waiting to be sealed. {upTo}"
            : $"The record does not hold: {Words.Count(result.Problems.Count, "problem")} in {Words.Count((int)result.Sealed, "sealed entry", "sealed entries")}. Keep this output and the database as they are, and tell whoever answers for information security.");
        return result.Problems.Count == 0 ? 0 : 1;
    }
}
