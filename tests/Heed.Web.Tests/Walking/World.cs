using System.Collections.Concurrent;
using Heed.Domain.People;
using Heed.Domain.Shared;
using Heed.TestKit;
using Heed.Web.Tests.People;
using Microsoft.Data.Sqlite;

namespace Heed.Web.Tests.Walking;

/// <summary>
/// A running Heed in which everything that is confidential was planted by the real commands in one partnership, and a guest in every
/// role: those of that partnership, and those who may see nothing of it.
/// </summary>
internal sealed partial class World : IDisposable
{
    /// <summary>How many look at once.</summary>
    public const int AtOnce = 3;

    /// <summary>What a request leaves behind that is no change: who is signed in, how often they tried, what is chained or kept for them.</summary>
    private static readonly string[] Beside = ["AccountSessions", "Attempts", "Seals", "KeptForms", "SentForms", "StoredKeys", "StoredSecrets", "PublicVersion", "sqlite_sequence"];

    private readonly ConcurrentDictionary<(string Who, string Page), string> seenBefore = [];
    private readonly Identities ids = [];
    private SqliteConnection? counting;
    private string counts = "";

    private World(RunningHeed heed, RunningHeed notSetUp, FakeProvider provider) => (Heed, NotSetUp, Provider) = (heed, notSetUp, provider);

    public RunningHeed Heed { get; }

    /// <summary>Another Heed, before its set-up.</summary>
    public RunningHeed NotSetUp { get; }

    /// <summary>Where single sign-on leads.</summary>
    public FakeProvider Provider { get; }

    public Town Town => Heed.Town;

    /// <summary>The identities of what was planted: none of them stands in a page of somebody who may not see it.</summary>
    public IReadOnlySet<string> Ids => ids;

    /// <param name="fixedPages">The pages that need nothing planted: what outsiders see there is kept, to be compared after the planting.</param>
    public static async Task<World> Make(RunningHeed heed, RunningHeed notSetUp, FakeProvider provider, IReadOnlyList<string> fixedPages)
    {
        var world = new World(heed, notSetUp, provider);
        await world.Gather();
        // What the colours mean is a setting of a partnership, and no secret of anything in it.
        await world.NameColours();
        await Parallel.ForEachAsync(world.outsiders.Where(g => g.IsSignedIn), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (guest, _) =>
        {
            foreach (var page in fixedPages)
            {
                world.seenBefore[(guest.Who, page)] = Walker.Still((await guest.Send(Asked.Page(page))).Last.Body);
            }
        });

        await world.Plant();
        return world;
    }

    public string? SeenBefore(Guest guest, string page) => seenBefore.GetValueOrDefault((guest.Who, page));

    /// <summary>Everybody who is not entitled to what is behind a door, and whether they see it but may not touch it.</summary>
    public IEnumerable<(Guest Guest, bool SeesAll)> Others(Entry entry, Guest entitled)
    {
        var others = entry.Behind switch
        {
            Behind.Account => [Stranger, Passerby],
            Behind.Link => [Passerby, Stranger, AdultsManager, Administrator],
            Behind.Public when entry.IsPress => [Passerby],
            _ => entry.IsRestricted ? outsiders.Concat(unnamed) : entry is { IsBeyondLeads: true, Behind: Behind.Record } ? outsiders.Append(Lead) : outsiders,
        };
        foreach (var guest in others.Where(g => g != entitled && !entry.Also.Contains(g.Who)))
        {
            yield return (guest, false);
        }

        if (entry is { IsPress: true, Behind: Behind.Record or Behind.Page, IsRestricted: false } && !entry.Also.Contains(OfAuditor))
        {
            yield return (Auditor, true);
        }
    }

    /// <summary>How many of each record there are, and how many changes are written down: the same before and after, where nothing was changed.</summary>
    public string Traces()
    {
        if (counting is null)
        {
            counting = new SqliteConnection(Town.Database.Address.Connection);
            counting.Open();
            counts = Counts(counting);
        }

        using var command = counting.CreateCommand();
        command.CommandText = counts;
        return (string)command.ExecuteScalar()!;
    }

    public void Dispose() => counting?.Dispose();

    private static string Counts(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_%' ESCAPE '\\'";
        using var reader = command.ExecuteReader();
        var tables = new List<string>();
        while (reader.Read())
        {
            tables.Add(reader.GetString(0));
        }

        // That somebody looked is written down too, and changes nothing.
        var counted = tables.Except(Beside).Order(StringComparer.Ordinal).Select(t => $"'{t} ' || (SELECT COUNT(*) FROM \"{t}\"{(t == "Changes" ? " WHERE NOT IsReading" : "")})");
        return "SELECT " + string.Join(" || ', ' || ", counted);
    }

    /// <summary>Identities as they stand in addresses and forms, in whatever letters.</summary>
    private sealed class Identities() : HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        public void AddRange(IEnumerable<string> more) => UnionWith(more);
    }

    private static ScopeId On(PartnershipId partnership) => Town.On(partnership);
}
