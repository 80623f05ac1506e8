using System.Globalization;
using System.Security.Cryptography;
using Heed.Application.Platform.Database;
using Heed.Application.Platform.Destruction;
using Heed.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Heed.Application.Platform.Recording;

/// <summary>Reads the whole record against its chain, and names every entry that was altered, removed, put elsewhere or cut off.</summary>
public sealed class TrailCheck(Databases databases, RecordKeys keys)
{
    /// <param name="Sealed">Entries in the chain.</param>
    /// <param name="Waiting">Entries that were written a moment ago and wait to be sealed; they are proved, and not yet in the chain.</param>
    /// <param name="Problems">A sentence for each entry that is not as it was written; empty when the record holds.</param>
    /// <param name="Destroyed">A sentence for each decision on which what entries said was destroyed; the chain is whole without it.</param>
    public sealed record Result(long Sealed, int Waiting, IReadOnlyList<string> Problems, IReadOnlyList<string> Destroyed);

    private const int AtOnce = 5_000;

    /// <param name="head">How far the record was sealed when it was last looked at; null where that is not known.</param>
    public async Task<Result> Run(RecordHead? head, CancellationToken ct)
    {
        var key = await keys.Get(ct);
        await using var db = databases.Whole();
        var found = new List<string>();
        var lawful = new Lawful(await Decisions.In(db, key, ct));
        var last = new Seal { Link = new byte[RecordKey.Bytes] };
        var headHolds = head is null || head.Number == 0;
        while (await Next(db, last.Number, ct) is { Count: > 0 } seals)
        {
            var entries = await Entries(db, seals, ct);
            foreach (var seal in seals)
            {
                found.AddRange(Gap(last.Number, seal.Number));
                found.AddRange(Check(key, seal, last, entries.GetValueOrDefault(seal.ChangeId), lawful));
                headHolds |= head is not null && head == RecordHead.Of(seal);
                last = seal;
            }
        }

        if (!headHolds)
        {
            found.Add(last.Number < head!.Number
                ? $"The end was cut off: the record was sealed up to entry {head.Number:N0}, and now ends with entry {last.Number:N0}"
                : $"Entry {head.Number:N0} is not the one that was sealed with this number: the record was written anew");
        }

        var waiting = await Waiting(db, key, found, lawful, ct);
        return new Result(last.Number, waiting, found, await lawful.Sentences(db, ct));
    }

    private static Task<List<Seal>> Next(HeedDb db, long after, CancellationToken ct) =>
        db.Seals.AsNoTracking().Where(s => s.Number > after).OrderBy(s => s.Number).Take(AtOnce).ToListAsync(ct);

    private static async Task<Dictionary<ChangeId, Change>> Entries(HeedDb db, List<Seal> seals, CancellationToken ct)
    {
        var (from, to) = (seals[0].Number, seals[^1].Number);
        return await db.Changes.AsNoTracking()
            .Where(c => db.Seals.Any(s => s.ChangeId == c.Id && s.Number >= from && s.Number <= to))
            .ToDictionaryAsync(c => c.Id, ct);
    }

    private static IEnumerable<string> Gap(long before, long now) => now == before + 1 ? []
        : [now == before + 2 ? $"Entry {before + 1:N0} was removed from the chain" : $"Entries {before + 1:N0} to {now - 1:N0} were removed from the chain"];

    private static IEnumerable<string> Check(RecordKey key, Seal seal, Seal before, Change? entry, Lawful lawful)
    {
        if (seal.Number == before.Number + 1 && !Same(seal.Link, key.LinkOf(seal.Number, seal.ChangeId, seal.Mac, before.Link)))
        {
            yield return $"Entry {seal.Number:N0} is not the one that was sealed here: it was put in another place, exchanged, or its seal was altered";
        }

        if (entry is null)
        {
            yield return $"Entry {seal.Number:N0} was removed: its seal stands, and what it said is gone";
        }
        else if (!Proved(key, entry) || !Same(entry.Mac, seal.Mac))
        {
            yield return $"Entry {seal.Number:N0} was altered: {Name(entry)}";
        }
        else if (entry.DestroyedBy is { } decision && !lawful.Covers(decision, seal.Number))
        {
            yield return $"What entry {seal.Number:N0} said was destroyed, and the record holds no decision of two people to destroy it: {Name(entry)}";
        }
        else if (entry.Seal != seal.Number)
        {
            yield return $"Entry {seal.Number:N0} was given another number: {Name(entry)}";
        }
    }

    /// <summary>What is not in the chain must at least be proved; a number without a link in the chain was never given.</summary>
    private static async Task<int> Waiting(HeedDb db, RecordKey key, List<string> found, Lawful lawful, CancellationToken ct)
    {
        var loose = await db.Changes.AsNoTracking().Where(c => !db.Seals.Any(s => s.ChangeId == c.Id)).OrderBy(c => c.Id).ToListAsync(ct);
        foreach (var entry in loose)
        {
            if (!Proved(key, entry) || (entry.DestroyedBy is { } decision && !lawful.Covers(decision, null)))
            {
                found.Add($"An entry that is not sealed was not written by Heed: {Name(entry)}");
            }
            else if (entry.Seal is { } number)
            {
                found.Add($"Entry {number:N0} was removed from the chain: {Name(entry)}");
            }
        }

        return loose.Count(e => e.Seal is null);
    }

    /// <summary>Whether an entry is as Heed wrote it, or as Heed left it when what it said was destroyed.</summary>
    private static bool Proved(RecordKey key, Change entry) =>
        entry.DestroyedBy is null ? Same(entry.Mac, key.MacOf(entry)) : entry.Remains is { } remains && Same(remains, key.RemainsOf(entry));

    private static bool Same(byte[] one, byte[] other) => CryptographicOperations.FixedTimeEquals(one, other);

    private static string Name(Change entry) =>
        $"on {entry.At.UtcDateTime.ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture)} {entry.Name} {entry.Did} ({entry.Kind} {entry.RecordId})";
}
